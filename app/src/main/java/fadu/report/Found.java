package fadu.report;

import fadu.Words;
import fadu.figure.Evidence;
import fadu.law.ReportPlan;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the data shows of one finding.
 *
 * @param groups how it divides, largest first
 * @param months when it was most, in the order of the year
 * @param entries how many entries stand behind it
 */
record Found(ReportPlan.Finding finding, long count, List<Cited.Group> groups, List<Words> months, long entries) {
    private static final int BUSIEST = 2;

    /** A row with the keys of the groups to which it belongs. */
    record Row(Evidence evidence, List<String> keys) {}

    /** Counts rows as they come, and holds none of them. */
    static final class Count {
        private final Map<String, Long> keys = new TreeMap<>();
        private final Map<Month, Integer> months = new HashMap<>();
        private long rows;

        void add(Row row) {
            rows++;
            row.keys().forEach(k -> keys.merge(k, 1L, Long::sum));
            months.merge(row.evidence().day().getMonth(), 1, Integer::sum);
        }

        Found of(ReportPlan.Finding finding, Labels labels) {
            return new Found(finding, rows, groups(keys, k -> labels.group(finding, k)), busiest(months), rows);
        }
    }

    /** Parts by their size. Keys with the same name are one part. */
    static List<Cited.Group> groups(Map<String, Long> counts, java.util.function.Function<String, Words> label) {
        var named = new java.util.LinkedHashMap<Words, Long>();
        counts.forEach((key, n) -> named.merge(label.apply(key), n, Long::sum));
        var groups = new ArrayList<Cited.Group>();
        named.forEach((words, n) -> groups.add(new Cited.Group(words, n)));
        groups.sort(Comparator.comparingLong(Cited.Group::count).reversed());
        return List.copyOf(groups);
    }

    private static List<Words> busiest(Map<Month, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Month, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BUSIEST)
                .map(Map.Entry::getKey)
                .sorted()
                .map(Found::month)
                .toList();
    }

    static Words month(Month month) {
        return new Words(month.getValue() + "月", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
