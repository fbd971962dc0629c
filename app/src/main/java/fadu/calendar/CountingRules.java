package fadu.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The rules of counting of all statutes: what {@code law/periods.yaml} says.
 *
 * @param civil the general rules that hold where a statute says nothing
 * @param statutes by statute and version
 */
public record CountingRules(List<GeneralRule> civil, Map<String, Counting> statutes) {
    private static final String PREFIX = "中华人民共和国";

    public CountingRules {
        civil = List.copyOf(civil);
        statutes = Map.copyOf(statutes);
    }

    /** Calendar days under the general rules, where no statute is named. */
    public Counting plain() {
        return Counting.plain("", true, civil);
    }

    /**
     * The rules of {@code 行政处罚法@2021}, or of {@code 行政处罚法} in the version that holds on {@code start}. A statute
     * without an entry counts calendar days under the general rules and says so ({@link Counting#known()}).
     */
    public Counting under(String statute, LocalDate start) {
        var name = statute.strip();
        name = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        if (name.isEmpty()) {
            return plain();
        }
        var exact = statutes.get(name);
        if (exact != null) {
            return exact;
        }
        var title = name + "@";
        var shown = name;
        return statutes.values().stream()
                .filter(c -> c.statute().startsWith(title))
                .filter(c -> !start.isBefore(c.from()) && !start.isAfter(c.until()))
                .min(Comparator.comparing(Counting::statute))
                .orElseGet(() -> Counting.plain(shown, false, civil));
    }
}
