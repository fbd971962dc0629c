package fadu.web;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Accounts;
import fadu.access.SignIn;
import fadu.org.People;
import fadu.org.Person;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Asks the accounts whether somebody is who he says. */
final class SignInCheck implements AuthenticationProvider {
    private final Accounts accounts;
    private final Places places;
    private final InstantSource clock;
    private final People people;

    SignInCheck(Accounts accounts, Places places, InstantSource clock, People people) {
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
        this.people = people;
    }

    /** Names are {@code wang} or, where the server serves several jurisdictions, {@code wang@zhengzhou-hightech}. */
    @Override
    public Authentication authenticate(Authentication given) {
        var name = given.getName().strip();
        int at = name.indexOf('@');
        var person = at < 0 ? name : name.substring(0, at);
        var place = at < 0 ? places.only() : places.place(name.substring(at + 1));
        var password = String.valueOf(given.getCredentials());
        var result =
                place.isEmpty() ? new SignIn.Wrong() : tryPassword(place.get().id(), person, password);
        return switch (result) {
            case SignIn.Welcome(var jurisdiction, var who) ->
                UsernamePasswordAuthenticationToken.authenticated(visitor(jurisdiction, who), null, List.of());
            case SignIn.Wrong() -> throw new BadCredentialsException("wrong");
            case SignIn.Locked(var until) ->
                throw new LockedException(LocalDateTime.ofInstant(until, FrameResolver.ZONE)
                        .format(DateTimeFormatter.ofPattern("HH:mm")));
        };
    }

    private Visitor visitor(String jurisdiction, String person) {
        var name = people.find(jurisdiction, person).map(Person::name).orElse(new Words(person, person));
        return new Visitor(jurisdiction, person, name.zh(), name.en());
    }

    private SignIn tryPassword(String jurisdiction, String person, String password) {
        try {
            return accounts.tryPassword(jurisdiction, person, password, clock.instant());
        } catch (Trouble e) {
            throw new AuthenticationServiceException("database", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
