package fadu.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by RFC 6238 as all authenticator apps count them: SHA-1, six digits, thirty seconds. */
public final class OneTimeCode {
    static final int SECRET = 20;
    private static final int SECONDS = 30;
    private static final int ALL = 1_000_000;
    private static final int DRIFT = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    static byte[] secret() {
        var secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The code of an instant. */
    public static String at(byte[] secret, Instant now) {
        return of(secret, step(now));
    }

    /** The step of a code that fits now or half a minute off, if it comes after the last step that was used. */
    static OptionalLong fits(byte[] secret, String code, long lastStep, Instant now) {
        long here = step(now);
        for (long step = Math.max(here - DRIFT, lastStep + 1); step <= here + DRIFT; step++) {
            if (of(secret, step).equals(code.replace(" ", ""))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The secret as an app takes it typed. */
    public static String base32(byte[] secret) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : secret) {
            held = (held << 8) | (b & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt((held >> (bits - 5)) & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    private static String of(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return String.format("%06d", number % ALL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
