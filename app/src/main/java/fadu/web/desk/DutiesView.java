package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The duties of first responsible persons.
 *
 * @param own the visitor's own file of the year; empty where none was opened in his name
 * @param others the files within reach
 */
public record DutiesView(Optional<Own> own, List<MattersView.Row> others) {
    /** The visitor's own file. */
    public record Own(String link, String number, String state, List<Deed> deeds, List<LimitView> limits) {}

    /**
     * What the law asks of him.
     *
     * @param last the day of the last one; empty for none yet
     * @param record the form that records one
     */
    public record Deed(String name, long number, String last, String basis, String record) {}
}
