package fadu.web;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.matter.House;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever signed in with a password that he was given chooses his own here, and comes in with that. */
@Controller
public final class OwnPasswordPage {
    private final Accounts accounts;
    private final Entrance entrance;
    private final DoorLog log;
    private final Watch watch;
    private final Pages pages;

    OwnPasswordPage(House house, Entrance entrance, DoorLog log, Watch watch, Pages pages) {
        this.accounts = new Accounts(house.database());
        this.entrance = entrance;
        this.log = log;
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * @param person whose password it is
     * @param fault what was wrong with the form
     */
    public record View(String person, Optional<String> fault) {}

    @GetMapping("/sign-in/password")
    ResponseEntity<byte[]> show(Frame frame, HttpServletRequest request) {
        return asked(request)
                .map(asked -> page(frame, asked, Optional.empty()))
                .orElseGet(() -> Pages.seeOther("/sign-in"));
    }

    @PostMapping("/sign-in/password")
    ResponseEntity<byte[]> choose(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String fresh,
            @RequestParam String again) {
        var asked = asked(request);
        if (asked.isEmpty()) {
            return Pages.seeOther(Entrance.stopped(request, stale()));
        }
        if (!fresh.equals(again)) {
            return page(frame, asked.get(), Optional.of(frame.say("account.differ")));
        }
        var shown = asked.get().shown();
        try {
            if (!accounts.choose(shown, fresh, watch.instant())) {
                return Pages.seeOther(Entrance.stopped(request, stale()));
            }
        } catch (Trouble trouble) {
            return page(frame, asked.get(), Optional.of(frame.say(trouble.words())));
        }
        log.add(
                shown.jurisdiction(),
                shown.person(),
                What.PASSWORD,
                shown.person(),
                request.getRemoteAddr(),
                watch.instant());
        var made = new Door.Try(shown.jurisdiction(), shown.person(), "", "", request.getRemoteAddr());
        return Pages.seeOther(entrance.in(made, "", request, response));
    }

    private Optional<OwnPasswordFirst> asked(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
                                instanceof OwnPasswordFirst first
                        && watch.instant().isBefore(first.until())
                ? Optional.of(first)
                : Optional.empty();
    }

    private ResponseEntity<byte[]> page(Frame frame, OwnPasswordFirst asked, Optional<String> fault) {
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "own-password",
                frame,
                new View(asked.shown().person(), fault));
    }

    private static Trouble stale() {
        return new Trouble(
                "等待已久，或口令已被改过，请重新登录", "this took too long, or the password was changed meanwhile; sign in again");
    }
}
