package fadu.web;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Somebody signed in.
 *
 * @param person the id under which his acts stand in the docket
 * @param zh the name as others read it
 * @param en the name for those who read English
 * @param session the id of the session; empty while signing in
 */
public record Visitor(String jurisdiction, String person, String zh, String en, String session)
        implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** Whoever the present request is from. */
    public static Optional<Visitor> here() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    /** The name for a reader of that language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    @Override
    public String getName() {
        return person;
    }
}
