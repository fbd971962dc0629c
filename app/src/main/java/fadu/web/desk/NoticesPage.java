package fadu.web.desk;

import fadu.matter.House;
import fadu.notice.Notices;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.Times;
import fadu.work.Deciding;
import fadu.work.Names;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the visitor was told. Opening a notice is its receipt, and leads on to where it points. */
@Controller
final class NoticesPage {
    private static final int SIZE = 50;

    private final House house;
    private final InstantSource clock;
    private final Notices notices;
    private final Pages pages;

    NoticesPage(House house, InstantSource clock, Notices notices, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.notices = notices;
        this.pages = pages;
    }

    @GetMapping("/notices")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "0") long before) {
        var visitor = frame.visitor().orElseThrow();
        var some = notices.of(visitor.jurisdiction(), visitor.person(), before, SIZE + 1);
        var names = NoticesView.names(house, frame);
        var lines = some.stream()
                .limit(SIZE)
                .map(n -> new NoticesView.Line(
                        n.id(),
                        names.getOrDefault(n.rule(), n.rule()),
                        frame.say(n.text()),
                        Times.minute(n.made()),
                        n.read().map(Times::minute)))
                .toList();
        var last = some.size() > SIZE ? some.get(SIZE - 1) : null;
        Optional<String> next = last == null ? Optional.empty() : Optional.of("/notices?before=" + last.place());
        return pages.page(
                "notices",
                frame,
                new NoticesView(
                        lines,
                        next,
                        before != 0,
                        Deciding.of(Desk.of(house, frame).actor()).isPresent()));
    }

    @GetMapping("/notices/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> open(Frame frame, @PathVariable long id) {
        var visitor = frame.visitor().orElseThrow();
        return notices.open(visitor.jurisdiction(), visitor.person(), id, clock.instant())
                .map(n -> Pages.seeOther(n.link()))
                .orElseThrow(Missing::new);
    }

    @PostMapping("/notices/read")
    ResponseEntity<byte[]> read(Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        notices.readAll(visitor.jurisdiction(), visitor.person(), clock.instant());
        return Pages.seeOther("/notices");
    }

    @GetMapping("/letters")
    ResponseEntity<byte[]> letters(Frame frame) {
        var desk = Desk.of(house, frame);
        var names = desk.names();
        return pages.page("letters", frame, new LettersView(letters(true, frame, names), letters(false, frame, names)));
    }

    private List<LetterLine> letters(boolean sent, Frame frame, Names names) {
        var visitor = frame.visitor().orElseThrow();
        var rules = NoticesView.names(house, frame);
        return notices.letters(visitor.jurisdiction(), visitor.person(), sent, SIZE).stream()
                .map(n -> {
                    var line = LetterLine.of(n, rules, names, frame);
                    return sent ? line : line.opening(n.id());
                })
                .toList();
    }
}
