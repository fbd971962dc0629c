package fadu.web;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.access.OneTimeCode;
import fadu.access.OneTimeCodes;
import fadu.access.Sessions;
import fadu.matter.House;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: password, one-time codes, and where one is signed in. */
@Controller
public final class AccountPage {
    private static final Set<String> DONE = Set.of("password", "codes-on", "codes-off", "ended");

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final Sessions sessions;
    private final OwnAccount own;
    private final Watch watch;
    private final Pages pages;

    AccountPage(House house, OneTimeCodes codes, Sessions sessions, Door door, DoorLog log, Watch watch, Pages pages) {
        this.accounts = new Accounts(house.database());
        this.codes = codes;
        this.sessions = sessions;
        this.own = new OwnAccount(door, log, watch);
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * @param done what has just been done
     * @param fault what was wrong with the form
     * @param codesOn whether the account asks for one-time codes
     * @param setUp the secret that waits for its first code
     */
    public record View(
            Optional<String> done,
            Optional<String> fault,
            boolean codesOn,
            Optional<SetUp> setUp,
            List<Line> sessions) {}

    /** A secret, as a picture and to be typed. */
    public record SetUp(QrCode code, String secret) {}

    /** A session; {@code here} is this one. */
    public record Line(String id, String opened, String seen, String address, String browser, boolean here) {}

    @GetMapping("/account")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String done) {
        return page(frame, Optional.of(done).filter(DONE::contains), Optional.empty());
    }

    @PostMapping("/account/password")
    ResponseEntity<byte[]> password(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again) {
        var visitor = frame.visitor().orElseThrow();
        if (!fresh.equals(again)) {
            return page(frame, Optional.empty(), Optional.of(frame.say("account.differ")));
        }
        var wrong = own.wrongPassword(frame, request, old);
        if (wrong.isPresent()) {
            return page(frame, Optional.empty(), wrong);
        }
        try {
            if (!accounts.change(visitor.jurisdiction(), visitor.person(), fresh, watch.instant())) {
                return page(frame, Optional.empty(), Optional.of(frame.say("account.wrong")));
            }
        } catch (Trouble trouble) {
            return page(frame, Optional.empty(), Optional.of(frame.say(trouble.words())));
        }
        sessions.endOthers(visitor.jurisdiction(), visitor.person(), visitor.session());
        own.note(visitor, What.PASSWORD, request);
        return Pages.seeOther("/account?done=password");
    }

    @PostMapping("/account/codes")
    ResponseEntity<byte[]> begin(Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        codes.begin(visitor.jurisdiction(), visitor.person());
        return Pages.seeOther("/account#codes");
    }

    @PostMapping("/account/codes/confirm")
    ResponseEntity<byte[]> confirm(Frame frame, HttpServletRequest request, @RequestParam String code) {
        var visitor = frame.visitor().orElseThrow();
        if (!codes.confirm(visitor.jurisdiction(), visitor.person(), code.strip(), watch.instant())) {
            return page(frame, Optional.empty(), Optional.of(frame.say("account.codes.wrong")));
        }
        own.note(visitor, What.CODES_ON, request);
        return Pages.seeOther("/account?done=codes-on");
    }

    @PostMapping("/account/codes/end")
    ResponseEntity<byte[]> endCodes(Frame frame, HttpServletRequest request, @RequestParam String old) {
        var visitor = frame.visitor().orElseThrow();
        var wrong = own.wrongPassword(frame, request, old);
        if (wrong.isPresent()) {
            return page(frame, Optional.empty(), wrong);
        }
        codes.end(visitor.jurisdiction(), visitor.person());
        own.note(visitor, What.CODES_OFF, request);
        return Pages.seeOther("/account?done=codes-off");
    }

    @PostMapping("/account/sessions/{id}/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var visitor = frame.visitor().orElseThrow();
        if (!sessions.end(visitor.jurisdiction(), visitor.person(), id)) {
            throw new Missing();
        }
        own.note(visitor, What.ENDED, request);
        return Pages.seeOther("/account?done=ended");
    }

    private ResponseEntity<byte[]> page(Frame frame, Optional<String> done, Optional<String> fault) {
        var visitor = frame.visitor().orElseThrow();
        var lines = sessions.of(visitor.jurisdiction(), visitor.person(), watch.instant()).stream()
                .map(s -> new Line(
                        s.id(),
                        Times.minute(s.opened()),
                        Times.minute(s.seen()),
                        s.address(),
                        s.browser(),
                        s.id().equals(visitor.session())))
                .toList();
        var setUp = codes.waiting(visitor.jurisdiction(), visitor.person()).map(s -> setUp(visitor, s));
        var on = codes.on(visitor.jurisdiction(), visitor.person());
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "account",
                frame,
                new View(done, fault, on, setUp, lines));
    }

    private static SetUp setUp(Visitor visitor, byte[] secret) {
        var text = OneTimeCode.base32(secret);
        var whose = URLEncoder.encode(visitor.person() + "@" + visitor.jurisdiction(), StandardCharsets.UTF_8);
        return new SetUp(QrCode.of("otpauth://totp/Fadu:" + whose + "?secret=" + text + "&issuer=Fadu"), text);
    }
}
