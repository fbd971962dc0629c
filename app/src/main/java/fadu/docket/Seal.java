package fadu.docket;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;

/**
 * What binds a stretch of the log for good, once it has left the house.
 *
 * @param number    from 1, without gaps
 * @param day       the day on which it was made, Asia/Shanghai
 * @param first     first position it covers
 * @param last      last position it covers
 * @param root      Merkle root over the hashes at these positions
 * @param previous  hash of the seal before; {@link Hash#NONE} for the first
 * @param keyId     hash of the public key
 * @param signature Ed25519 signature over {@link #bytes()}, in hexadecimal digits
 */
public record Seal(
        String jurisdiction,
        int number,
        LocalDate day,
        long first,
        long last,
        Hash root,
        Hash previous,
        Hash keyId,
        String signature) {

    /** How many entries it covers. */
    public long count() {
        return last - first + 1;
    }

    /** The canonical bytes, which are signed and hashed. */
    public byte[] bytes() {
        return CanonicalJson.write(Map.ofEntries(
                Map.entry("format", "fadu-seal-1"),
                Map.entry("algorithm", "sha256"),
                Map.entry("jurisdiction", jurisdiction),
                Map.entry("number", number),
                Map.entry("day", day),
                Map.entry("first", first),
                Map.entry("last", last),
                Map.entry("count", count()),
                Map.entry("root", root.hex()),
                Map.entry("previous", previous.hex()),
                Map.entry("key", keyId.hex())));
    }

    /** By what the next seal refers to it. */
    public Hash hash() {
        return Hash.of(bytes());
    }

    Seal signedBy(SealKey key) {
        var signed = HexFormat.of().formatHex(key.sign(bytes()));
        return new Seal(jurisdiction, number, day, first, last, root, previous, keyId, signed);
    }

    /** The seal as it goes out of the house: signature, a space, the canonical bytes. */
    public String line() {
        return signature + " " + new String(bytes(), StandardCharsets.UTF_8);
    }
}
