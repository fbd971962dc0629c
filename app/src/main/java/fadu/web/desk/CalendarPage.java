package fadu.web.desk;

import fadu.access.Feeds;
import fadu.calendar.Day;
import fadu.law.Limit;
import fadu.matter.Falling;
import fadu.matter.FieldConditions;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What falls due, by days; with the days off and the working days made up. */
@Controller
final class CalendarPage {
    private static final int A_DAY = 4;
    private static final int WHOLE_DAY = 200;

    private final House house;
    private final Pages pages;
    private final Watch watch;
    private final Feeds feeds;
    private final Falling falling;

    CalendarPage(House house, Pages pages, Watch watch) {
        this.house = house;
        this.pages = pages;
        this.watch = watch;
        this.feeds = new Feeds(house.database().worker());
        this.falling = new Falling(house.database().worker());
    }

    @GetMapping("/calendar")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String whose) {
        var only = FieldConditions.day(day);
        var shown = only.map(YearMonth::from).or(() -> month(month)).orElse(YearMonth.from(frame.today()));
        return page(frame, shown, only, whose.equals("mine"), "");
    }

    @PostMapping("/calendar/feed")
    ResponseEntity<byte[]> make(Frame frame, HttpServletRequest request) {
        var token = feeds.make(reader(frame), watch.instant());
        var here = request.getRequestURL().toString();
        var address = here.substring(0, here.length() - "/calendar/feed".length()) + "/feed/" + token + ".ics";
        return page(frame, YearMonth.from(frame.today()), Optional.empty(), true, address);
    }

    /** Where one comes to when the language is changed on the page that shows the address: it is shown only once. */
    @GetMapping("/calendar/feed")
    ResponseEntity<byte[]> made() {
        return Pages.seeOther("/calendar?whose=mine");
    }

    @PostMapping("/calendar/feed/end")
    ResponseEntity<byte[]> end(Frame frame) {
        feeds.end(reader(frame));
        return Pages.seeOther("/calendar?whose=mine");
    }

    private ResponseEntity<byte[]> page(
            Frame frame, YearMonth month, Optional<LocalDate> only, boolean mine, String address) {
        var desk = Desk.of(house, frame);
        var whose = mine ? "&whose=mine" : "";
        var first = only.orElse(month.atDay(1));
        var last = only.orElse(month.atEndOfMonth());
        var span = new Falling.Span(first, last, only.isPresent() ? WHOLE_DAY : A_DAY);
        var filter = mine ? desk.mine() : desk.filter();
        var falls = filter.map(f -> falling.of(f, span)).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(Falling.Fall::day));
        var days = first.datesUntil(last.plusDays(1))
                .map(d -> day(desk, d, falls.getOrDefault(d, List.of())))
                .toList();
        return pages.page(
                "calendar",
                frame,
                new CalendarView(
                        only.map(LocalDate::toString).orElse(month.toString()),
                        "/calendar?month=" + month.minusMonths(1) + whose,
                        "/calendar?month=" + month.plusMonths(1) + whose,
                        mine,
                        days,
                        feeds.has(reader(frame)),
                        address));
    }

    private static CalendarView.Day day(Desk desk, LocalDate date, List<Falling.Fall> falls) {
        var frame = desk.frame();
        var known = desk.book().reckoner().calendar().day(date);
        var look = "on-" + date.getDayOfWeek().getValue()
                + (date.equals(frame.today()) ? " today" : "")
                + (known.kind().works() ? "" : " off")
                + (falls.isEmpty() ? " bare" : "");
        return new CalendarView.Day(
                date.toString(),
                frame.near(date),
                look,
                note(frame, known),
                falls.stream().map(f -> line(desk, f)).toList(),
                falls.isEmpty() ? 0 : falls.getFirst().ofDay() - falls.size());
    }

    private static String note(Frame frame, Day day) {
        var name = day.name().map(frame::say).orElse("");
        return switch (day.kind()) {
            case HOLIDAY -> frame.say("calendar.off", name).strip();
            case MAKE_UP -> frame.say("calendar.made-up", name).strip();
            case WORKING, WEEKEND -> "";
        };
    }

    private static CalendarView.Line line(Desk desk, Falling.Fall fall) {
        var frame = desk.frame();
        var limit = desk.law()
                .procedure(fall.kind())
                .flatMap(p -> Optional.ofNullable(p.limits().get(fall.limit())))
                .map(Limit::name)
                .map(frame::say)
                .orElse(fall.limit());
        return new CalendarView.Line(
                "/matters/" + fall.matter(),
                fall.number().orElse(fall.matter()),
                limit + fall.title().map(t -> " · " + t).orElse(""),
                fall.day().isBefore(frame.today()) ? "late" : fall.day().equals(frame.today()) ? "risk" : "");
    }

    private static Feeds.Reader reader(Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        return new Feeds.Reader(visitor.jurisdiction(), visitor.person());
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.matches("20[0-9]{2}-[0-9]{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
