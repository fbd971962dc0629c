package fadu.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A matter being told, act by act. What would come after the end of the year is left open. */
final class Story {
    private static final LocalTime OPENS = LocalTime.of(8, 35);
    private static final LocalTime LAST = LocalTime.of(17, 40);
    /** On the last day acts end early, so that the desk that stands on that day comes after them. */
    private static final LocalTime LAST_OF_YEAR = LocalTime.of(11, 30);

    private final Bureau bureau;
    private final String id;
    private final String procedure;
    private final String unit;
    private final Chance chance;
    private final List<Doing> doings = new ArrayList<>();
    private boolean over;

    Story(Bureau bureau, String id, String procedure, String unit) {
        this.bureau = bureau;
        this.id = id;
        this.procedure = procedure;
        this.unit = unit;
        this.chance = bureau.chance(id);
    }

    String id() {
        return id;
    }

    Chance chance() {
        return chance;
    }

    /** Whether the year is over before what was told last. */
    boolean over() {
        return over;
    }

    /** The day of the last act. */
    LocalDate day() {
        return doings.getLast().at().toLocalDate();
    }

    Story act(LocalDate day, String person, String act, Map<String, Object> values) {
        return act(day, person, act, values, UnaryOperator.identity());
    }

    Story approved(LocalDate day, String person, String by, String act, Map<String, Object> values) {
        return act(day, person, act, values, d -> d.approved(by));
    }

    /** An act of one row. */
    Story row(LocalDate day, String person, String row, String act, Map<String, Object> values) {
        return act(day, person, act, values, d -> d.of(row));
    }

    Story act(LocalDate day, String person, String act, Map<String, Object> values, UnaryOperator<Doing> more) {
        over |= day.isAfter(bureau.year().day());
        if (!over) {
            var in = doings.isEmpty() ? unit : bureau.staff().unit(person);
            doings.add(more.apply(Doing.of(time(day), person, in, act, values)));
        }
        return this;
    }

    private LocalDateTime time(LocalDate day) {
        var last = doings.isEmpty() ? LocalDateTime.MIN : doings.getLast().at();
        var closes = day.equals(bureau.year().day()) ? LAST_OF_YEAR : LAST;
        if (last.toLocalDate().equals(day)) {
            var next = last.plusMinutes(chance.between(4, 35)).plusSeconds(chance.between(0, 59));
            return next.toLocalTime().isAfter(closes) ? last.plusSeconds(chance.between(20, 90)) : next;
        }
        int minutes = (int) java.time.Duration.between(OPENS, closes).toMinutes() - 120;
        return day.atTime(OPENS).plusMinutes(chance.between(0, minutes)).plusSeconds(chance.between(0, 59));
    }

    Planned done(String title) {
        return new Planned(id, procedure, unit, Optional.of(title), List.copyOf(doings));
    }

    /** For a matter with a title of its own. */
    Planned done() {
        return new Planned(id, procedure, unit, Optional.empty(), List.copyOf(doings));
    }
}
