package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.store.Database;
import fadu.store.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports, judged by the verifier, which is compiled by itself and so shares nothing with Fadu. */
class ExportTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Database database = TestDatabase.fresh();
    private final SealKey key = SealKey.of(database.settings().sealKey());
    private final Seals seals = new Seals(database.worker());

    @TempDir
    static Path verifier;

    @TempDir
    Path temp;

    private Path seal = Path.of("");
    private int count;

    @BeforeAll
    static void compile() throws IOException {
        try (var sources = Files.list(Path.of("../verifier/src/main/java/fadu/verifier"))) {
            var arguments = new ArrayList<>(List.of("-d", verifier.toString(), "-proc:none"));
            sources.map(Path::toString)
                    .filter(f -> !f.endsWith("package-info.java"))
                    .forEach(arguments::add);
            var compiler = ToolProvider.getSystemJavaCompiler();
            assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                    .isZero();
        }
    }

    @BeforeEach
    void enter() throws IOException {
        Drafts.enter(database, Drafts.chain("a", 3));
        seals.seal(Drafts.J, DAY, key);
        Drafts.enter(database, Drafts.chain("b", 4));
        seal = Files.writeString(
                temp.resolve("seal.txt"),
                seals.seal(Drafts.J, DAY.plusDays(1), key).line() + "\n");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isConsistentWithoutASealAndUnalteredWithOne() throws Exception {
        Drafts.enter(database, Drafts.chain("c", 1));
        var folder = export("");
        assertThat(verify(0, folder)).contains("一致", "consistent").doesNotContain("unaltered:");
        assertThat(verify(0, export(".zip"), "--seal", seal.toString()))
                .contains("未被改动", "unaltered: positions 1 to 7", "8 entries, 3 matters, 2 seals");
        var otherKey = Files.writeString(
                temp.resolve("key.txt"), SealKey.of(temp.resolve("other.key")).publicKey());
        assertThat(verify(1, folder, "--key", otherKey.toString())).contains("another key");
    }

    @Test
    void namesAChangedByteInTheDatabaseOrTheFile() throws Exception {
        change("update entry set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where matter = 'b' and seq = 2");
        assertThat(verify(1, export(""))).contains("position 5, matter b, entry 2", "bytes were changed");
    }

    @Test
    void namesADeletedEntryAndARemovedMatter() throws Exception {
        change("delete from entry where matter = 'b' and seq = 4");
        assertThat(verify(1, export(""))).contains("position 7, matter b, entry 4", "missing");
        change("delete from log where matter = 'a'");
        change("delete from entry where matter = 'a'");
        assertThat(verify(1, export(""))).contains("position 1", "does not have this position");
    }

    /** The owner of the database deletes the tail, its log and its seal: consistent in itself, but not with the seal. */
    @Test
    void findsACutTailThatLeavesNoTrace() throws Exception {
        change("delete from log where position > 3");
        change("delete from entry where matter = 'b'");
        change("delete from seal where number = 2");
        var cut = export("");
        assertThat(verify(0, cut)).contains("consistent");
        assertThat(verify(1, cut, "--seal", seal.toString())).contains("seal 2", "its tail was cut");
    }

    /** The owner of the database and of the key writes history anew, chain, log, seals and all. */
    @Test
    void findsARecomputedChain() throws Exception {
        change("delete from log");
        change("delete from entry");
        change("delete from seal");
        var forged = new ArrayList<Entry>();
        forged.add(Drafts.draft("a", 1).unit("another-unit").chained(1, Hash.NONE));
        for (int seq = 2; seq <= 3; seq++) {
            forged.add(Drafts.draft("a", seq).chained(seq, forged.getLast().hash()));
        }
        Drafts.enter(database, forged);
        seals.seal(Drafts.J, DAY, key);
        Drafts.enter(database, Drafts.chain("b", 4));
        seals.seal(Drafts.J, DAY.plusDays(1), key);
        var forgery = export("");
        assertThat(verify(0, forgery)).contains("consistent");
        assertThat(verify(1, forgery, "--seal", seal.toString())).contains("seal 2", "positions 1 to 7", "recomputed");
    }

    private Path export(String ending) {
        var target = temp.resolve("export" + count++ + ending);
        new Export(database.worker()).write(Drafts.J, target, key.publicKey());
        return target;
    }

    private String verify(int code, Path export, String... options) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                verifier.toString(),
                "fadu.verifier.Verifier",
                export.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    private void change(String statement) {
        database.owner().sql().sql(statement).update();
    }
}
