package fadu.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** A seal as one line (section 6). */
record SealLine(String line, String signature, String content, Map<String, String> says) {
    private static final Set<String> KEYS = Set.of(
            "format",
            "algorithm",
            "jurisdiction",
            "number",
            "day",
            "first",
            "last",
            "count",
            "root",
            "previous",
            "key");

    static SealLine read(String line, String where) {
        int space = line.indexOf(' ');
        if (space < 0) {
            throw new Broken(where, "不是一条封印", "not a seal");
        }
        var content = line.substring(space + 1);
        Map<String, String> says;
        try {
            says = Json.object(content.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Broken(where, "封印内容不规范", "the seal is not canonical: " + e.getMessage());
        }
        if (!says.keySet().equals(KEYS)
                || !"fadu-seal-1".equals(says.get("format"))
                || !"sha256".equals(says.get("algorithm"))) {
            throw new Broken(where, "不是本规范的封印", "not a seal of this format");
        }
        return new SealLine(line, line.substring(0, space), content, says);
    }

    String text(String key) {
        return says.getOrDefault(key, "");
    }

    long number(String key, String where) {
        try {
            return Long.parseLong(text(key));
        } catch (NumberFormatException e) {
            throw new Broken(where, key + " 不是整数", key + " is not an integer");
        }
    }

    String hash() {
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    }

    void checkSignature(byte[] key, String where) {
        if (!Sha256.hex(key).equals(text("key"))) {
            throw new Broken(where, "由另一把密钥签署", "signed with another key");
        }
        boolean holds;
        try {
            var verify = Signature.getInstance("Ed25519");
            verify.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            verify.update(content.getBytes(StandardCharsets.UTF_8));
            holds = verify.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            holds = false;
        }
        if (!holds) {
            throw new Broken(where, "签名不成立", "the signature does not hold");
        }
    }
}
