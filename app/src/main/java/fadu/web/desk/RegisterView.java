package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * A register on a day.
 *
 * @param id the procedure
 * @param on the day
 * @param count how many stood in it; of very many only that there are more
 * @param by the field by which they are counted; empty for none
 * @param query what is chosen, as the address has it
 * @param bulk the acts that can be entered on many of them at once
 * @param columns the names of the fields that each line shows
 * @param parts how many have which value, the sum being the count
 */
public record RegisterView(
        String id,
        String name,
        String kind,
        String on,
        List<String> states,
        MattersView.Filter unit,
        List<MattersView.Ask> asks,
        boolean asking,
        List<ActForm.Option> parted,
        String by,
        List<Part> parts,
        String count,
        String csv,
        String xlsx,
        String query,
        List<ActForm.Option> bulk,
        List<String> columns,
        List<MattersView.Wide> rows,
        Optional<String> next,
        Optional<String> first) {
    /** A value, and how many matters have it. */
    public record Part(String name, long count) {}

    /** All registers, by topic. */
    public record All(List<Topics.Group<Entry>> topics) {}

    /**
     * A register.
     *
     * @param count how many stand in it today; of very many only that there are more
     * @param empty whether none does
     */
    public record Entry(String link, String name, String kind, String count, boolean empty) {}
}
