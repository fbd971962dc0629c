package fadu.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a delivery, as Standard Webhooks has it: HMAC-SHA256 over id, time and body. */
final class Signature {
    private static final String HMAC = "HmacSHA256";
    private static final String SECRET = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    /** A new secret. */
    static byte[] secret() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The secret as it is shown, once. */
    static String shown(byte[] secret) {
        return SECRET + Base64.getEncoder().encodeToString(secret);
    }

    /** What {@code webhook-signature} says. */
    static String of(byte[] secret, String id, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
