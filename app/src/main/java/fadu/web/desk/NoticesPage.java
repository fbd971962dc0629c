package fadu.web.desk;

import fadu.law.Procedure;
import fadu.matter.Courses;
import fadu.matter.House;
import fadu.matter.MatterCondition;
import fadu.notice.Notices;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.Times;
import fadu.work.Deciding;
import fadu.work.Names;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the visitor was told. Opening a notice leads on to where it points: that page, once shown, is the receipt. */
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
        return notices.find(visitor.jurisdiction(), visitor.person(), id)
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
        return pages.page("letters", frame, new LettersView(letters(true, desk, names), letters(false, desk, names)));
    }

    private List<LetterLine> letters(boolean sent, Desk desk, Names names) {
        var rules = NoticesView.names(house, desk.frame());
        var letters = notices.letters(desk.jurisdiction(), desk.visitor().person(), sent, SIZE);
        var said = said(desk, letters);
        return letters.stream()
                .map(n -> {
                    var line = LetterLine.of(n, said.getOrDefault(n.id(), ""), rules, names, desk.frame());
                    return sent ? line : line.opening(n.id());
                })
                .toList();
    }

    /** What the letters say, of those on matters that the visitor may see. */
    private Map<Long, String> said(Desk desk, List<Notices.Notice> letters) {
        var matters = letters.stream().map(Notices.Notice::matter).distinct().toList();
        if (matters.isEmpty() || desk.filter().isEmpty()) {
            return Map.of();
        }
        var seen = desk.filter().get().and(new MatterCondition.Among(matters));
        var procedures = new HashMap<String, Procedure>();
        house.list()
                .page(seen, Optional.empty(), matters.size())
                .rows()
                .forEach(row -> desk.law().procedure(row.procedure()).ifPresent(p -> procedures.put(row.id(), p)));
        var courses = new Courses(house.database().worker()).of(desk.jurisdiction(), procedures.keySet());
        var said = new HashMap<Long, String>();
        letters.forEach(n -> Optional.ofNullable(courses.get(n.matter()))
                .flatMap(course ->
                        Optional.ofNullable(procedures.get(n.matter())).map(p -> LetterLine.words(p, course, n.seq())))
                .ifPresent(words -> said.put(n.id(), words)));
        return said;
    }
}
