package fadu.work.year;

/**
 * What somebody looks at of a year; empty texts narrow nothing.
 *
 * @param unit whose items
 * @param source from where they came
 * @param stage how far they are
 * @param theme of the cycle, instead of that which the law names
 */
public record YearChoice(String unit, String source, String stage, String theme) {
    boolean lets(Item item) {
        return (unit.isEmpty() || unit.equals(item.unit()))
                && (source.isEmpty() || source.equals(item.source()))
                && (stage.isEmpty() || stage.equals(item.stage().id()));
    }
}
