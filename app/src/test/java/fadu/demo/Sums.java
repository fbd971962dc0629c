package fadu.demo;

import fadu.rule.NewEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a year adds up to, counted plainly, to hold against what was published. */
final class Sums {
    private Sums() {}

    static Map<String, Integer> published(DemoYear year) {
        var out = new TreeMap<String, Integer>();
        year.published().forEach((figure, p) -> out.put(figure, Math.toIntExact(p.value())));
        return out;
    }

    static Map<String, Integer> of(Collection<Rehearsal.Played> played, PowerRows powers) {
        var out = new TreeMap<String, Integer>();
        out.put(
                "information-requests",
                entries(played, "information-request", "received", e -> true).size());
        out.put(
                "information-forms",
                entries(played, "information-request", "received", e -> true).stream()
                        .mapToInt(e -> ((List<?>) e.values().getOrDefault("forms", List.of())).size())
                        .sum());
        out.put("contracts-reviewed", matters(played, "contract-review", "reviewed"));
        out.put("papers-reviewed", matters(played, "paper-review", "reviewed"));
        out.put(
                "litigation-new",
                entries(played, "litigation-response", "received", e -> true).size());
        out.put(
                "reconsideration-new",
                entries(played, "reconsideration-response", "received", e -> true)
                        .size());
        out.put(
                "guide-elements",
                entries(played, "service-guide", "element-checked", e -> true).size());
        out.put("lectures", held(played, "lecture").size());
        out.put("study-sessions-quarterly", least(held(played, "study"), 3));
        out.put("case-conferences-monthly", least(held(played, "conference"), 1));
        out.put(
                "recruits",
                held(played, "recruitment").stream()
                        .mapToInt(e -> ((Number) e.values().getOrDefault("people", 0L)).intValue())
                        .sum());
        out.put("power-items", powers.rows().size());
        return out;
    }

    private static List<NewEntry> held(Collection<Rehearsal.Played> played, String kind) {
        return entries(
                played, "work-record", "held", e -> kind.equals(e.values().get("kind")));
    }

    private static int least(List<NewEntry> entries, int months) {
        var counts = new int[12 / months];
        entries.forEach(e -> counts[(e.effective().getMonthValue() - 1) / months]++);
        return java.util.Arrays.stream(counts).min().orElse(0);
    }

    private static int matters(Collection<Rehearsal.Played> played, String procedure, String meaning) {
        return (int) played.stream()
                .filter(p -> p.plan().procedure().equals(procedure)
                        && !p.meaning(meaning).isEmpty())
                .count();
    }

    private static List<NewEntry> entries(
            Collection<Rehearsal.Played> played, String procedure, String meaning, Predicate<NewEntry> where) {
        return played.stream()
                .filter(p -> p.plan().procedure().equals(procedure))
                .flatMap(p -> p.meaning(meaning).stream())
                .filter(e -> e.effective().getYear() == Rehearsal.YEAR.year())
                .filter(where)
                .toList();
    }
}
