package fadu.access;

import java.time.Instant;

/** What came of a try to sign in. */
public sealed interface SignIn {
    /** It is that person. */
    record Welcome(String jurisdiction, String person) implements SignIn {}

    /** It is that person, by a password that somebody else gave him: he chooses one of his own before he comes in. */
    record Given(String jurisdiction, String person) implements SignIn {}

    /** Name and password do not fit; which of the two is not said. */
    record Wrong() implements SignIn {}

    /** Too many tries; the next counts from this instant. */
    record Locked(Instant until) implements SignIn {}
}
