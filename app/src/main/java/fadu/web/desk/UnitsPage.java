package fadu.web.desk;

import fadu.matter.House;
import fadu.matter.Standings;
import fadu.web.Frame;
import fadu.web.Pages;
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
        var view = Leading.of(desk)
                .map(led -> new UnitStandings(standings, desk, led.within(unit)).view())
                .orElse(new UnitsView(false, Optional.empty(), "", List.of(), List.of(), List.of(), List.of()));
        return pages.page("units", frame, view);
    }
}
