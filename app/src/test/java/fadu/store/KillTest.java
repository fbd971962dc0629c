package fadu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is killed, the next start works, and what was acknowledged is there. */
class KillTest {
    private static final String PROCESS = "fadu.docket.AppendingProcess";

    private final Path data =
            Path.of("target", "kill-data", Long.toString(System.nanoTime())).toAbsolutePath();
    private final Path folder = data.resolve("postgres");

    @BeforeEach
    void unpack() throws IOException {
        Files.createDirectories(data);
        var binaries = TestDatabase.binaries();
        Files.createSymbolicLink(data.resolve(Objects.requireNonNull(binaries.getFileName())), binaries);
    }

    @AfterEach
    void allIsOver() throws IOException {
        await(() -> !Files.exists(folder.resolve("data/postmaster.pid")));
        PostgresBinaries.delete(data);
    }

    @Test
    void theProcessThatStartedTheServer() throws Exception {
        var child = start("m");
        int acknowledged = killAfter(child, 150);
        try (var database = Database.open(Settings.in(data))) {
            assertAll(database, acknowledged);
        }
    }

    @Test
    void theProcessTheWatchdogAndTheServer() throws Exception {
        var child = start("m");
        killAfter(child, 20);
        var second = start("n");
        int acknowledged = readTo(second, 50);
        var server = pid(folder.resolve("data/postmaster.pid"));
        var watchdog = pid(folder.resolve("watchdog.pid"));
        second.destroyForcibly();
        watchdog.destroyForcibly();
        server.destroyForcibly();
        second.waitFor();
        try (var database = Database.open(Settings.in(data))) {
            assertThat(acknowledged).isGreaterThanOrEqualTo(50);
            assertThat(entries(database, "n")).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    /** The server lives on without anybody; the next process joins it, and it stops after that. */
    @Test
    void theProcessAndTheWatchdog() throws Exception {
        var child = start("m");
        int acknowledged = readTo(child, 20);
        var server = pid(folder.resolve("data/postmaster.pid"));
        pid(folder.resolve("watchdog.pid")).destroyForcibly();
        child.destroyForcibly().waitFor();
        assertThat(server.isAlive()).isTrue();
        try (var database = Database.open(Settings.in(data))) {
            assertThat(pid(folder.resolve("data/postmaster.pid"))).isEqualTo(server);
            assertAll(database, acknowledged);
        }
    }

    @Test
    void theFirstOfTwoThatShareTheServer() throws Exception {
        var child = start("m");
        readTo(child, 5);
        try (var database = Database.open(Settings.in(data))) {
            int before = entries(database, "m");
            assertThat(before).isGreaterThanOrEqualTo(5);
            child.destroyForcibly().waitFor();
            assertThat(entries(database, "m")).isGreaterThanOrEqualTo(before);
            try (var third = Database.open(Settings.in(data))) {
                assertThat(third.url()).isEqualTo(database.url());
            }
            assertThat(entries(database, "m")).isGreaterThanOrEqualTo(before);
        }
    }

    private static void assertAll(Database database, int acknowledged) {
        int found = entries(database, "m");
        assertThat(found).isBetween(acknowledged, acknowledged + 1);
        var broken = database.worker().sql().sql("""
                        select count(*) from entry e left join entry b
                          on b.jurisdiction = e.jurisdiction and b.matter = e.matter and b.seq = e.seq - 1
                        where e.hash <> sha256(e.bytes) or e.previous <> coalesce(b.hash, decode(repeat('00', 32), 'hex'))""").query(Integer.class).single();
        assertThat(broken).isZero();
        var waitingOrLogged = database.worker()
                .sql()
                .sql("select (select count(*) from log) + (select count(*) from pending)")
                .query(Integer.class)
                .single();
        assertThat(waitingOrLogged).isEqualTo(found);
    }

    private static int entries(Database database, String matter) {
        return database.worker()
                .sql()
                .sql("select count(*) from entry where matter = ?")
                .param(matter)
                .query(Integer.class)
                .single();
    }

    private Process start(String matter) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PROCESS,
                        data.toString(),
                        matter)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits until {@code count} entries are acknowledged; what the process said of an error stands in its own output. */
    private static int readTo(Process child, int count) throws IOException {
        int last = read(child.inputReader(), count);
        assertThat(last).as("the process goes on to work").isGreaterThanOrEqualTo(count);
        return last;
    }

    private static int read(BufferedReader reader, int count) throws IOException {
        int last = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            last = line.equals("open") ? 0 : Integer.parseInt(line);
            if (last >= count) {
                return last;
            }
        }
        return last;
    }

    /** Kills the child without warning; gives the last entry that it acknowledged. */
    private static int killAfter(Process child, int count) throws Exception {
        var reader = child.inputReader();
        int last = read(reader, count);
        assertThat(last).as("the process goes on to work").isGreaterThanOrEqualTo(count);
        child.toHandle().destroyForcibly(); // Process.destroyForcibly would close the pipe before it is read to its end
        last = Math.max(last, read(reader, Integer.MAX_VALUE));
        child.waitFor();
        return last;
    }

    private static ProcessHandle pid(Path file) throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("the server stops when nobody uses it")
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
