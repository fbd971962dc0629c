package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * One act on many matters: its form, then what would come of it, then what came of it.
 *
 * @param total of how many matters
 * @param bulk on what it stands that many may be entered at once
 * @param form as long as it has not been filled in
 * @param each the field that is given for every matter by itself; empty for none
 * @param varied the fields that can be
 * @param rows with the values given by itself
 * @param preview once the form is filled in
 * @param course once it was confirmed
 */
public record BulkView(
        String id,
        String name,
        String bulk,
        int total,
        Optional<ActForm> form,
        String each,
        List<ActForm.Option> varied,
        List<Row> rows,
        Optional<Preview> preview,
        Optional<Course> course) {

    /** A matter in the table of values given by themselves. */
    public record Row(String matter, String number, String title, ActForm.Input input) {}

    /** A matter, with what is in the way or was not kept. */
    public record Line(String link, String number, String title, List<ActForm.Fault> faults) {}

    /**
     * What would come of it.
     *
     * @param may how many would be entered
     * @param marked those that would be entered and marked irregular
     */
    public record Preview(int may, List<Line> entered, List<Line> refused, List<Line> marked) {}

    /** What came of it so far. */
    public record Course(int done, int total, int entered, List<Line> refused) {
        public boolean over() {
            return done >= total;
        }
    }
}
