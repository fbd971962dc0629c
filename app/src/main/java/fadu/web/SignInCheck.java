package fadu.web;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Door;
import fadu.access.SignIn;
import fadu.org.People;
import fadu.org.Person;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Asks the accounts whether somebody is who he says. */
final class SignInCheck implements AuthenticationProvider {
    private static final Duration TO_CHOOSE = Duration.ofMinutes(15);

    private final Door door;
    private final Places places;
    private final Watch watch;
    private final People people;

    SignInCheck(Door door, Places places, Watch watch, People people) {
        this.door = door;
        this.places = places;
        this.watch = watch;
        this.people = people;
    }

    /**
     * What a try to sign in carries beside name and password.
     *
     * @param code the one-time code, as it was typed
     */
    record From(String address, String code) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        static From of(HttpServletRequest request) {
            return new From(
                    request.getRemoteAddr(),
                    Optional.ofNullable(request.getParameter("code")).orElse(""));
        }
    }

    /** Names are {@code wang} or, where the server serves several jurisdictions, {@code wang@zhengzhou-hightech}. */
    @Override
    public Authentication authenticate(Authentication given) {
        var name = given.getName().strip();
        int at = name.indexOf('@');
        var person = at < 0 ? name : name.substring(0, at);
        var place = at < 0 ? places.only() : places.place(name.substring(at + 1));
        var password = String.valueOf(given.getCredentials());
        var from = given.getDetails() instanceof From f ? f : new From("", "");
        var result = place.isEmpty()
                ? new SignIn.Wrong()
                : enter(new Door.Try(place.get().id(), person, password, from.code(), from.address()));
        return switch (result) {
            case SignIn.Welcome(var jurisdiction, var who) ->
                UsernamePasswordAuthenticationToken.authenticated(visitor(jurisdiction, who), null, List.of());
            case SignIn.Given shown ->
                throw new OwnPasswordFirst(shown, watch.instant().plus(TO_CHOOSE));
            case SignIn.Wrong() -> throw new BadCredentialsException("wrong");
            case SignIn.Locked(var until) ->
                throw new LockedException(LocalDateTime.ofInstant(until, FrameResolver.ZONE)
                        .format(DateTimeFormatter.ofPattern("HH:mm")));
        };
    }

    private Visitor visitor(String jurisdiction, String person) {
        var name = people.find(jurisdiction, person).map(Person::name).orElse(new Words(person, person));
        return new Visitor(jurisdiction, person, name.zh(), name.en(), "");
    }

    private SignIn enter(Door.Try made) {
        try {
            return door.enter(made, watch.instant());
        } catch (Trouble e) {
            throw new AuthenticationServiceException("database", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
