package fadu.web.desk;

import fadu.web.Frame;
import java.util.List;

/**
 * The docket as it is looked at: all of it, or the entries of one sort.
 *
 * @param all how many entries there are
 * @param choices the sorts, each with its number
 */
public record Timeline(List<DocketLine> lines, int all, List<Choice> choices) {
    /** A sort of entries; {@code link} shows them. */
    public record Choice(String label, String link, long count, boolean here) {}

    private static final List<String> SORTS = List.of("all", "decision", "fact", "clock", "irregular");

    private static boolean takes(String sort, DocketLine line) {
        return switch (sort) {
            case "clock" -> line.kind().equals("clock") || line.kind().equals("system");
            case "irregular" -> !line.irregular().isEmpty() && !line.struck();
            case "all" -> true;
            default -> line.kind().equals(sort);
        };
    }

    /**
     * @param show the sort; every entry where it names none
     */
    static Timeline of(List<DocketLine> docket, String matter, String show, Frame frame) {
        var sort = SORTS.contains(show) ? show : "all";
        var choices = SORTS.stream()
                .map(s -> new Choice(
                        frame.say("timeline." + s),
                        "/matters/" + matter + (s.equals("all") ? "" : "?show=" + s) + "#docket",
                        docket.stream().filter(l -> takes(s, l)).count(),
                        s.equals(sort)))
                .filter(c -> c.count() > 0 || c.here())
                .toList();
        return new Timeline(docket.stream().filter(l -> takes(sort, l)).toList(), docket.size(), choices);
    }
}
