package fadu.docket;

import fadu.Trouble;
import fadu.Words;
import fadu.store.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key that seals. It lies in a file outside the database, so that who owns the database cannot seal. */
public final class SealKey {
    private final KeyPair pair;

    private SealKey(KeyPair pair) {
        this.pair = pair;
    }

    /** Reads the key of {@code file}; makes one, readable by its owner alone, when there is no file. */
    public static SealKey of(Path file) {
        try {
            synchronized (SealKey.class) {
                if (!Files.exists(file)) {
                    var fresh = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                    var text = base64(fresh.getPrivate().getEncoded()) + "\n"
                            + base64(fresh.getPublic().getEncoded()) + "\n";
                    PrivateFile.write(file, text.getBytes(StandardCharsets.US_ASCII));
                }
                return new SealKey(read(file));
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Trouble(
                    new Words(
                            "封印密钥文件 " + file + " 无法使用：请从备份恢复，或移走后重新生成（并公布新的公钥）",
                            "The seal key file " + file
                                    + " cannot be used: restore it from a backup, or move it away for a"
                                    + " new one (and publish the new public key)"),
                    e);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        var lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            throw new IOException("two lines expected");
        }
        var factory = KeyFactory.getInstance("Ed25519");
        var secret = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)));
        var open = new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)));
        return new KeyPair(factory.generatePublic(open), factory.generatePrivate(secret));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The public key, to be published: X.509 SubjectPublicKeyInfo in Base64, one line. */
    public String publicKey() {
        return base64(open().getEncoded());
    }

    /** Hash of the public key's X.509 bytes. */
    public Hash id() {
        return Hash.of(open().getEncoded());
    }

    private PublicKey open() {
        return pair.getPublic();
    }

    byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean signed(byte[] bytes, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(open());
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
