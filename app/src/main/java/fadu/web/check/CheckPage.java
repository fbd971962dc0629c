package fadu.web.check;

import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.web.desk.Desk;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was checked in a year: inspections, what they found and who puts it right, supervision, and the yearly cycle. */
@Controller
final class CheckPage {
    private static final String RECTIFICATION = "rectification";
    private static final List<String> BEGUN =
            List.of("law-duty-inspection", "government-inspection", CheckLines.SUPERVISION, RECTIFICATION);

    private final House house;
    private final Pages pages;

    CheckPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/check/{year}")
    ResponseEntity<byte[]> show(
            Frame frame,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String theme) {
        var desk = Desk.of(house, frame);
        var kinds = Stream.concat(BEGUN.stream(), Cycles.KINDS.stream()).toList();
        var work = YearWork.of(desk, year, kinds);
        var items = Items.rectifications(work).all();
        var lines = new CheckLines(work);
        var about = theme.isBlank() ? "三项制度" : theme.strip();
        return pages.page(
                "check",
                frame,
                new CheckView(
                        year,
                        Doing.begin(desk, BEGUN),
                        lines.inspections(items),
                        lines.supervisions(),
                        ItemList.of(items, new ItemChoice("/check/" + year, unit, source, state), frame),
                        about,
                        new Cycles(work, Items.tasks(work).all(), about).all()));
    }
}
