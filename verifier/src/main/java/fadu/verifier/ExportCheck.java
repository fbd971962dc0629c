package fadu.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks an export whole (section 8). */
final class ExportCheck {
    private final Path folder;
    private final Optional<Path> seal;
    private final Optional<Path> key;

    ExportCheck(Path folder, Optional<Path> seal, Optional<Path> key) {
        this.folder = folder;
        this.seal = seal;
        this.key = key;
    }

    /** What holds, in both languages; throws {@link Broken} at the first thing that does not. */
    String run() throws IOException {
        var about = about();
        var jurisdiction = about.getOrDefault("jurisdiction", "");
        var seals = seals();
        var walk = new LogWalk(jurisdiction);
        var sealed = new SealWalk(seals, publicKey(), jurisdiction);
        // Before the entries: a foreign seal tells more than the first difference that follows from it.
        var outside = outside();
        outside.ifPresent(found -> compare(found, seals));
        try (var entries = new Lines(folder.resolve("entries.jsonl"));
                var log = new Lines(folder.resolve("log.txt"))) {
            var entry = entries.next();
            var line = log.next();
            while (entry.isPresent() && line.isPresent()) {
                var hash = walk.read(entry.get(), line.get());
                sealed.read(walk.position(), hash);
                entry = entries.next();
                line = log.next();
            }
            if (entry.isPresent() != line.isPresent()) {
                throw new Broken(
                        "position " + (walk.position() + 1),
                        entry.isPresent() ? "日志到此为止，记录尚有" : "记录到此为止，日志尚有：尾部被删",
                        entry.isPresent()
                                ? "the log ends and entries go on"
                                : "the entries end and the log goes on: cut");
            }
        }
        sealed.end(walk.position());
        if (!Long.toString(walk.position()).equals(about.get("entries"))) {
            throw new Broken(
                    "about.json",
                    "应有 " + about.get("entries") + " 条，实有 " + walk.position() + " 条",
                    about.get("entries") + " entries announced, " + walk.position() + " found");
        }
        return verdict(walk, seals, outside);
    }

    private String verdict(LogWalk walk, List<SealLine> seals, Optional<SealLine> outside) {
        var size = walk.position() + " 条记录，" + walk.matters() + " 个事项，" + seals.size() + " 号封印 / " + walk.position()
                + " entries, " + walk.matters() + " matters, " + seals.size() + " seals\n";
        if (outside.isEmpty()) {
            return size + "一致（没有外部封印，不能证明未被整体重算） / consistent"
                    + " (without a seal from outside this does not show that nothing was recomputed)";
        }
        var last = outside.get().text("last");
        var day = outside.get().text("day");
        var by = key.isPresent()
                ? ""
                : "；签名按导出内的公钥核对，其编号 " + outside.get().text("key") + " / the signature was checked with the"
                        + " export's own key, whose id is this number";
        return size + "未被改动：第 1-" + last + " 位自 " + day + " 封印以来 / unaltered: positions 1 to " + last
                + " since the seal of " + day + by;
    }

    /** The seal from outside must stand in the export, byte for byte. */
    private static void compare(SealLine outside, List<SealLine> seals) {
        long number = outside.number("number", "--seal");
        var where = "seal " + number;
        if (number > seals.size()) {
            throw new Broken(
                    where, "外部持有的封印不在导出中：尾部被删", "the seal held outside is not in the export: its tail was cut");
        }
        if (number < 1 || !seals.get((int) number - 1).line().equals(outside.line())) {
            throw new Broken(
                    where,
                    "与外部持有的封印不同：第 1-" + outside.text("last") + " 位内的记录在封印之后被改动或重算",
                    "not the seal held outside: something in positions 1 to " + outside.text("last")
                            + " was changed or recomputed after it was sealed");
        }
    }

    private Map<String, String> about() throws IOException {
        try {
            var about = Json.object(Files.readAllBytes(folder.resolve("about.json")));
            if ("fadu-export-1".equals(about.get("format"))) {
                return about;
            }
            throw new Broken("about.json", "不是本规范的导出", "not an export of this format");
        } catch (IllegalArgumentException e) {
            throw new Broken("about.json", "内容不规范", "not canonical: " + e.getMessage());
        }
    }

    private List<SealLine> seals() throws IOException {
        var seals = new ArrayList<SealLine>();
        try (var lines = new Lines(folder.resolve("seals.txt"))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                seals.add(SealLine.read(
                        new String(line.get(), StandardCharsets.UTF_8), "seals.txt, line " + (seals.size() + 1)));
            }
        }
        return seals;
    }

    private Optional<SealLine> outside() throws IOException {
        if (seal.isEmpty()) {
            return Optional.empty();
        }
        var found = SealLine.read(Files.readString(seal.get()).strip(), "--seal");
        found.checkSignature(publicKey(), "--seal");
        return Optional.of(found);
    }

    private byte[] publicKey() throws IOException {
        var file = key.orElse(folder.resolve("key.txt"));
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new Broken(file.toString(), "不是公钥", "not a public key: " + e.getMessage());
        }
    }
}
