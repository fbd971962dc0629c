package fadu.web;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Door;
import fadu.access.SignIn;
import fadu.org.People;
import fadu.org.Person;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Lets somebody in for whom something else than a password vouches, and leads him where he wanted to go. */
public final class Entrance {
    private final Door door;
    private final Tokens tokens;
    private final People people;
    private final Watch watch;

    Entrance(Door door, Tokens tokens, People people, Watch watch) {
        this.door = door;
        this.tokens = tokens;
        this.people = people;
        this.watch = watch;
    }

    /**
     * Lets somebody in.
     *
     * @param by what vouches for him
     * @return where to go now; the sign-in page, which says why, where he may not come in
     */
    public String in(Door.Try made, String by, HttpServletRequest request, HttpServletResponse response) {
        return switch (door.vouched(made, by, watch.instant())) {
            case SignIn.Welcome(var jurisdiction, var person) -> {
                var name = people.find(jurisdiction, person).map(Person::name).orElse(new Words(person, person));
                var visitor = new Visitor(jurisdiction, person, name.zh(), name.en(), "");
                var signedIn = UsernamePasswordAuthenticationToken.authenticated(visitor, null, List.of());
                // The token of the session that ends with this is of no use to anybody.
                if (request.getSession(false) != null) {
                    request.changeSessionId();
                }
                tokens.saveContext(new SecurityContextImpl(signedIn), request, response);
                yield wanted(request, response);
            }
            case SignIn.Wrong _, SignIn.Given _ -> stopped(request, unknown());
            case SignIn.Locked(var until) ->
                stopped(request, resting(Times.minute(until).substring(11)));
        };
    }

    /** Nobody comes in: the try is counted, and the sign-in page says why. */
    public String stranger(Optional<String> jurisdiction, String by, Trouble why, HttpServletRequest request) {
        jurisdiction.ifPresent(
                j -> door.stranger(new Door.Try(j, "", "", "", request.getRemoteAddr()), by, watch.instant()));
        return stopped(request, why);
    }

    /** Nobody comes in, and nothing is counted: the sign-in page says why. */
    public static String stopped(HttpServletRequest request, Trouble why) {
        request.getSession()
                .setAttribute(
                        WebAttributes.AUTHENTICATION_EXCEPTION, new AuthenticationServiceException("stopped", why));
        return "/sign-in?failed";
    }

    /** Where the visitor was going when he was sent to sign in. */
    public static String wanted(HttpServletRequest request, HttpServletResponse response) {
        var cache = new HttpSessionRequestCache();
        var saved = cache.getRequest(request, response);
        if (saved == null) {
            return "/";
        }
        cache.removeRequest(request, response);
        var address = java.net.URI.create(saved.getRedirectUrl());
        var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return Language.local(path) ? path : "/";
    }

    private static Trouble unknown() {
        return new Trouble(
                "没有这个账号，或账号已停用，请联系安全管理员", "there is no such account, or it was closed; ask the security administrator");
    }

    private static Trouble resting(String until) {
        return new Trouble("账号或地址暂停登录至 " + until, "the account or the address rests until " + until);
    }
}
