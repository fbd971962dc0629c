package fadu.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Goes along entries and log line by line (section 8, points 1 and 2). Remembers the last entry of each matter. */
final class LogWalk {
    private record Head(long seq, String hash) {}

    private final String jurisdiction;
    private final Map<String, Head> heads = new HashMap<>();
    private long position;

    LogWalk(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    long position() {
        return position;
    }

    int matters() {
        return heads.size();
    }

    /** Checks the next pair of lines; returns the entry's hash. */
    String read(byte[] bytes, byte[] logLine) {
        position++;
        var log = new String(logLine, StandardCharsets.UTF_8).split(" ", -1);
        if (log.length != 4 || !log[0].equals(Long.toString(position))) {
            throw new Broken("position " + position, "日志缺少此位", "the log does not have this position here");
        }
        var where = "position " + position + ", matter " + log[1] + ", entry " + log[2];
        if (bytes.length == 0) {
            throw new Broken(where, "记录缺失", "the entry is missing");
        }
        var hash = Sha256.hex(bytes);
        if (!hash.equals(log[3])) {
            throw new Broken(where, "内容被改动，与日志所记的哈希不符", "the bytes were changed: not the hash that the log holds");
        }
        Map<String, String> says;
        try {
            says = Json.object(bytes);
        } catch (IllegalArgumentException e) {
            throw new Broken(where, "内容不规范", "not canonical: " + e.getMessage());
        }
        expect(where, says, "format", "fadu-entry-1");
        expect(where, says, "algorithm", "sha256");
        expect(where, says, "jurisdiction", jurisdiction);
        expect(where, says, "matter", log[1]);
        expect(where, says, "seq", log[2]);
        var head = heads.getOrDefault(log[1], new Head(0, Sha256.ZEROS));
        if (!log[2].equals(Long.toString(head.seq() + 1))) {
            throw new Broken(
                    where, "此前缺少第 " + (head.seq() + 1) + " 条", "entry " + (head.seq() + 1) + " should come first");
        }
        expect(where, says, "previous", head.hash());
        heads.put(log[1], new Head(head.seq() + 1, hash));
        return hash;
    }

    private static void expect(String where, Map<String, String> says, String key, String expected) {
        if (!expected.equals(says.get(key))) {
            throw new Broken(
                    where, key + " 应为 " + expected, key + " should be " + expected + " and is " + says.get(key));
        }
    }
}
