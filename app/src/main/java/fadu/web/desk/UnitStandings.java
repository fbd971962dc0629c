package fadu.web.desk;

import fadu.law.Law;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts how units stand, or in one unit its kinds of matters. */
final class UnitStandings {
    private static final int MONTHS = 12;
    private static final int PEOPLE = 20;

    private final Standings standings;
    private final Desk desk;
    private final Leading led;
    private final Names names;
    private final LocalDate today;

    UnitStandings(Standings standings, Desk desk, Leading led) {
        this.standings = standings;
        this.desk = desk;
        this.led = led;
        this.names = desk.names();
        this.today = desk.frame().today();
    }

    UnitsView view() {
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        var kept = standings.kept(led.all(), first);
        var working = standings.handled(Shares.working(desk, led.all()));
        var overdue = standings.handled(led.all().due(DueBand.OVERDUE));
        return new UnitsView(
                true,
                led.chosen().map(names::unit).map(desk.frame()::say),
                String.valueOf(today.getYear()),
                lines(kept, working, overdue),
                people(working, overdue),
                months(first, kept),
                new OverdueRows(desk, names).of(led.all()));
    }

    private List<UnitsView.Line> lines(List<Kept> kept, List<Handled> allWorking, List<Handled> allOverdue) {
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
                        rate(
                                kept,
                                k -> key.apply(k.place()).equals(id)
                                        && k.month().getYear() == today.getYear())))
                .toList();
    }

    private UnitsView.Line line(String id, List<Long> numbers, String rate) {
        var chosen = led.chosen();
        var list = chosen.map(u -> "/matters?unit=" + NearActs.encoded(u) + "&kind=" + NearActs.encoded(id))
                .orElse("/matters?unit=" + NearActs.encoded(id));
        return new UnitsView.Line(
                desk.frame().say(chosen.isPresent() ? kind(id) : names.unit(id)),
                chosen.isPresent() ? "" : "/units?unit=" + NearActs.encoded(id),
                new UnitsView.Cell(numbers.get(0), list + "&share=working"),
                new UnitsView.Cell(numbers.get(1), list + "&limit=risk"),
                new UnitsView.Cell(numbers.get(2), list + "&limit=overdue"),
                new UnitsView.Cell(numbers.get(3), list + "&late=" + today.getYear()),
                rate);
    }

    private fadu.Words kind(String name) {
        Law law = desk.law();
        return law.versions(name).stream()
                .map(Procedure::name)
                .reduce((a, b) -> b)
                .orElse(new fadu.Words(name, name));
    }

    private List<UnitsView.Hand> people(List<Handled> allWorking, List<Handled> allOverdue) {
        var working = sums(allWorking, Handled::handler);
        var overdue = sums(allOverdue, Handled::handler);
        var unit = led.chosen().map(u -> "&unit=" + NearActs.encoded(u)).orElse("");
        return working.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PEOPLE)
                .map(e -> new UnitsView.Hand(
                        desk.frame().say(names.person(e.getKey())),
                        new UnitsView.Cell(e.getValue(), handled(e.getKey()) + unit + "&share=working"),
                        new UnitsView.Cell(number(overdue, e.getKey()), handled(e.getKey()) + unit + "&limit=overdue")))
                .toList();
    }

    private static String handled(String person) {
        return "/matters?handler=" + NearActs.encoded(person);
    }

    private List<UnitsView.Month> months(YearMonth first, List<Kept> kept) {
        var came = standings.came(led.all(), first);
        var closed = standings.closed(led.all(), first);
        var unit = led.chosen().map(u -> "&unit=" + NearActs.encoded(u)).orElse("");
        return Stream.iterate(first, m -> m.plusMonths(1))
                .limit(MONTHS)
                .map(m -> new UnitsView.Month(
                        m.toString(),
                        new UnitsView.Cell(number(came, m.toString()), "/matters?came=" + m + unit),
                        new UnitsView.Cell(number(closed, m.toString()), "/matters?closed=" + m + unit),
                        new UnitsView.Cell(
                                kept.stream()
                                        .filter(k -> k.month().equals(m))
                                        .mapToLong(Kept::late)
                                        .sum(),
                                "/matters?late=" + m + unit),
                        rate(kept, k -> k.month().equals(m))))
                .toList();
    }

    private static String rate(List<Kept> kept, Predicate<Kept> wanted) {
        long inTime = kept.stream().filter(wanted).mapToLong(Kept::inTime).sum();
        long late = kept.stream().filter(wanted).mapToLong(Kept::late).sum();
        // Rounded down: what is not wholly in time is never shown as 100 %.
        return inTime + late == 0 ? "—" : 100 * inTime / (inTime + late) + "%";
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
