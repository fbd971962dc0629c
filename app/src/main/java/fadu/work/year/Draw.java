package fadu.work.year;

import fadu.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A draw to be made.
 *
 * @param act by which it is entered
 * @param seal the last seal, which nobody can choose, as a seed; empty where there is none
 * @param strata how many files of each unit there are, and how many are wanted
 * @param files what is drawn; none until a seed and numbers are given
 * @param values what the act takes; nothing until something is drawn
 */
public record Draw(
        String act,
        LocalDate from,
        LocalDate until,
        String seed,
        String seal,
        List<Stratum> strata,
        List<Drawable> files,
        Map<String, Object> values) {

    /**
     * A unit's files.
     *
     * @param asked the parameter by which it is said how many of them are wanted
     * @param unit by its name, as the record has it
     */
    public record Stratum(String asked, String unit, int files, int wanted) {}

    /**
     * A file that can be drawn.
     *
     * @param number as it is entered: the matter's number, with its id where another file has the same
     * @param unit by its id
     * @param unitName as the record has it
     * @param kind as the record has it
     */
    public record Drawable(String matter, String number, String unit, String unitName, String kind) {}

    /**
     * How files were drawn.
     *
     * @param again what comes of it when it is drawn again from what stands in the dockets now
     * @param same whether that is what was drawn
     */
    public record Drawn(LocalDate day, Words way, String seed, String scope, List<String> again, boolean same) {}
}
