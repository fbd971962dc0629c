package fadu.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which matters a list shows.
 *
 * @param units whose matters; empty for all
 * @param procedure kind of matter
 * @param state a state in which it stands
 * @param due how its limits stand
 * @param open only open ones, or only closed ones
 * @param text what is searched for
 * @param fields what its fields hold
 * @param stood where it stood on some day
 * @param besides what else must be so
 * @param today the day by which limits are judged
 */
public record ListFilter(
        String jurisdiction,
        List<String> units,
        Optional<String> procedure,
        Optional<String> state,
        Optional<DueBand> due,
        Optional<Boolean> open,
        Optional<Sought> text,
        List<FieldCondition> fields,
        Optional<Stood> stood,
        List<MatterCondition> besides,
        LocalDate today) {

    /** It stood in one of these states on that day. */
    public record Stood(List<String> states, LocalDate on) {}

    /** Some limit of the matter is so. */
    public enum DueBand {
        OVERDUE("m.urgency < :today"),
        TODAY(ending("0")),
        WITHIN_3(ending("3")),
        WITHIN_10(ending("10")),
        PAUSED("m.paused"),
        /** A party or a court is late: to be looked to, and no lateness of the house. */
        OUTSIDE("""
                exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
                  and d.status = 'open' and d.burden in ('duty', 'court') and d.rolled < :today)"""),
        /** It runs or is paused, whether the matter is closed or not: some duties outlive it. */
        RUNNING("m.urgency < '" + Urgency.OPEN + "'");

        private final String condition;

        DueBand(String condition) {
            this.condition = condition;
        }

        /** Where the first is overdue, another may end then. */
        private static String ending(String days) {
            return """
                    m.urgency <= :today + %1$s and (m.urgency >= :today or exists (
                      select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
                        and d.status = 'open' and d.burden = 'house' and d.rolled between :today and :today + %1$s))""".formatted(days);
        }

        /** Over {@code matter m} and {@code :today}. */
        String condition() {
            return condition;
        }
    }

    /** Whether it asks for nothing but units and who handles the matter. */
    boolean asksOnlyWhose() {
        return procedure.isEmpty()
                && state.isEmpty()
                && due.isEmpty()
                && open.isEmpty()
                && !searches()
                && fields.isEmpty()
                && stood.isEmpty()
                && besides.stream().allMatch(b -> b instanceof MatterCondition.Handled || b instanceof Told);
    }

    /** Whose limits are asked for, where that is asked. */
    Optional<WhoseLimits> whose() {
        return besides.stream()
                .filter(WhoseLimits.class::isInstance)
                .map(WhoseLimits.class::cast)
                .findFirst();
    }

    /** The same, whosever the limits are. */
    ListFilter whosever() {
        return besides(besides.stream().filter(b -> !(b instanceof WhoseLimits)).toList());
    }

    /** Who asks, where that matters. */
    Optional<Told> told() {
        return besides.stream()
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .findFirst();
    }

    /** The same for somebody who may know of all. */
    ListFilter toldAll() {
        return besides(besides.stream().filter(b -> !(b instanceof Told)).toList());
    }

    /** Whether an index of its own finds the few that it lets through. */
    boolean few() {
        return (searches() && foundMany().isEmpty()) || besides.stream().anyMatch(MatterCondition::few);
    }

    /** The kinds of which so many hold the words that they are not counted; empty where nobody has looked. */
    public List<String> foundMany() {
        return text.flatMap(Sought::hits).map(SoughtHits::many).orElse(List.of());
    }

    /** The same for the matters of those kinds, or for all others. */
    ListFilter soughtIn(boolean many) {
        return seeking(text.orElseThrow().half(many));
    }

    /** Whether it asks for a day that is over, so that what a matter held then is shown instead of what it holds now. */
    boolean past() {
        return stood.filter(s -> s.on().isBefore(today)).isPresent();
    }

    /** Whether words are searched for. */
    boolean searches() {
        return text.filter(t -> !t.isBlank()).isPresent();
    }

    public static ListFilter of(String jurisdiction, LocalDate today) {
        return new ListFilter(
                jurisdiction,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                today);
    }

    public ListFilter within(List<String> theirUnits) {
        return new ListFilter(
                jurisdiction,
                List.copyOf(theirUnits),
                procedure,
                state,
                due,
                open,
                text,
                fields,
                stood,
                besides,
                today);
    }

    ListFilter everyUnit() {
        return within(List.of());
    }

    public ListFilter kind(String name) {
        return new ListFilter(
                jurisdiction, units, Optional.of(name), state, due, open, text, fields, stood, besides, today);
    }

    public ListFilter standing(String in) {
        return new ListFilter(
                jurisdiction, units, procedure, Optional.of(in), due, open, text, fields, stood, besides, today);
    }

    public ListFilter due(DueBand band) {
        return new ListFilter(
                jurisdiction, units, procedure, state, Optional.of(band), open, text, fields, stood, besides, today);
    }

    public ListFilter onlyOpen(boolean wanted) {
        return new ListFilter(
                jurisdiction, units, procedure, state, due, Optional.of(wanted), text, fields, stood, besides, today);
    }

    public ListFilter containing(String words) {
        return seeking(new Sought(words, List.of()));
    }

    public ListFilter seeking(Sought sought) {
        return new ListFilter(
                jurisdiction, units, procedure, state, due, open, Optional.of(sought), fields, stood, besides, today);
    }

    public ListFilter holding(List<FieldCondition> tests) {
        return new ListFilter(
                jurisdiction, units, procedure, state, due, open, text, List.copyOf(tests), stood, besides, today);
    }

    public ListFilter stood(List<String> in, LocalDate on) {
        return new ListFilter(
                jurisdiction,
                units,
                procedure,
                state,
                due,
                open,
                text,
                fields,
                Optional.of(new Stood(List.copyOf(in), on)),
                besides,
                today);
    }

    /** Only those of this unit, as it was on the day for which is asked. */
    public ListFilter whose(String unit, LocalDate on) {
        return on.isBefore(today) ? and(new MatterCondition.WasOf(unit, on)) : within(List.of(unit));
    }

    /** Only those for which this holds besides. */
    public ListFilter and(MatterCondition test) {
        return besides(Stream.concat(besides.stream(), Stream.of(test)).toList());
    }

    private ListFilter besides(List<MatterCondition> all) {
        return new ListFilter(jurisdiction, units, procedure, state, due, open, text, fields, stood, all, today);
    }
}
