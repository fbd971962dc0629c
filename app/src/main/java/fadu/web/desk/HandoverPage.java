package fadu.web.desk;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Act;
import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.matter.Matters;
import fadu.matter.Result;
import fadu.matter.Step;
import fadu.rule.Request;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final int MOST = 1_000;

    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    HandoverPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * Somebody's book before a visitor.
     *
     * @param administrator keeps the house and sees no title of a matter
     */
    private record Book(Desk desk, Names names, String person, boolean administrator, List<MatterRow> matters) {
        /** What the visitor is to a matter. */
        boolean mine(MatterRow row) {
            var roles = desk.reach().roles(row.unit());
            return desk.law()
                    .procedure(row.procedure())
                    .map(p -> p.acts().get(Act.HAND_OVER))
                    .filter(a -> a.by().stream().anyMatch(roles::contains))
                    .isPresent();
        }
    }

    @GetMapping("/handover/{person}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String person) {
        return page(book(frame, person), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/handover/{person}")
    ResponseEntity<byte[]> hand(
            Frame frame,
            HttpServletRequest request,
            @PathVariable String person,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String successor,
            @RequestParam(defaultValue = "") String why) {
        var book = book(frame, person);
        var failed = new ArrayList<HandoverView.Failed>();
        int done = 0;
        for (var row : book.matters()) {
            var to = Optional.ofNullable(request.getParameter("to." + row.id()))
                    .filter(t -> !t.isBlank())
                    .orElse(successor);
            if (!book.mine(row) || to.equals("-") || to.isBlank()) {
                continue;
            }
            var refused = hand(book, row, to, why, key);
            if (refused.isEmpty()) {
                done++;
            } else {
                failed.add(new HandoverView.Failed(
                        "/matters/" + row.id(), row.number().orElse(row.id()), frame.say(refused.get())));
            }
        }
        var result = new HandoverView.Result(done, List.copyOf(failed));
        return page(
                book(frame, person),
                Optional.of(result),
                failed.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One act, with a key of its own; what kept it from being entered. */
    private Optional<Words> hand(Book book, MatterRow row, String to, String why, String key) {
        var desk = book.desk();
        if (!book.names().people().containsKey(to) || to.equals(book.person())) {
            return Optional.of(new Words("接收人不存在或就是移交人", "no such successor, or it is the same person"));
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("new_officer", to);
        values.put("why", why.isBlank() ? "离岗移交 / leaves the post" : why.strip());
        var asked =
                Request.of(Act.HAND_OVER, desk.visitor().person(), desk.reach().roles(row.unit()), values);
        var step = Step.of(desk.jurisdiction(), row.id(), asked).keyed("hand over " + key + " " + row.id());
        try {
            return switch (house.matters().act(step, clock.instant())) {
                case Result.Entered _ -> Optional.empty();
                case Result.Refused refused ->
                    Optional.of(new Words(
                            refused.reasons().stream().map(r -> r.words().zh()).collect(Collectors.joining("；")),
                            refused.reasons().stream().map(r -> r.words().en()).collect(Collectors.joining("; "))));
            };
        } catch (Trouble trouble) {
            return Optional.of(trouble.words());
        }
    }

    private Book book(Frame frame, String person) {
        var desk = Desk.of(house, frame);
        var names = desk.names();
        if (!names.people().containsKey(person)) {
            throw new Missing();
        }
        var deciding = Deciding.maybe(desk);
        boolean own = person.equals(desk.visitor().person());
        boolean led = deciding.filter(d -> d.all().stream()
                        .anyMatch(p -> p.person().equals(person) && d.units().contains(p.unit())))
                .isPresent();
        if (!own && !led) {
            throw new Closed(new Words(
                    "移交清单由本人、其单位负责人和系统管理员查看。",
                    "A hand-over book is for the person, the head of the unit and the system administrator."));
        }
        boolean administrator = deciding.filter(Deciding::administrator).isPresent();
        var all = administrator
                ? Optional.of(ListFilter.of(desk.jurisdiction(), frame.today()).and(desk.told()))
                : desk.filter();
        var rows = all.map(f -> house.list()
                        .page(f.onlyOpen(true).and(new MatterCondition.Handled(person)), Optional.empty(), MOST)
                        .rows())
                .orElse(List.of());
        return new Book(desk, names, person, administrator, rows);
    }

    private ResponseEntity<byte[]> page(Book book, Optional<HandoverView.Result> result, HttpStatus status) {
        var desk = book.desk();
        var frame = desk.frame();
        var rows = new ListRows(desk, book.names());
        var lines = new DueLines(book.names(), desk.book(), frame);
        var matters = book.matters().stream()
                .map(row -> {
                    var due = lines.of(row);
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
                })
                .toList();
        var parts = new Holdings(desk, book.names(), book.person(), book.matters()).parts(clock.instant());
        var people = Deciding.maybe(desk).map(Deciding::everybody).orElse(List.of()).stream()
                .filter(o -> !o.id().equals(book.person()))
                .toList();
        var view = new HandoverView(
                book.person(),
                frame.say(book.names().person(book.person())),
                matters.size() + parts.stream().mapToInt(p -> p.lines().size()).sum(),
                matters,
                parts,
                matters.stream().anyMatch(HandoverView.Matter::mine),
                people,
                Matters.newId(),
                result);
        return pages.page(status, "handover", frame, view);
    }
}
