package fadu.api;

import fadu.Trouble;
import fadu.access.DoorLog;
import fadu.access.Scope;
import fadu.org.Post;
import fadu.store.Watch;
import fadu.work.Deciding;
import fadu.work.Deputies;
import fadu.work.Made;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom; for those who may hand over the matters of a unit, and the system administrator. */
@RestController
final class DeputyRoutes {
    private final Deputies deputies;
    private final Watch watch;

    DeputyRoutes(DoorLog log, Watch watch) {
        this.deputies = new Deputies(log);
        this.watch = watch;
    }

    /**
     * A deputy to name.
     *
     * @param post the {@code key} of a post of the list
     * @param by who decided it; only where the system administrator enters it
     */
    record DeputyBody(
            String post,
            String person,
            LocalDate from,
            LocalDate until,
            String why,
            @Nullable String by) {}

    /** What is to end. */
    record KeyBody(String key) {}

    /**
     * A post held for somebody.
     *
     * @param state later, now or over
     */
    record DeputyLine(PostLine post, String holder, String why, String by, String state) {
        static DeputyLine of(Post post, LocalDate today) {
            var acting = post.acting().orElseThrow();
            return new DeputyLine(
                    PostLine.of(post),
                    acting.holder(),
                    acting.why(),
                    acting.by(),
                    post.over(today) ? "over" : post.on(today) ? "now" : "later");
        }
    }

    /**
     * The deputies of the units for which the person decides, the latest first.
     *
     * @param posts those that can be held for their holders
     */
    record DeputyList(List<PostLine> posts, List<DeputyLine> deputies) {}

    @GetMapping("/api/v1/deputies")
    @Endpoint(
            zh = "本单位的岗位和代理：谁在哪些天代谁，为何，由谁决定",
            en = "The posts of one's units, and who holds one for whom, on which days, why, and by whose decision",
            scopes = Scope.READ)
    DeputyList deputies(Caller caller) {
        var deciding = deciding(caller);
        return new DeputyList(
                deciding.posts().stream().map(PostLine::of).toList(),
                deciding.acting().stream()
                        .map(p -> DeputyLine.of(p, caller.today()))
                        .toList());
    }

    @PostMapping("/api/v1/deputies")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "指定代理人：post 为岗位的 key，从 from 到 until，须写明事由；记入登录日志",
            en =
                    "Names a deputy: post is the key of a post, from one day to another, saying why; kept in the log of the door",
            scopes = Scope.ACT)
    DeputyList give(Caller caller, HttpServletRequest request, @RequestBody DeputyBody body) {
        var by = Optional.ofNullable(body.by()).orElse("");
        var naming = new Deputies.Naming(body.post(), body.person(), body.from(), body.until(), body.why(), by);
        return doing(caller, deciding -> deputies.give(deciding, naming, made(caller, request)));
    }

    @PostMapping("/api/v1/deputies/end")
    @Endpoint(zh = "自今日结束一项代理", en = "Ends a deputy's days with today", scopes = Scope.ACT)
    DeputyList end(Caller caller, HttpServletRequest request, @RequestBody KeyBody body) {
        return doing(caller, deciding -> deputies.end(deciding, body.key(), made(caller, request)));
    }

    private DeputyList doing(Caller caller, Consumer<Deciding> work) {
        var deciding = deciding(caller);
        try {
            work.accept(deciding);
        } catch (Trouble trouble) {
            throw Declined.unfit(trouble);
        }
        return deputies(caller);
    }

    private static Deciding deciding(Caller caller) {
        return Deciding.of(caller.actor()).orElseThrow(() -> new Declined(ProblemKind.POST, Deciding.CLOSED));
    }

    private Made made(Caller caller, HttpServletRequest request) {
        return new Made(request.getRemoteAddr(), caller.now(), watch.instant());
    }
}
