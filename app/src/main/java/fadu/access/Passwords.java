package fadu.access;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords as Argon2id hashes, 19 MiB and two passes each, as OWASP's password storage cheat sheet has it. */
final class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private static final Argon2PasswordEncoder ENCODER = new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY_KIB, PASSES);

    /** Made when it is first asked for: most of what opens accounts never asks. */
    private static final class Nobody {
        private static final String ENCODED = ENCODER.encode("nobody has this password");
    }

    String hash(String password) {
        return ENCODER.encode(password);
    }

    boolean fits(String password, String hash) {
        return ENCODER.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that the time of an answer does not tell who has an account. */
    void fitsNobody(String password) {
        ENCODER.matches(password, Nobody.ENCODED);
    }
}
