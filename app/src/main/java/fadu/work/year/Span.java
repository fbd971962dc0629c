package fadu.work.year;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import java.util.stream.LongStream;

/**
 * The years to which a matter belongs, as its fields say; every one in which it is open where they say nothing.
 *
 * @param from the first
 * @param until the last
 */
record Span(long from, long until) {
    private static final Span ANY = new Span(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Span NONE = new Span(1, 0);

    boolean holds(int year) {
        return from <= year && year <= until;
    }

    static Span of(MatterRow row, YearPart part) {
        if (!part.field("year").isEmpty()) {
            return year(row, part.field("year"), 0);
        }
        if (!part.field("year-before").isEmpty()) {
            return year(row, part.field("year-before"), 1);
        }
        return part.field("from").isEmpty() ? ANY : fromTo(row, part);
    }

    private static Span year(MatterRow row, String field, int later) {
        return YearWork.whole(row, field)
                .map(y -> new Span(y + later, y + later))
                .orElse(NONE);
    }

    private static Span fromTo(MatterRow row, YearPart part) {
        long from = part.all(Group.FIELDS, "from").stream()
                .flatMapToLong(f -> began(row, f))
                .findFirst()
                .orElse(row.opened().getYear());
        var one = part.one(Group.CHOICES, "one-year");
        boolean single =
                !one.isEmpty() && YearWork.text(row, part.field("sort")).equals(one);
        return new Span(from, YearWork.whole(row, part.field("until")).orElse(single ? from : Long.MAX_VALUE));
    }

    /** A field that holds a year, or a day in it. */
    private static LongStream began(MatterRow row, String field) {
        var day = YearWork.text(row, field);
        return day.isEmpty()
                ? YearWork.whole(row, field).stream().mapToLong(y -> y)
                : LongStream.of(Long.parseLong(day.substring(0, 4)));
    }
}
