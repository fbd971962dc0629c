package fadu.api;

import fadu.Words;
import fadu.access.Scope;
import fadu.matter.House;
import fadu.matter.LateReplies;
import fadu.matter.LateReplies.Reply;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterRow;
import fadu.matter.Standings;
import fadu.work.Duties;
import fadu.work.Leading;
import fadu.work.UnitNumbers;
import fadu.work.UnitStandings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What leaders look at: how their units stand, each number with the list that it counts, and their own duties. */
@RestController
final class LeadRoutes {
    private static final String LIST = "/api/v1/matters?";
    private static final int LINES = 10;

    private final Standings standings;
    private final LateReplies replies;
    private final Reading reading;

    LeadRoutes(House house, Reading reading) {
        this.standings = new Standings(house.database().worker());
        this.replies = new LateReplies(house.database().worker());
        this.reading = reading;
    }

    /** A number, and the address of the list that it counts. */
    record Counted(long number, String list) {
        static Counted of(UnitNumbers.Cell cell) {
            return new Counted(cell.number(), LIST + cell.query());
        }
    }

    /**
     * How many limits were met.
     *
     * @param list the address of the list of the matters that had them
     */
    record Rate(long inTime, long late, String rate, String list) {
        static Rate of(UnitNumbers.Kept kept) {
            return new Rate(kept.inTime(), kept.late(), kept.rate(), LIST + kept.query());
        }
    }

    /**
     * A unit, or in a chosen unit a kind of matters.
     *
     * @param late how many had a limit that was met late this year
     * @param kept how many limits were met this year
     */
    record StandingLine(
            String id, Words name, Counted working, Counted risk, Counted overdue, Counted late, Rate kept) {}

    /** What somebody has in hand, and what is overdue and for him to do; or for whoever of a unit holds the post. */
    record HandLine(Optional<String> person, Optional<String> unit, Words name, Counted working, Counted overdue) {}

    /** A month of the trend; {@code kept} counts limits. */
    record MonthLine(String month, Counted came, Counted closed, Counted late, Rate kept) {}

    /**
     * How the units stand.
     *
     * @param unit the chosen one
     * @param overdue what has been overdue longest
     * @param replies what was said to that by those who answer for it
     */
    record UnitsWhole(
            Optional<String> unit,
            int year,
            List<StandingLine> lines,
            List<HandLine> people,
            List<MonthLine> months,
            List<MatterLine> overdue,
            List<Reply> replies) {}

    /**
     * What the law asks of a first responsible person.
     *
     * @param record where one more is recorded
     */
    record DeedLine(String act, Words name, String basis, List<LocalDate> days, String record) {}

    /** A person's own file of the year. */
    record OwnFile(MatterLine matter, List<DeedLine> deeds, List<LimitLine> limits) {}

    /**
     * The duties of first responsible persons.
     *
     * @param own absent where no file was opened in the person's name this year
     * @param open the open files within reach
     */
    record DutiesWhole(Optional<OwnFile> own, List<MatterLine> open) {}

    @GetMapping("/api/v1/units")
    @Endpoint(
            zh = "本人所领导的单位（或其中一个 unit 的各种类）：在办、三日内到期、逾期、按期率、人员负荷、趋势；每个数附所计事项的地址",
            en =
                    "How the units stand that the person leads, or in one unit its kinds: at work, at risk, overdue, limits kept, "
                            + "load by person, trend; each number with the address of the list that it counts",
            scopes = Scope.READ)
    UnitsWhole units(Caller caller, @RequestParam(defaultValue = "") String unit) {
        var led = Leading.of(caller.actor())
                .orElseThrow(() -> new Declined(
                        ProblemKind.POST,
                        new Words(
                                "您没有可以批准事项的岗位，因此没有所领导的单位",
                                "you hold no post that approves acts, so you lead no unit")));
        if (!unit.isEmpty() && !led.units().isEmpty() && !led.units().contains(unit)) {
            throw Declined.unknown();
        }
        var within = led.within(unit);
        var numbers = new UnitStandings(standings, caller.actor(), within).numbers();
        var overdue = caller.house()
                .list()
                .page(within.all().due(DueBand.OVERDUE), Optional.empty(), LINES)
                .rows();
        return new UnitsWhole(
                numbers.unit(),
                numbers.year(),
                numbers.lines().stream().map(LeadRoutes::line).toList(),
                numbers.people().stream()
                        .map(h -> new HandLine(
                                h.person(), h.unit(), h.name(), Counted.of(h.working()), Counted.of(h.overdue())))
                        .toList(),
                numbers.months().stream()
                        .map(m -> new MonthLine(
                                m.month(),
                                Counted.of(m.came()),
                                Counted.of(m.closed()),
                                Counted.of(m.late()),
                                Rate.of(m.kept())))
                        .toList(),
                overdue.stream().map(r -> MatterLine.of(r, caller)).toList(),
                replies.of(
                        caller.jurisdiction(),
                        overdue.stream().map(MatterRow::id).toList()));
    }

    private static StandingLine line(UnitNumbers.Line l) {
        return new StandingLine(
                l.id(),
                l.name(),
                Counted.of(l.working()),
                Counted.of(l.risk()),
                Counted.of(l.overdue()),
                Counted.of(l.late()),
                Rate.of(l.kept()));
    }

    @GetMapping("/api/v1/duties")
    @Endpoint(
            zh = "本人作为第一责任人的本年度履职情况：法律要求的各项、已做的日期、期限；以及范围内未结的履职台账",
            en =
                    "What the person did this year as first responsible person, deed by deed, with limits; and the open files within "
                            + "reach",
            scopes = Scope.READ)
    DutiesWhole duties(Caller caller) {
        var duties = Duties.of(caller.actor()).orElseThrow(Declined::unknown);
        return new DutiesWhole(
                duties.own().map(id -> own(caller, id)),
                duties.open().stream().map(r -> MatterLine.of(r, caller)).toList());
    }

    private OwnFile own(Caller caller, String id) {
        var file = reading.open(caller, id).file();
        return new OwnFile(
                MatterLine.of(file.row(), caller),
                Duties.deeds(file).stream()
                        .map(d -> new DeedLine(
                                d.act().id(),
                                d.act().name(),
                                d.act().basis().text(),
                                d.days(),
                                "/api/v1/matters/" + id + "/acts/" + d.act().id()))
                        .toList(),
                file.situation().limits().stream()
                        .map(l -> LimitLine.of(l, caller.today()))
                        .toList());
    }
}
