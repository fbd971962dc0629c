package fadu.api;

import fadu.Words;
import fadu.access.Feeds;
import fadu.access.Scope;
import fadu.calendar.Day;
import fadu.law.Limit;
import fadu.matter.Falling;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.work.Shares;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The days, and what falls due on them; and the private address of the person's calendar for his own calendar program. */
@RestController
final class CalendarDayRoutes {
    private static final String FEED = "/api/v1/calendar/feed";
    private static final int MOST_DAYS = 92;
    private static final int A_DAY = 200;

    private final Feeds feeds;
    private final Falling falling;
    private final Watch watch;

    CalendarDayRoutes(House house, Watch watch) {
        this.feeds = new Feeds(house.database().worker());
        this.falling = new Falling(house.database().worker());
        this.watch = watch;
    }

    /**
     * A limit that ends on the day.
     *
     * @param limit its id, and its name in {@code name}
     */
    record FallLine(
            String matter,
            Optional<String> number,
            Optional<String> title,
            String procedure,
            String limit,
            Optional<String> row,
            Words name) {}

    /**
     * A day.
     *
     * @param kind working, weekend, holiday or make_up
     * @param name of the festival
     * @param notice the paper that makes it so
     * @param provisional whether the year has no such paper yet
     * @param count how many limits end on it, more than stand in {@code due} where they are very many
     */
    record DayLine(
            LocalDate date,
            String kind,
            Optional<Words> name,
            Optional<String> notice,
            boolean provisional,
            long count,
            List<FallLine> due) {}

    /** Some days, one after the other. */
    record DayList(List<DayLine> days) {}

    /** Whether the person has a private address of his calendar; the address itself only when it was made just now. */
    record FeedLine(boolean made, Optional<String> address) {}

    @GetMapping("/api/v1/calendar/days")
    @Endpoint(
            zh = "从 from 到 until（最多 " + MOST_DAYS + " 天）逐日：工作日、休息日及其依据，以及当日届满的期限；mine=true 只列应由本人办理的",
            en = "The days from from to until (" + MOST_DAYS
                    + " at most): worked or not and by which notice, and the limits that "
                    + "end on each; with mine=true only those that are for the person to meet",
            scopes = Scope.READ)
    DayList days(
            Caller caller,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "false") boolean mine) {
        if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw Declined.malformed(
                    "until 不早于 from，最多 " + MOST_DAYS + " 天",
                    "until is not before from, and " + MOST_DAYS + " days at most");
        }
        var all = mine ? new Shares(caller.actor()).mine() : caller.filter();
        var falls = all.map(f -> falling.of(f, new Falling.Span(from, until, A_DAY))).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(Falling.Fall::day));
        var calendar = caller.book().reckoner().calendar();
        return new DayList(from.datesUntil(until.plusDays(1))
                .map(d -> day(caller, calendar.day(d), falls.getOrDefault(d, List.of())))
                .toList());
    }

    private static DayLine day(Caller caller, Day day, List<Falling.Fall> falls) {
        return new DayLine(
                day.date(),
                day.kind().name().toLowerCase(Locale.ROOT),
                day.name(),
                day.notice().map(Object::toString),
                day.provisional(),
                falls.isEmpty() ? 0 : falls.getFirst().ofDay(),
                falls.stream().map(f -> line(caller, f)).toList());
    }

    private static FallLine line(Caller caller, Falling.Fall fall) {
        var name = caller.law()
                .procedure(fall.kind())
                .flatMap(p -> Optional.ofNullable(p.limits().get(fall.limit())))
                .map(Limit::name)
                .orElse(new Words(fall.limit(), fall.limit()));
        return new FallLine(
                fall.matter(), fall.number(), fall.title(), fall.kind().toString(), fall.limit(), fall.row(), name);
    }

    @GetMapping(FEED)
    @Endpoint(zh = "本人是否有日历订阅地址", en = "Whether the person has a private address of his calendar", scopes = Scope.READ)
    FeedLine feed(Caller caller) {
        return new FeedLine(feeds.has(reader(caller)), Optional.empty());
    }

    @PostMapping(FEED)
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "生成本人的日历订阅地址（ICS），替换原有的；地址只给出这一次，内容只有编号和期限",
            en =
                    "Makes the private address of the person's calendar (ICS), in place of an older one; it is told this once, and "
                            + "shows numbers and limits only",
            scopes = Scope.ACT)
    FeedLine make(Caller caller, HttpServletRequest request) {
        var token = feeds.make(reader(caller), watch.instant());
        var here = request.getRequestURL().toString();
        return new FeedLine(
                true, Optional.of(here.substring(0, here.length() - FEED.length()) + "/feed/" + token + ".ics"));
    }

    @DeleteMapping(FEED)
    @Endpoint(zh = "取消日历订阅地址", en = "Ends the private address of the calendar", scopes = Scope.ACT)
    FeedLine end(Caller caller) {
        feeds.end(reader(caller));
        return feed(caller);
    }

    private static Feeds.Reader reader(Caller caller) {
        return new Feeds.Reader(caller.jurisdiction(), caller.person());
    }
}
