package fadu.work;

import fadu.approval.Actor;
import fadu.law.Procedure;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.Standings;
import fadu.matter.Standings.Handled;
import fadu.matter.Standings.Kept;
import fadu.matter.Standings.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts how units stand, or in one unit its kinds of matters. */
public final class UnitStandings {
    private static final int MONTHS = 12;
    private static final int PEOPLE = 20;

    private final Standings standings;
    private final Actor actor;
    private final Leading led;
    private final Names names;
    private final LocalDate today;

    public UnitStandings(Standings standings, Actor actor, Leading led) {
        this.standings = standings;
        this.actor = actor;
        this.led = led;
        this.names = Names.of(actor);
        this.today = actor.today();
    }

    /** All of them. */
    public UnitNumbers numbers() {
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        var kept = standings.kept(led.all(), first);
        var working = standings.handled(Shares.working(actor, led.all()));
        var overdue = standings.handled(led.all().due(DueBand.OVERDUE));
        return new UnitNumbers(
                led.chosen(), today.getYear(), lines(kept, working, overdue), people(working), months(first, kept));
    }

    private List<UnitNumbers.Line> lines(List<Kept> kept, List<Handled> allWorking, List<Handled> allOverdue) {
        Function<Place, String> key = led.chosen().isPresent() ? Place::procedure : Place::unit;
        var working = sums(allWorking, h -> key.apply(h.place()));
        var risk = sums(standings.handled(led.all().due(DueBand.WITHIN_3)), h -> key.apply(h.place()));
        var overdue = sums(allOverdue, h -> key.apply(h.place()));
        var late = new HashMap<String, Long>();
        standings
                .late(led.all(), today.withDayOfYear(1), today)
                .forEach((place, n) -> late.merge(key.apply(place), n, Long::sum));
        var all = new TreeSet<String>();
        Stream.of(working, risk, overdue, late).forEach(m -> all.addAll(m.keySet()));
        return all.stream()
                .map(id -> line(
                        id,
                        List.of(number(working, id), number(risk, id), number(overdue, id), number(late, id)),
                        kept.stream()
                                .filter(k -> key.apply(k.place()).equals(id)
                                        && k.month().getYear() == today.getYear())
                                .toList()))
                .toList();
    }

    private UnitNumbers.Line line(String id, List<Long> numbers, List<Kept> kept) {
        var chosen = led.chosen();
        var list = chosen.map(u -> "unit=" + Query.encoded(u) + "&kind=" + Query.encoded(id))
                .orElse("unit=" + Query.encoded(id));
        return new UnitNumbers.Line(
                id,
                chosen.isPresent() ? kind(id) : names.unit(id),
                new UnitNumbers.Cell(numbers.get(0), list + "&share=working"),
                new UnitNumbers.Cell(numbers.get(1), list + "&limit=risk"),
                new UnitNumbers.Cell(numbers.get(2), list + "&limit=overdue"),
                new UnitNumbers.Cell(numbers.get(3), list + "&late=" + today.getYear()),
                kept(kept.stream(), list + "&kept=" + today.getYear()));
    }

    private fadu.Words kind(String name) {
        return actor.law().versions(name).stream()
                .map(Procedure::name)
                .reduce((a, b) -> b)
                .orElse(new fadu.Words(name, name));
    }

    private List<UnitNumbers.Hand> people(List<Handled> allWorking) {
        var working = sums(allWorking, Handled::handler);
        var overdue = new MustAct(actor).counts(led.all());
        var all = new HashMap<>(working);
        overdue.forEach((who, n) -> all.merge(who, n, Long::sum));
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PEOPLE)
                .map(e -> hand(e.getKey(), number(working, e.getKey()), number(overdue, e.getKey())))
                .toList();
    }

    private UnitNumbers.Hand hand(String who, long working, long overdue) {
        var unit =
                Optional.of(who).filter(w -> w.startsWith(MustAct.UNIT)).map(w -> w.substring(MustAct.UNIT.length()));
        var within = led.chosen().map(u -> "&unit=" + Query.encoded(u)).orElse("");
        return new UnitNumbers.Hand(
                unit.isPresent() ? Optional.empty() : Optional.of(who),
                unit,
                unit.map(names::unit).orElseGet(() -> names.person(who)),
                new UnitNumbers.Cell(working, "handler=" + Query.encoded(who) + within + "&share=working"),
                new UnitNumbers.Cell(overdue, "must=" + Query.encoded(who) + within));
    }

    private List<UnitNumbers.Month> months(YearMonth first, List<Kept> kept) {
        var came = standings.came(led.all(), first);
        var closed = standings.closed(led.all(), first);
        var late = standings.lateIn(led.all(), first.atDay(1), today);
        var unit = led.chosen().map(u -> "&unit=" + Query.encoded(u)).orElse("");
        return Stream.iterate(first, m -> m.plusMonths(1))
                .limit(MONTHS)
                .map(m -> new UnitNumbers.Month(
                        m.toString(),
                        new UnitNumbers.Cell(number(came, m.toString()), "came=" + m + unit),
                        new UnitNumbers.Cell(number(closed, m.toString()), "closed=" + m + unit),
                        new UnitNumbers.Cell(number(late, m.toString()), "late=" + m + unit),
                        kept(kept.stream().filter(k -> k.month().equals(m)), "kept=" + m + unit)))
                .toList();
    }

    private static UnitNumbers.Kept kept(Stream<Kept> kept, String query) {
        var all = kept.toList();
        return new UnitNumbers.Kept(
                all.stream().mapToLong(Kept::inTime).sum(),
                all.stream().mapToLong(Kept::late).sum(),
                query);
    }

    private static Map<String, Long> sums(List<Handled> counts, Function<Handled, String> key) {
        var sums = new HashMap<String, Long>();
        counts.forEach(h -> sums.merge(key.apply(h), h.matters(), Long::sum));
        return sums;
    }

    private static long number(Map<String, Long> counts, String key) {
        return Optional.ofNullable(counts.get(key)).orElse(0L);
    }
}
