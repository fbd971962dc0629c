package fadu.web.desk;

import fadu.matter.House;
import fadu.matter.LateReplies;
import fadu.rule.LimitState;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Answering;
import fadu.work.Query;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One limit of one matter: its calculation as a paper, and its strip alone, for a line of the due board. */
@Controller
final class LimitPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final LateReplies replies;

    LimitPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.replies = new LateReplies(house.database().worker());
    }

    @GetMapping("/matters/{id}/limit/{key}")
    ResponseEntity<byte[]> calculation(Frame frame, @PathVariable String id, @PathVariable String key) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        var procedure = matter.situation().standing().procedure();
        boolean may = mayReply(desk, matter, key);
        var limit = LimitView.of(limit(matter, key), "", frame).with(replies(desk, matter, key), may);
        var view =
                new CalculationView(id, matter.number(), frame.say(procedure.name()), limit, may, Query.encoded(key));
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

    @PostMapping("/matters/{id}/limit/{key}/reply")
    ResponseEntity<byte[]> reply(
            Frame frame, @PathVariable String id, @PathVariable String key, @RequestParam String words) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        if (!mayReply(desk, matter, key)) {
            throw new Closed(Answering.OTHERS);
        }
        var said = words.strip();
        if (!said.isEmpty() && said.length() <= LateReplies.LONGEST) {
            replies.add(
                    desk.jurisdiction(),
                    new LateReplies.Reply(id, key, desk.visitor().person(), clock.instant(), said));
        }
        return Pages.seeOther("/matters/" + id + "/limit/" + Query.encoded(key));
    }

    private List<String> replies(Desk desk, OpenMatter matter, String key) {
        var names = desk.names();
        return replies.of(desk.jurisdiction(), List.of(matter.id())).stream()
                .filter(r -> r.limit().equals(key))
                .map(r -> Replied.words(r, names, desk))
                .toList();
    }

    private static boolean mayReply(Desk desk, OpenMatter matter, String key) {
        return Answering.of(desk.actor()).may(matter.file().row(), limit(matter, key));
    }

    private static LimitState limit(OpenMatter matter, String key) {
        return matter.situation().limit(key).orElseThrow(Missing::new);
    }
}
