package fadu.web.desk;

import fadu.matter.House;
import fadu.rule.LimitState;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import java.time.InstantSource;
import java.util.Comparator;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One limit of one matter: its calculation as a paper, and its strip alone, for a line of the due board. */
@Controller
final class LimitPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    LimitPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/matters/{id}/limit/{key}")
    ResponseEntity<byte[]> calculation(Frame frame, @PathVariable String id, @PathVariable String key) {
        var matter = Reading.open(Desk.of(house, frame), id, clock.instant());
        var procedure = matter.situation().standing().procedure();
        var view = new CalculationView(
                id, matter.number(), frame.say(procedure.name()), LimitView.of(limit(matter, key), "", frame));
        return pages.page("calculation", frame, view);
    }

    @GetMapping("/matters/{id}/limit/{key}/strip")
    ResponseEntity<byte[]> strip(Frame frame, @PathVariable String id, @PathVariable String key) {
        var limit = limit(Reading.open(Desk.of(house, frame), id, clock.instant()), key);
        if (limit.due().isEmpty()) {
            throw new Missing();
        }
        return pages.page("strip", frame, LimitView.strip(limit, frame));
    }

    /** The running one where several versions of the law gave one of that name. */
    private static LimitState limit(OpenMatter matter, String key) {
        return matter.situation().limits().stream()
                .filter(l -> l.key().equals(key))
                .min(Comparator.comparing(l -> !l.running()))
                .orElseThrow(Missing::new);
    }
}
