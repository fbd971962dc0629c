package fadu.web.desk;

import fadu.matter.House;
import fadu.matter.Standings;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Leading;
import fadu.work.Query;
import fadu.work.UnitNumbers;
import fadu.work.UnitStandings;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How units stand: what is at risk, late and kept in time, who has how much in hand; each number opens its list. */
@Controller
final class UnitsPage {
    private final House house;
    private final Pages pages;
    private final Standings standings;

    UnitsPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
        this.standings = new Standings(house.database().worker());
    }

    @GetMapping("/units")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String unit) {
        var desk = Desk.of(house, frame);
        var view = Leading.of(desk.actor())
                .map(led -> view(desk, led.within(unit)))
                .orElse(new UnitsView(false, Optional.empty(), "", List.of(), List.of(), List.of(), List.of()));
        return pages.page("units", frame, view);
    }

    private UnitsView view(Desk desk, Leading led) {
        var frame = desk.frame();
        var names = desk.names();
        var numbers = new UnitStandings(standings, desk.actor(), led).numbers();
        return new UnitsView(
                true,
                numbers.unit().map(names::unit).map(frame::say),
                String.valueOf(numbers.year()),
                numbers.lines().stream()
                        .map(l -> new UnitsView.Line(
                                frame.say(l.name()),
                                numbers.unit().isPresent() ? "" : "/units?unit=" + Query.encoded(l.id()),
                                cell(l.working()),
                                cell(l.risk()),
                                cell(l.overdue()),
                                cell(l.late()),
                                rate(l.kept())))
                        .toList(),
                numbers.people().stream()
                        .map(h -> new UnitsView.Hand(frame.say(h.name()), cell(h.working()), cell(h.overdue())))
                        .toList(),
                numbers.months().stream()
                        .map(m -> new UnitsView.Month(
                                m.month(), cell(m.came()), cell(m.closed()), cell(m.late()), rate(m.kept())))
                        .toList(),
                new OverdueRows(desk, names).of(led.all()));
    }

    private static UnitsView.Cell cell(UnitNumbers.Cell cell) {
        return new UnitsView.Cell(cell.number(), "/matters?" + cell.query());
    }

    private static UnitsView.Rate rate(UnitNumbers.Kept kept) {
        return new UnitsView.Rate(kept.rate(), kept.inTime() + kept.late() == 0 ? "" : "/matters?" + kept.query());
    }
}
