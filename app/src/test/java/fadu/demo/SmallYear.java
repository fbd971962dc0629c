package fadu.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The year of the demonstration, so small that it loads in a moment: the same place, people and kinds. */
public final class SmallYear {
    public static final DemoYear YEAR = with(Map.ofEntries(
            Map.entry("information-requests", 8),
            Map.entry("information-forms", 13),
            Map.entry("contracts-reviewed", 6),
            Map.entry("papers-reviewed", 14),
            Map.entry("litigation-new", 9),
            Map.entry("reconsideration-new", 2),
            Map.entry("guide-elements", 7),
            Map.entry("lectures", 1),
            Map.entry("study-sessions-quarterly", 1),
            Map.entry("case-conferences-monthly", 1),
            Map.entry("recruits", 6),
            Map.entry("power-items", 120)));

    private SmallYear() {}

    static DemoYear with(Map<String, Integer> values) {
        var published = new LinkedHashMap<String, DemoYear.Published>();
        Rehearsal.YEAR
                .published()
                .forEach((id, p) -> published.put(
                        id,
                        new DemoYear.Published(id, values.getOrDefault(id, 0), p.unit(), p.qualifier(), p.sentence())));
        return Rehearsal.YEAR.with(Map.copyOf(published));
    }
}
