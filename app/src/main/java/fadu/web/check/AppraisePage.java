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

/** How units were appraised in a year: their files reviewed, their indicators marked. */
@Controller
final class AppraisePage {
    static final List<String> KINDS = List.of(Reviews.KIND, "unit-appraisal");

    private final House house;
    private final Pages pages;

    AppraisePage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/appraise/{year}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable int year) {
        var desk = Desk.of(house, frame);
        var work = YearWork.of(desk, year, KINDS);
        var reviews = new Reviews(work);
        return pages.page(
                "appraise",
                frame,
                new AppraiseView(
                        year, Doing.begin(desk, KINDS), reviews.all(), reviews.ranks(), new Appraisals(work).all()));
    }
}
