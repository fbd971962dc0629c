package fadu.web;

import fadu.Trouble;
import fadu.access.ApiTokens;
import fadu.access.Door;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.access.Scope;
import fadu.matter.House;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
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

/** One's own tokens of the API: made, shown once, revoked. */
@Controller
public final class ApiTokensPage {
    private static final int DAYS = 90;

    private final ApiTokens tokens;
    private final OwnAccount own;
    private final Watch watch;
    private final Pages pages;

    ApiTokensPage(House house, Door door, DoorLog log, Watch watch, Pages pages) {
        this.tokens = new ApiTokens(house.database());
        this.own = new OwnAccount(door, log, watch);
        this.watch = watch;
        this.pages = pages;
    }

    /**
     * @param made a token that was made just now; it is shown this once
     * @param fault what was wrong with the form
     * @param scopes that a token can have
     */
    public record View(
            Optional<String> made,
            Optional<String> fault,
            List<Line> tokens,
            List<Choice> scopes,
            int days,
            int most) {}

    /** A token. */
    public record Line(String id, String name, String scopes, String until, String seen) {}

    @GetMapping("/account/tokens")
    ResponseEntity<byte[]> show(Frame frame) {
        return page(frame, Optional.empty(), Optional.empty());
    }

    @PostMapping("/account/tokens")
    ResponseEntity<byte[]> make(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String name,
            @RequestParam(defaultValue = "") List<String> scope,
            @RequestParam int days,
            @RequestParam String old) {
        var visitor = frame.visitor().orElseThrow();
        var wrong = own.wrongPassword(frame, request, old);
        if (wrong.isPresent()) {
            return page(frame, Optional.empty(), wrong);
        }
        try {
            var scopes = scope.stream().flatMap(s -> Scope.of(s).stream()).collect(Collectors.toSet());
            var made = tokens.make(visitor.jurisdiction(), visitor.person(), name, scopes, days, watch.instant());
            own.note(visitor, What.TOKEN_MADE, request);
            return page(frame, Optional.of(made), Optional.empty());
        } catch (Trouble trouble) {
            return page(frame, Optional.empty(), Optional.of(frame.say(trouble.words())));
        }
    }

    @PostMapping("/account/tokens/{id}/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var visitor = frame.visitor().orElseThrow();
        if (!tokens.end(visitor.jurisdiction(), visitor.person(), id)) {
            throw new Missing();
        }
        own.note(visitor, What.TOKEN_ENDED, request);
        return Pages.seeOther("/account/tokens");
    }

    private ResponseEntity<byte[]> page(Frame frame, Optional<String> made, Optional<String> fault) {
        var visitor = frame.visitor().orElseThrow();
        var lines = tokens.of(visitor.jurisdiction(), visitor.person(), watch.instant()).stream()
                .map(t -> new Line(
                        t.id(),
                        t.name(),
                        t.scopes().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(s -> frame.say(s.words()))
                                .collect(Collectors.joining(frame.zh() ? "；" : "; ")),
                        Times.minute(t.until()),
                        t.seen().map(Times::minute).orElse("—")))
                .toList();
        var scopes = Arrays.stream(Scope.values())
                .map(s -> new Choice(s.id(), frame.say(s.words())))
                .toList();
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "tokens",
                frame,
                new View(made, fault, lines, scopes, DAYS, ApiTokens.LONGEST_DAYS));
    }
}
