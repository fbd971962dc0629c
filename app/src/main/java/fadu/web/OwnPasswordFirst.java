package fadu.web;

import fadu.access.SignIn;
import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.CredentialsExpiredException;

/** Somebody showed the password that he was given, and chooses one of his own before he comes in. */
final class OwnPasswordFirst extends CredentialsExpiredException {
    @Serial
    private static final long serialVersionUID = 1;

    private final SignIn.Given shown;
    private final Instant until;

    OwnPasswordFirst(SignIn.Given shown, Instant until) {
        super("a password of one's own first");
        this.shown = shown;
        this.until = until;
    }

    /** Whose password it was, and which one. */
    SignIn.Given shown() {
        return shown;
    }

    /** Until when he may choose; after that he signs in again. */
    Instant until() {
        return until;
    }
}
