package fadu.web;

import fadu.Trouble;
import fadu.access.Issuers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one signs in. */
@Controller
public final class SignInPage {
    private final Pages pages;
    private final Issuers issuers;

    SignInPage(Pages pages, Issuers issuers) {
        this.pages = pages;
        this.issuers = issuers;
    }

    /**
     * @param fault what was wrong with the last try
     * @param left whether somebody has just signed out
     * @param issuers who else may say who somebody is
     */
    public record View(Optional<String> fault, boolean left, List<Issuers.Issuer> issuers) {}

    @GetMapping("/sign-in")
    ResponseEntity<byte[]> show(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String left) {
        var fault = failed == null ? Optional.<String>empty() : Optional.of(fault(frame, request));
        return pages.page("sign-in", frame, new View(fault, left != null, issuers()));
    }

    /** The page is shown, too, when the database is away. */
    private List<Issuers.Issuer> issuers() {
        try {
            return issuers.all();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static String fault(Frame frame, HttpServletRequest request) {
        var session = request.getSession(false);
        var error = session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return switch (error) {
            case LockedException e -> frame.say("sign-in.locked", String.valueOf(e.getMessage()));
            case Exception e when e.getCause() instanceof Trouble trouble -> frame.say(trouble.words());
            case null, default -> frame.say("sign-in.wrong");
        };
    }
}
