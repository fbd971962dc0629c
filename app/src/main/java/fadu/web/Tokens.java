package fadu.web;

import fadu.Trouble;
import fadu.access.DoorLog;
import fadu.access.Sessions;
import fadu.store.Watch;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Ties a browser's cookie to a session in the database. */
@SuppressWarnings("deprecation") // loadContext is asked for by the interface still
final class Tokens implements SecurityContextRepository {
    static final String COOKIE = "fadu-desk";
    private static final int REMEMBERED = 500;

    private final Sessions sessions;
    private final DoorLog log;
    private final Watch watch;

    /** Who held a token last; so that somebody signed in is told that the database is away, and not sent to sign in. */
    private final Map<String, Visitor> remembered = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visitor> eldest) {
            return size() > REMEMBERED;
        }
    });

    Tokens(Sessions sessions, DoorLog log, Watch watch) {
        this.sessions = sessions;
        this.log = log;
        this.watch = watch;
    }

    /** The session of the present request is read when somebody asks who it is from, and only once. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Asked(request);
    }

    private final class Asked implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private Optional<SecurityContext> read = Optional.empty();

        Asked(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (read.isEmpty()) {
                read = Optional.of(context(visitor(request)));
            }
            return read.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(visitor(holder.getRequest()));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return visitor(request).isPresent();
    }

    /** Signing in opens a session with a new token; signing out ends it. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var old = token(request);
        old.ifPresent(token -> end(token, request));
        var signedIn = context.getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Visitor visitor) {
            var browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
            var token = sessions.open(
                    visitor.jurisdiction(), visitor.person(), request.getRemoteAddr(), browser, watch.instant());
            remembered.put(token, visitor);
            response.addCookie(cookie(token, -1, request));
        } else if (old.isPresent()) {
            response.addCookie(cookie("", 0, request));
        }
    }

    private void end(String token, HttpServletRequest request) {
        var now = watch.instant();
        sessions.guest(token, now)
                .ifPresent(g -> log.add(
                        g.jurisdiction(), g.person(), DoorLog.What.OUT, g.person(), request.getRemoteAddr(), now));
        sessions.end(token);
        remembered.remove(token);
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        return token(request).flatMap(this::visitor);
    }

    private Optional<Visitor> visitor(String token) {
        try {
            var found = sessions.guest(token, watch.instant()).map(Tokens::visitor);
            found.ifPresentOrElse(v -> remembered.put(token, v), () -> remembered.remove(token));
            return found;
        } catch (Trouble away) {
            return Optional.ofNullable(remembered.get(token));
        }
    }

    private static Visitor visitor(Sessions.Guest guest) {
        return new Visitor(
                guest.jurisdiction(),
                guest.person(),
                guest.name().zh(),
                guest.name().en(),
                guest.id());
    }

    private static SecurityContext context(Optional<Visitor> visitor) {
        return visitor.<SecurityContext>map(v ->
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(v, null, List.of())))
                .orElseGet(SecurityContextImpl::new);
    }

    private static Optional<String> token(HttpServletRequest request) {
        var cookies = request.getCookies();
        for (var cookie : cookies == null ? new Cookie[0] : cookies) {
            if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Cookie cookie(String token, int age, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, token);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
