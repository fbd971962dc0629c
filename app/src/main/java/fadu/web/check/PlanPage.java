package fadu.web.check;

import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.web.desk.Desk;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a year set out to do: plans, their tasks by unit, and the promises of the last report. */
@Controller
final class PlanPage {
    private final House house;
    private final Pages pages;

    PlanPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/plan")
    ResponseEntity<byte[]> thisYear(Frame frame) {
        return Pages.seeOther("/plan/" + frame.today().getYear());
    }

    @GetMapping("/plan/{year}")
    ResponseEntity<byte[]> show(
            Frame frame,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String state) {
        var desk = Desk.of(house, frame);
        var work = YearWork.of(desk, year, List.of("plan", "task", "promise"));
        var lines = new PlanLines(work);
        var tasks = Items.tasks(work).all();
        var promises = lines.promises();
        return pages.page(
                "plan",
                frame,
                new PlanView(
                        year,
                        Doing.begin(desk, List.of("plan", "task", "promise", "meeting")),
                        lines.plans(tasks),
                        ItemList.of(tasks, new ItemChoice("/plan/" + year, unit, source, state), frame),
                        promises,
                        promises.stream().filter(PlanView.Promise::silent).count()));
    }
}
