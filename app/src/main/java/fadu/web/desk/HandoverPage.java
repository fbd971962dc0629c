package fadu.web.desk;

import fadu.matter.House;
import fadu.matter.MatterRow;
import fadu.matter.Matters;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Answering;
import fadu.work.Deciding;
import fadu.work.HandoverBook;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hand-over book of somebody who leaves: all that he holds, on paper; and every open matter handed on at once. */
@Controller
final class HandoverPage {
    private static final String TO = "to.";

    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    HandoverPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/handover/{person}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String person) {
        var desk = Desk.of(house, frame);
        return page(desk, book(desk, person), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/handover/{person}")
    ResponseEntity<byte[]> hand(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String person,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String successor,
            @RequestParam(defaultValue = "") String why) {
        var desk = Desk.of(house, frame);
        var others = new HashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            if (name.startsWith(TO) && !given[0].isBlank()) {
                others.put(name.substring(TO.length()), given[0]);
            }
        });
        var handed = book(desk, person).hand(new HandoverBook.Handing(successor, others, why, key), clock.instant());
        var failed = handed.failed().stream()
                .map(f -> new HandoverView.Failed(
                        "/matters/" + f.row().id(),
                        f.row().number().orElse(f.row().id()),
                        frame.say(f.why())))
                .toList();
        return page(
                desk,
                book(desk, person),
                Optional.of(new HandoverView.Result(handed.done(), failed)),
                failed.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static HandoverBook book(Desk desk, String person) {
        if (!desk.names().people().containsKey(person)) {
            throw new Missing();
        }
        return HandoverBook.of(desk.actor(), person).orElseThrow(() -> new Closed(HandoverBook.CLOSED));
    }

    private ResponseEntity<byte[]> page(
            Desk desk, HandoverBook book, Optional<HandoverView.Result> result, HttpStatus status) {
        var frame = desk.frame();
        var names = desk.names();
        var rows = new ListRows(desk, names);
        var lines = new DueLines(names, desk.book(), frame, Answering.of(desk.actor()));
        var matters = book.matters().stream()
                .map(row -> matter(book, row, rows, lines.of(row), frame))
                .toList();
        var parts = new HoldingLines(desk, names, book).parts(clock.instant());
        var people =
                Deciding.of(desk.actor())
                        .map(d -> new DecidingSheet(d, names, frame).everybody())
                        .orElse(List.of())
                        .stream()
                        .filter(o -> !o.id().equals(book.person()))
                        .toList();
        var view = new HandoverView(
                book.person(),
                frame.say(names.person(book.person())),
                matters.size() + parts.stream().mapToInt(p -> p.lines().size()).sum(),
                matters,
                parts,
                matters.stream().anyMatch(HandoverView.Matter::mine),
                people,
                Matters.newId(),
                result);
        return pages.page(status, "handover", frame, view);
    }

    private static HandoverView.Matter matter(
            HandoverBook book, MatterRow row, ListRows rows, DueBoard.Line due, Frame frame) {
        return new HandoverView.Matter(
                row.id(),
                row.number().orElse(row.id()),
                rows.kind(row),
                book.administrator() ? "" : row.title().orElse(""),
                rows.states(row),
                row.due()
                        .flatMap(MatterRow.DueRow::rolled)
                        .map(day -> frame.say(due.limit()) + " " + day)
                        .orElse(""),
                due.tone(),
                book.mine(row));
    }
}
