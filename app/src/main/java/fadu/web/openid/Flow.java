package fadu.web.openid;

import fadu.access.OneTimeCodes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A sign-in that went off to the issuer. The browser carries it there and back in a cookie under the house's key, so that
 * only the browser that began comes in.
 *
 * @param wanted where the visitor was going
 */
record Flow(String jurisdiction, String state, String nonce, String verifier, String wanted, Instant until) {
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final String PURPOSE = "sign-in through an issuer";
    private static final int BYTES = 32;
    private static final int PARTS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Flow begin(String jurisdiction, String wanted, Instant now) {
        return new Flow(jurisdiction, random(), random(), random(), wanted, now.plus(LASTS));
    }

    private static String random() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return text(random);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What PKCE shows of the verifier. */
    String challenge() {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the cookie has it. */
    String closed(OneTimeCodes.Lock lock) {
        var parts =
                String.join("\n", jurisdiction, state, nonce, verifier, String.valueOf(until.getEpochSecond()), wanted);
        return text(lock.close().apply(parts.getBytes(StandardCharsets.UTF_8), PURPOSE));
    }

    /** From the cookie; nothing where it is another's, old or changed. */
    static Optional<Flow> open(String closed, OneTimeCodes.Lock lock, Instant now) {
        try {
            var bytes = lock.open().apply(Base64.getUrlDecoder().decode(closed), PURPOSE);
            var p = new String(bytes, StandardCharsets.UTF_8).split("\n", PARTS);
            var flow = new Flow(p[0], p[1], p[2], p[3], p[5], Instant.ofEpochSecond(Long.parseLong(p[4])));
            return Optional.of(flow).filter(f -> now.isBefore(f.until()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
