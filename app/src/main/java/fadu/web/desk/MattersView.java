package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The list of matters.
 *
 * @param filters the choices that can be made, with what is chosen
 * @param next the link to the page after this one
 * @param first whether this is the first page
 */
public record MattersView(
        String text, List<Filter> filters, List<Row> rows, Optional<String> next, Optional<String> first) {
    /** A filter: a name and its choices. */
    public record Filter(String name, String label, List<Group> groups, String chosen) {
        static Filter of(String name, String label, List<ActForm.Option> options, String chosen) {
            return new Filter(name, label, List.of(new Group("", options)), chosen);
        }
    }

    /** Choices that belong together, under a name or none. */
    public record Group(String name, List<ActForm.Option> options) {}

    /**
     * @param end the next last day that runs
     * @param tone late, risk, still or plain
     */
    public record Row(
            String link,
            String number,
            String kind,
            String title,
            String states,
            String unit,
            String handler,
            String opened,
            String end,
            String tone,
            int irregular) {}
}
