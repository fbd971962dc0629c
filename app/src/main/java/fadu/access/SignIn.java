package fadu.access;

import java.io.Serializable;
import java.time.Instant;

/** What came of a try to sign in. */
public sealed interface SignIn {
    /** It is that person. */
    record Welcome(String jurisdiction, String person) implements SignIn {}

    /**
     * It is that person, by a password that somebody else gave him: he chooses one of his own before he comes in.
     *
     * @param since when that password was given; another one may be given before he has chosen
     */
    record Given(String jurisdiction, String person, Instant since) implements SignIn, Serializable {}

    /** Name and password do not fit; which of the two is not said. */
    record Wrong() implements SignIn {}

    /** Too many tries; the next counts from this instant. */
    record Locked(Instant until) implements SignIn {}
}
