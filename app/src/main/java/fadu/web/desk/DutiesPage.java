package fadu.web.desk;

import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Duties;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the visitor himself did this year as first responsible person, and what is still to do. */
@Controller
final class DutiesPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    DutiesPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/duties")
    ResponseEntity<byte[]> show(Frame frame) {
        var desk = Desk.of(house, frame);
        var duties = Duties.of(desk.actor()).orElseThrow(Missing::new);
        var rows = new ListRows(desk, desk.names());
        var others = duties.open().stream().map(row -> rows.row(row)).toList();
        return pages.page("duties", frame, new DutiesView(duties.own().map(id -> own(desk, rows, id)), others));
    }

    private DutiesView.Own own(Desk desk, ListRows rows, String id) {
        var matter = Reading.open(desk, id, clock.instant());
        var statute = matter.situation().standing().procedure().statute();
        return new DutiesView.Own(
                "/matters/" + id,
                matter.number(),
                rows.states(matter.file().row()),
                Duties.deeds(matter.file()).stream()
                        .map(deed -> deed(desk, id, deed, statute))
                        .toList(),
                LimitView.of(matter.situation(), desk.frame()));
    }

    private static DutiesView.Deed deed(Desk desk, String matter, Duties.Deed deed, String statute) {
        var days = deed.days();
        var act = deed.act();
        return new DutiesView.Deed(
                desk.frame().say(act.name()),
                days.size(),
                days.isEmpty() ? "" : days.getLast().toString(),
                Bases.text(act.basis(), statute, desk.frame()),
                "/matters/" + matter + "/act/" + act.id() + "#act");
    }
}
