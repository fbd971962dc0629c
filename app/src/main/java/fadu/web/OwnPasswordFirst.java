package fadu.web;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.authentication.CredentialsExpiredException;

/** Somebody showed the password that he was given, and chooses one of his own before he comes in. */
final class OwnPasswordFirst extends CredentialsExpiredException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String jurisdiction;
    private final String person;
    private final Instant until;

    OwnPasswordFirst(String jurisdiction, String person, Instant until) {
        super("a password of one's own first");
        this.jurisdiction = jurisdiction;
        this.person = person;
        this.until = until;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    String person() {
        return person;
    }

    /** Until when he may choose; after that he signs in again. */
    Instant until() {
        return until;
    }
}
