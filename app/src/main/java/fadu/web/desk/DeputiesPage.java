package fadu.web.desk;

import fadu.Trouble;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.matter.House;
import fadu.org.Post;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands in for whom, from one day to another; said by whoever may hand over the matters of the unit. */
@Controller
final class DeputiesPage {
    private static final int LONGEST_DAYS = 366;
    private static final int SHOWN_DAYS = 60;
    private static final int LONGEST_WHY = 200;

    private final House house;
    private final DoorLog log;
    private final InstantSource clock;
    private final Watch watch;
    private final Pages pages;

    DeputiesPage(House house, DoorLog log, InstantSource clock, Watch watch, Pages pages) {
        this.house = house;
        this.log = log;
        this.clock = clock;
        this.watch = watch;
        this.pages = pages;
    }

    @GetMapping("/deputies")
    ResponseEntity<byte[]> show(Frame frame) {
        return page(Deciding.of(Desk.of(house, frame)), Optional.empty());
    }

    @PostMapping("/deputies")
    ResponseEntity<byte[]> give(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String post,
            @RequestParam String person,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam String why,
            @RequestParam(defaultValue = "") String by) {
        var deciding = Deciding.of(Desk.of(house, frame));
        try {
            var days = new Days(day(from), day(until));
            var held = deciding.posts().stream()
                    .filter(p -> Deciding.key(p).equals(post))
                    .findFirst()
                    .orElseThrow(DeputiesPage::unclear);
            var given = given(deciding, held, person, days, why, by);
            house.posts().keep(given);
            note(deciding, DoorLog.What.RIGHT_GIVEN, given, request);
            return Pages.seeOther("/deputies");
        } catch (Trouble trouble) {
            return page(deciding, Optional.of(frame.say(trouble.words())));
        }
    }

    private record Days(LocalDate from, LocalDate until) {}

    private Post given(Deciding deciding, Post held, String person, Days days, String why, String by) {
        var desk = deciding.desk();
        var visitor = desk.visitor().person();
        var decided = deciding.administrator() ? by : visitor;
        if (!deciding.people().containsKey(person) || !deciding.people().containsKey(decided)) {
            throw unclear();
        }
        if (days.from().isBefore(desk.frame().today())
                || days.until().isBefore(days.from())
                || days.until().isAfter(days.from().plusDays(LONGEST_DAYS))) {
            throw new Trouble(
                    "代理期限从今日起算，止日不早于起日，最长一年",
                    "it begins today or later, does not end before it begins, and lasts a year at most");
        }
        if (held.until().filter(u -> days.until().isAfter(u)).isPresent()) {
            throw new Trouble("原岗位在此之前已结束", "the post itself ends before that");
        }
        if (why.isBlank() || why.length() > LONGEST_WHY) {
            throw new Trouble("请写明代理事由（最多 200 字）", "say why, in at most 200 characters");
        }
        var acting = new Post.Acting(held.person(), why.strip(), decided);
        var given = new Post(
                held.jurisdiction(),
                person,
                held.role(),
                held.unit(),
                days.from(),
                Optional.of(days.until()),
                Optional.of(acting));
        var theirs = house.posts().all(held.jurisdiction()).stream()
                .filter(p -> p.person().equals(person)
                        && !p.from().isAfter(days.until())
                        && p.until().map(u -> !u.isBefore(days.from())).orElse(true))
                .toList();
        Administrator.SYSTEM.gives(given, visitor, theirs);
        if (theirs.stream()
                .anyMatch(p -> p.role().equals(held.role()) && p.unit().equals(held.unit()))) {
            throw new Trouble("此人在这段时间已任或已代理这一岗位", "that person holds this post in these days already");
        }
        return given;
    }

    @PostMapping("/deputies/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @RequestParam String key) {
        var deciding = Deciding.of(Desk.of(house, frame));
        var post = deciding.acting().stream()
                .filter(p -> Deciding.key(p).equals(key))
                .findFirst();
        if (post.isEmpty()) {
            return page(deciding, Optional.of(frame.say(unclear().words())));
        }
        if (post.get().over(frame.today())) {
            return page(deciding, Optional.of(frame.say(over().words())));
        }
        house.posts().keep(post.get().ended(frame.today(), clock.instant()));
        note(deciding, DoorLog.What.RIGHT_ENDED, post.get(), request);
        return Pages.seeOther("/deputies");
    }

    private void note(Deciding deciding, DoorLog.What what, Post post, HttpServletRequest request) {
        log.add(
                new DoorLog.Made(
                        post.jurisdiction(),
                        post.person(),
                        what,
                        deciding.desk().visitor().person(),
                        request.getRemoteAddr(),
                        post.role() + " " + post.unit() + " " + post.from() + " – "
                                + post.until().map(LocalDate::toString).orElse("") + " ("
                                + post.acting().map(Post.Acting::holder).orElse("") + ")"),
                watch.instant());
    }

    private ResponseEntity<byte[]> page(Deciding deciding, Optional<String> fault) {
        var frame = deciding.desk().frame();
        var shown = deciding.acting().stream()
                .filter(p -> p.until()
                        .map(u -> u.isAfter(frame.today().minusDays(SHOWN_DAYS)))
                        .orElse(true))
                .map(deciding::line)
                .toList();
        var view = new DeputiesView(
                fault,
                frame.today().toString(),
                deciding.administrator(),
                deciding.choices(),
                deciding.everybody(),
                deciding.own(),
                shown);
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, "deputies", frame, view);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new Trouble("请填写起止日期，例如 2019-09-20", "give both days, such as 2019-09-20");
        }
    }

    /** Ending it again would move its last day. */
    private static Trouble over() {
        return new Trouble("这项代理已经结束，不必再结束", "this deputy's days are over already; nothing is left to end");
    }

    private static Trouble unclear() {
        return new Trouble("选择的岗位或人员不存在，请重新选择", "no such post or person; choose again");
    }
}
