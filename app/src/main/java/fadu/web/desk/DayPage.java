package fadu.web.desk;

import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a day is, said beside a date while somebody fills in a form. */
@Controller
final class DayPage {
    private final House house;
    private final Pages pages;

    DayPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/day")
    ResponseEntity<byte[]> day(Frame frame, @RequestParam String on) {
        try {
            var calendar = house.editions().current().reckoner().calendar();
            return pages.page("day", frame, DayView.of(calendar.day(LocalDate.parse(on)), frame));
        } catch (DateTimeException e) {
            throw new Missing();
        }
    }
}
