package fadu.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** An export written by hand after docs/docket.md, to try the verifier on. */
final class SmallExport {
    final List<String> entries = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final List<String> seals = new ArrayList<>();
    private final Map<String, List<String>> hashes = new HashMap<>();
    private final List<String> sinceSeal = new ArrayList<>();
    private final KeyPair key;

    SmallExport(KeyPair key) {
        this.key = key;
    }

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void enter(String matter, String reason) {
        var chain = hashes.computeIfAbsent(matter, m -> new ArrayList<>());
        var entry =
                "{\"algorithm\":\"sha256\",\"format\":\"fadu-entry-1\",\"jurisdiction\":\"j\",\"matter\":\"" + matter
                        + "\",\"previous\":\"" + (chain.isEmpty() ? Sha256.ZEROS : chain.getLast()) + "\",\"reason\":\""
                        + reason
                        + "\",\"seq\":" + (chain.size() + 1) + "}";
        var hash = Sha256.hex(utf8(entry));
        chain.add(hash);
        entries.add(entry);
        log.add(entries.size() + " " + matter + " " + chain.size() + " " + hash);
        sinceSeal.add(hash);
    }

    void seal() {
        var keyId = Sha256.hex(key.getPublic().getEncoded());
        int last = entries.size();
        var before = seals.isEmpty()
                ? Sha256.ZEROS
                : Sha256.hex(utf8(seals.getLast().substring(seals.getLast().indexOf(' ') + 1)));
        var seal = "{\"algorithm\":\"sha256\",\"count\":" + sinceSeal.size() + ",\"day\":\"2019-12-31\",\"first\":"
                + (last - sinceSeal.size() + 1) + ",\"format\":\"fadu-seal-1\",\"jurisdiction\":\"j\",\"key\":\""
                + keyId
                + "\",\"last\":" + last + ",\"number\":" + (seals.size() + 1) + ",\"previous\":\"" + before
                + "\",\"root\":\"" + HexFormat.of().formatHex(root(sinceSeal)) + "\"}";
        seals.add(sign(seal) + " " + seal);
        sinceSeal.clear();
    }

    /** Straight from the definition, by halves, where the verifier counts in binary. */
    private static byte[] root(List<String> leaves) {
        if (leaves.size() == 1) {
            return Sha256.raw(new byte[] {0}, HexFormat.of().parseHex(leaves.getFirst()));
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.raw(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    private String sign(String seal) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(utf8(seal));
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("about.json"),
                "{\"entries\":" + entries.size() + ",\"format\":\"fadu-export-1\",\"jurisdiction\":\"j\"}");
        Files.write(folder.resolve("entries.jsonl"), entries);
        Files.write(folder.resolve("log.txt"), log);
        Files.write(folder.resolve("seals.txt"), seals);
        Files.writeString(
                folder.resolve("key.txt"),
                Base64.getEncoder().encodeToString(key.getPublic().getEncoded()) + "\n");
        return folder;
    }
}
