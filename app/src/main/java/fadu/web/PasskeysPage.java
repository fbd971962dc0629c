package fadu.web;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.access.PasskeyCeremony;
import fadu.access.Passkeys;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: made after the password was given again, named, ended. */
@Controller
public final class PasskeysPage {
    private final Passkeys keys;
    private final PasskeyCeremony ceremony;
    private final OwnAccount own;
    private final Watch watch;
    private final Pages pages;

    PasskeysPage(Passkeys keys, PasskeyCeremony ceremony, Door door, DoorLog log, Watch watch, Pages pages) {
        this.keys = keys;
        this.ceremony = ceremony;
        this.own = new OwnAccount(door, log, watch);
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * @param fault what was wrong with the form
     * @param asked the passkey that the browser is asked to make now
     */
    public record View(Optional<String> fault, Optional<Asked> asked, List<Line> keys) {}

    /** A passkey to make; {@code options} is what the browser is told. */
    public record Asked(String name, String options) {}

    /** A passkey. */
    public record Line(String id, String name, String made, String used) {}

    @GetMapping("/account/passkeys")
    ResponseEntity<byte[]> show(Frame frame) {
        return page(frame, Optional.empty(), Optional.empty());
    }

    @PostMapping("/account/passkeys")
    ResponseEntity<byte[]> ask(
            Frame frame, HttpServletRequest request, @RequestParam String name, @RequestParam String old) {
        var visitor = frame.visitor().orElseThrow();
        var wrong = own.wrongPassword(frame, request, old);
        if (wrong.isPresent()) {
            return page(frame, wrong, Optional.empty());
        }
        var options = ceremony.making(
                owner(visitor), new Words(visitor.zh(), visitor.en()), PasskeySignIn.site(request), watch.instant());
        return page(frame, Optional.empty(), Optional.of(new Asked(name, options)));
    }

    @PostMapping("/account/passkeys/made")
    ResponseEntity<byte[]> made(
            Frame frame, HttpServletRequest request, @RequestParam String name, @RequestParam String answer) {
        var visitor = frame.visitor().orElseThrow();
        try {
            if (PasskeyCeremony.tooLong(answer)) {
                throw new Missing();
            }
            ceremony.make(owner(visitor), name, answer, PasskeySignIn.site(request), watch.instant());
            own.note(visitor, What.PASSKEY_MADE, request);
            return Pages.seeOther("/account/passkeys");
        } catch (Trouble trouble) {
            return page(frame, Optional.of(frame.say(trouble.words())), Optional.empty());
        }
    }

    @PostMapping("/account/passkeys/{id}/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var visitor = frame.visitor().orElseThrow();
        if (!keys.end(visitor.jurisdiction(), visitor.person(), id)) {
            throw new Missing();
        }
        own.note(visitor, What.PASSKEY_ENDED, request);
        return Pages.seeOther("/account/passkeys");
    }

    private static PasskeyCeremony.Owner owner(Visitor visitor) {
        return new PasskeyCeremony.Owner(visitor.jurisdiction(), visitor.person());
    }

    private ResponseEntity<byte[]> page(Frame frame, Optional<String> fault, Optional<Asked> asked) {
        var visitor = frame.visitor().orElseThrow();
        var lines = keys.of(visitor.jurisdiction(), visitor.person()).stream()
                .map(k -> new Line(
                        k.id(),
                        k.name(),
                        Times.minute(k.made()),
                        k.used().map(Times::minute).orElse("—")))
                .toList();
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "passkeys",
                frame,
                new View(fault, asked, lines));
    }
}
