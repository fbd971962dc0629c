package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The list of matters.
 *
 * @param found what was found of each kind, the most first; empty where nothing is searched for in all kinds
 * @param many says of which kinds so many matters hold the words that they are not counted
 * @param filters the choices that can be made of every matter, with what is chosen
 * @param asks what can be asked of the fields of the chosen kind
 * @param asking whether something is asked of them
 * @param columns the fields that a line can show besides
 * @param csv the link to the same list as a file
 * @param saved the lists that this person keeps
 * @param query what is chosen, as the address has it; empty for nothing
 * @param bulk the acts that can be entered on many of them at once
 * @param heads the names of the chosen columns; empty where none was chosen
 * @param wide the same rows with the values of those columns
 * @param next the link to the page after this one
 * @param first the link to the first page, where this is another
 */
public record MattersView(
        String text,
        List<Found> found,
        List<String> many,
        List<Filter> filters,
        List<Ask> asks,
        boolean asking,
        List<Column> columns,
        String csv,
        String xlsx,
        List<Saved> saved,
        String query,
        List<ActForm.Option> bulk,
        List<Row> rows,
        List<String> heads,
        List<Wide> wide,
        Optional<String> next,
        Optional<String> first) {
    /** A filter: a name and its choices. */
    public record Filter(String name, String label, List<Group> groups, String chosen) {
        static Filter of(String name, String label, List<ActForm.Option> options, String chosen) {
            return new Filter(name, label, List.of(new Group("", options)), chosen);
        }
    }

    /** So many of a kind were found. */
    public record Found(String kind, long number, String link) {}

    /** Choices that belong together, under a name or none. */
    public record Group(String name, List<ActForm.Option> options) {}

    /**
     * What can be asked of a field.
     *
     * @param look select, date or number; the last two ask from one value until another
     * @param until the name of the second input
     */
    public record Ask(
            String name,
            String until,
            String label,
            String look,
            List<ActForm.Option> options,
            String chosen,
            String chosenUntil) {}

    /** A field that a line can show. */
    public record Column(String id, String label, boolean on) {}

    /** A list that somebody keeps. */
    public record Saved(String name, String link) {}

    /** A line of a table, with the values of its columns. */
    public record Wide(Row row, List<String> cells) {}

    /**
     * @param end the next last day that runs
     * @param tone late, risk, still or plain
     * @param more what is said beneath it
     * @param reply where the visitor may say why its limit was not kept
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
            int irregular,
            List<String> more,
            Optional<String> reply) {
        /** The matter's id. */
        public String id() {
            return link.substring(link.lastIndexOf('/') + 1);
        }

        /** The same with other words beneath it. */
        Row with(List<String> words) {
            return new Row(
                    link,
                    number,
                    kind,
                    title,
                    states,
                    unit,
                    handler,
                    opened,
                    end,
                    tone,
                    irregular,
                    List.copyOf(words),
                    reply);
        }

        /** The same with where the visitor may reply. */
        Row replying(Optional<String> where) {
            return new Row(link, number, kind, title, states, unit, handler, opened, end, tone, irregular, more, where);
        }
    }
}
