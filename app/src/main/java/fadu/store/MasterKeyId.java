package fadu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells master keys apart without telling them. */
final class MasterKeyId {
    private MasterKeyId() {}

    /** A hash of the master key; absent while there is none. */
    static Optional<String> of(Settings settings) {
        try {
            if (!Files.exists(settings.masterKey())) {
                return Optional.empty();
            }
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("fadu master key".getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(settings.masterKey()));
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
