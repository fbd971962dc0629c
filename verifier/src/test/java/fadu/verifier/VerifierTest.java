package fadu.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final KeyPair KEY = SmallExport.newKey();

    @TempDir
    Path temp;

    private int count;

    /** Matters a to e of three entries, sealed after 4, 11 and 15. */
    private static SmallExport whole(String reason) {
        var export = new SmallExport(KEY);
        for (int i = 0; i < 15; i++) {
            export.enter(String.valueOf((char) ('a' + i % 5)), i == 6 ? reason : "理由 " + i);
            if (i == 3 || i == 10 || i == 14) {
                export.seal();
            }
        }
        return export;
    }

    @Test
    void aWholeExportIsConsistentAndWithItsSealUnaltered() throws IOException {
        var export = whole("x");
        assertThat(verify(0, export)).contains("consistent").doesNotContain("unaltered:");
        assertThat(verify(0, export, "--seal", seal(export, 3))).contains("unaltered: positions 1 to 15");
        assertThat(verify(0, export, "--seal", seal(export, 1))).contains("unaltered: positions 1 to 4");
        var empty = new SmallExport(KEY);
        assertThat(verify(0, empty)).contains("consistent");
    }

    @Test
    void anyChangedByteOfAnEntryIsNamed() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var export = whole("x");
            int line = random.nextInt(15);
            var bytes = SmallExport.utf8(export.entries.get(line));
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            var folder = export.write(temp.resolve("changed" + seed));
            var file = new ByteArrayOutputStream();
            for (int i = 0; i < 15; i++) {
                file.writeBytes(i == line ? bytes : SmallExport.utf8(export.entries.get(i)));
                file.write('\n');
            }
            Files.write(folder.resolve("entries.jsonl"), file.toByteArray());
            var log = export.log.get(line).split(" ", -1);
            assertThat(run(1, folder))
                    .as("seed " + seed)
                    .contains("position " + log[0] + ", matter " + log[1] + ", entry " + log[2]);
        }
    }

    @Test
    void aCutTailIsFound() throws IOException {
        var export = whole("x");
        var outside = seal(export, 3);
        export.entries.subList(13, 15).clear();
        assertThat(verify(1, export)).contains("position 14", "the entries end");
        export.log.subList(13, 15).clear();
        assertThat(verify(1, export)).contains("seal 3", "the log ends at 13");
        export.seals.removeLast();
        assertThat(verify(0, export)).contains("consistent");
        assertThat(verify(1, export, "--seal", outside)).contains("seal 3", "its tail was cut");
    }

    @Test
    void aRemovedMatterIsFound() throws IOException {
        var export = whole("x");
        export.entries.removeIf(entry -> entry.contains("\"matter\":\"c\""));
        export.log.removeIf(line -> line.contains(" c "));
        assertThat(verify(1, export)).contains("position 3");
        for (int i = 0; i < export.log.size(); i++) {
            var rest = export.log.get(i);
            export.log.set(i, (i + 1) + rest.substring(rest.indexOf(' ')));
        }
        assertThat(verify(1, export)).contains("seal 1", "not those that were sealed");
    }

    @Test
    void aRecomputedChainIsFoundByTheSeal() throws IOException {
        var outside = seal(whole("x"), 3);
        var forged = whole("another reason");
        assertThat(verify(0, forged)).contains("consistent");
        assertThat(verify(1, forged, "--seal", outside)).contains("seal 3", "recomputed");
        assertThat(verify(0, forged, "--seal", seal(whole("x"), 1))).contains("unaltered: positions 1 to 4");
    }

    @Test
    void anotherKeyIsFound() throws IOException {
        var other = new SmallExport(SmallExport.newKey());
        other.enter("a", "x");
        other.seal();
        var key = other.write(temp.resolve("other")).resolve("key.txt");
        assertThat(verify(1, whole("x"), "--key", key.toString())).contains("seal 1", "another key");
    }

    @Test
    void aWrongCallIsSaid() {
        assertThat(run(2, Path.of("--seal"))).contains("usage");
        assertThat(run(2, temp.resolve("not-there"))).contains("no such file or folder");
    }

    private String seal(SmallExport export, int number) throws IOException {
        var file = temp.resolve("seal" + count++);
        return Files.writeString(file, export.seals.get(number - 1) + "\n").toString();
    }

    private String verify(int code, SmallExport export, String... options) throws IOException {
        return run(code, export.write(temp.resolve("export" + count++)), options);
    }

    private static String run(int code, Path export, String... options) {
        var arguments = new ArrayList<>(List.of(export.toString()));
        arguments.addAll(List.of(options));
        var said = new ByteArrayOutputStream();
        int ended = Verifier.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(ended).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }
}
