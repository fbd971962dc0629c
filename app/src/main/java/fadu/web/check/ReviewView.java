package fadu.web.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review of files: what was drawn and how, and what each file scored.
 *
 * @param link the matter
 * @param aspects the names of what is scored
 * @param sheets the files; those of one unit where one is chosen
 * @param drawn how the files were drawn
 * @param draw what can be drawn now
 */
public record ReviewView(
        YearNav nav,
        String link,
        String path,
        String number,
        String title,
        String kinds,
        String standard,
        String state,
        List<Doing> acts,
        List<String> aspects,
        List<Sheet> sheets,
        String unit,
        String average,
        Optional<Drawn> drawn,
        Optional<Draw> draw) {
    /**
     * How the files were drawn.
     *
     * @param again what comes of it when it is drawn again from what stands in the dockets now; a file a line
     * @param same whether that is what was drawn
     */
    public record Drawn(String day, String way, String seed, String scope, List<String> again, boolean same) {}

    /**
     * A draw to be made.
     *
     * @param action where it is entered
     * @param seal the last seal, which nobody can choose, as a seed; empty where there is none
     * @param units how many files of each unit there are, and how many are wanted
     * @param files what is drawn; empty until a seed and numbers are given
     * @param fields what is entered with it
     */
    public record Draw(
            String action,
            String from,
            String until,
            String seed,
            String seal,
            List<Wanted> units,
            List<Drawable> files,
            Map<String, String> fields) {}

    /** A unit's files. */
    public record Wanted(String unit, String name, int files, int wanted) {}

    /**
     * A file that can be drawn.
     *
     * @param number as it is entered: the matter's number, with its unit where another file has the same
     * @param unit by its name
     * @param id of the unit
     */
    public record Drawable(String number, String unit, String id, String kind, String link) {}

    /**
     * A file with its score.
     *
     * @param points what it has; empty while nobody scored it
     * @param off what is deducted for each aspect
     * @param objected whether an objection is open
     */
    public record Sheet(
            String file,
            String unit,
            String kind,
            String scorer,
            Optional<Long> points,
            List<String> off,
            String grade,
            String opinion,
            boolean objected,
            List<Doing> acts) {}
}
