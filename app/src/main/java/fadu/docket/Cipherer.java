package fadu.docket;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256, and nothing else. */
final class Cipherer {
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Cipherer() {}

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** A nonce, then the encrypted text; {@code belongs} says to what it belongs and is checked when it is opened. */
    static byte[] close(byte[] key, byte[] plain, String belongs) {
        var nonce = random(NONCE);
        var closed = gcm(Cipher.ENCRYPT_MODE, key, nonce, plain, belongs);
        var whole = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, whole, NONCE, closed.length);
        return whole;
    }

    /**
     * What {@link #close} was given.
     *
     * @throws IllegalStateException when the key is another, or the bytes or what they belong to were changed
     */
    static byte[] open(byte[] key, byte[] whole, String belongs) {
        var nonce = Arrays.copyOf(whole, NONCE);
        return gcm(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(whole, NONCE, whole.length), belongs);
    }

    private static byte[] gcm(int mode, byte[] key, byte[] nonce, byte[] text, String belongs) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(belongs.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypted bytes of " + belongs + " do not open", e);
        }
    }

    static byte[] mac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
