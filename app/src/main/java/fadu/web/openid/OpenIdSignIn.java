package fadu.web.openid;

import fadu.Trouble;
import fadu.access.Door;
import fadu.access.Issuers;
import fadu.access.OneTimeCodes;
import fadu.hook.Networks;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Entrance;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Origin;
import fadu.web.Pages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in through the issuer of a place: there, back, and in, if the issuer means somebody who has an account. */
@Controller
public final class OpenIdSignIn {
    private static final String COOKIE = "fadu-issuer";
    private static final String BACK = "/sign-in/issuer/back";
    private static final int LASTS = 600;

    private final Issuers issuers;
    private final Exchange exchange;
    private final OneTimeCodes.Lock lock;
    private final Entrance entrance;
    private final Watch watch;
    private final Pages pages;

    OpenIdSignIn(House house, Issuers issuers, OneTimeCodes.Lock lock, Entrance entrance, Watch watch, Pages pages) {
        this.issuers = issuers;
        this.exchange = new Exchange(new Networks(house.database()));
        this.lock = lock;
        this.entrance = entrance;
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * The page between an issuer's site and ours: a browser sends our cookies only from a page of ours.
     *
     * @param next where it leads at once
     */
    public record View(String next) {}

    @GetMapping("/sign-in/issuer/{place}")
    ResponseEntity<byte[]> begin(HttpServletRequest request, HttpServletResponse response, @PathVariable String place) {
        var issuer = issuers.of(place).orElseThrow(Missing::new);
        var flow = Flow.begin(place, Entrance.wanted(request, response), watch.instant());
        try {
            var to = exchange.begin(issuer, flow, back(request), watch.instant());
            response.addCookie(cookie(flow.closed(lock), LASTS, request));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(to))
                    .build();
        } catch (Trouble away) {
            return Pages.seeOther(Entrance.stopped(request, away));
        }
    }

    @GetMapping(BACK)
    ResponseEntity<byte[]> back(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @CookieValue(name = COOKIE, defaultValue = "") String cookie,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error) {
        response.addCookie(cookie("", 0, request));
        var flow =
                Flow.open(cookie, lock, watch.instant()).filter(f -> f.state().equals(state));
        var next = flow.map(f -> answered(f, code, error, request, response))
                .orElseGet(() -> Entrance.stopped(request, stale()));
        return pages.page("onward", frame, new View(next));
    }

    private String answered(
            Flow flow, String code, String error, HttpServletRequest request, HttpServletResponse response) {
        var place = flow.jurisdiction();
        var issuer = issuers.of(place);
        if (issuer.isEmpty() || code.isEmpty()) {
            var said = error.replaceAll("[^A-Za-z0-9_ ]", "");
            return Entrance.stopped(
                    request,
                    new Trouble(
                            "统一身份认证没有确认您的身份（" + said + "），请再试，或用口令登录",
                            "the issuer did not say who you are (" + said + "); try again, or use the password"));
        }
        var by = issuer.get().name();
        try {
            var subject = exchange.subject(
                    issuer.get(), issuers.secret(issuer.get()), flow, code, back(request), watch.instant());
            var person = issuers.person(place, subject);
            if (person.isEmpty()) {
                return entrance.stranger(Optional.of(place), by, unknown(by, subject), request);
            }
            var made = new Door.Try(place, person.get(), "", "", request.getRemoteAddr());
            var next = entrance.in(made, by, request, response);
            return next.startsWith("/sign-in") ? next : flow.wanted();
        } catch (Trouble trouble) {
            return entrance.stranger(Optional.of(place), by, trouble, request);
        }
    }

    private static Trouble stale() {
        return new Trouble(
                "这次登录已超时，或不是从本浏览器开始的，请重新登录", "this sign-in took too long, or began in another browser; begin again");
    }

    private static Trouble unknown(String by, String subject) {
        return new Trouble(
                by + "中的“" + subject + "”还没有对应本系统的账号，请联系安全管理员",
                "“" + subject + "” of " + by + " is nobody here yet; ask the security administrator");
    }

    private static String back(HttpServletRequest request) {
        return Origin.of(request) + BACK;
    }

    private static Cookie cookie(String value, int age, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/sign-in/issuer");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        // It comes back from the issuer's site.
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
