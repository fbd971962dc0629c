package fadu.store;

import fadu.Trouble;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The embedded server's files and processes; every method is called under the folder's lock. */
final class Cluster {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private static final long LOG_LIMIT = 10_000_000;

    private final Settings settings;
    private final Path folder;
    private final Path data;

    Cluster(Settings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    boolean exists() {
        return Files.isDirectory(data);
    }

    /** Makes a new cluster, in a folder of another name first, so that a kill leaves nothing half made in its place. */
    ClusterNote create(Path noteFile) throws IOException {
        var note = ClusterNote.fresh();
        var half = folder.resolve("data-new");
        PostgresBinaries.delete(half);
        Files.createDirectories(half);
        PostgresUser.give(half);
        var password = folder.resolve("password");
        PrivateFile.write(password, note.superPassword().getBytes(StandardCharsets.UTF_8));
        PostgresUser.give(password);
        var initdb = run(List.of(
                program("initdb"),
                "--pgdata=" + half,
                "--username=" + ClusterNote.SUPER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        var code = waitFor(initdb);
        Files.delete(password);
        if (code != 0) {
            throw new IOException("initdb ended with " + code + "; see " + log());
        }
        note.write(noteFile);
        Files.move(half, data);
        return note;
    }

    /** Opens the pipe that says "I use the server". Opening for reading and writing never waits for the other end. */
    RandomAccessFile openPipe() throws IOException {
        var pipe = folder.resolve("alive");
        if (!Files.exists(pipe)) {
            var code = waitFor(new ProcessBuilder("mkfifo", "-m", "600", pipe.toString()).start());
            if (code != 0) {
                throw new IOException("mkfifo " + pipe + " ended with " + code);
            }
        }
        return new RandomAccessFile(pipe.toFile(), "rw");
    }

    void start(ClusterNote note, BooleanSupplier answers) throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT) {
            Files.move(log(), folder.resolve("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        var command = new ArrayList<>(List.of(program("postgres"), "-D", data.toString()));
        for (var setting : List.of(
                "port=" + note.port(),
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + (settings.durable() ? "on" : "off"),
                "shared_buffers=256MB",
                "max_wal_size=2GB",
                "max_connections=100",
                // Many people ask at once: each question is to take little, not several processors.
                "max_parallel_workers_per_gather=0",
                "jit=off",
                "random_page_cost=1.1",
                "log_checkpoints=off",
                "log_timezone=Asia/Shanghai",
                "lc_messages=C")) {
            command.add("-c");
            command.add(setting);
        }
        var process = run(command);
        var end = System.nanoTime() + PATIENCE;
        while (!answers.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IOException("PostgreSQL ended with " + process.exitValue() + "; see " + log());
            }
            pause(end, "PostgreSQL does not answer; see " + log());
        }
    }

    /** Roles and database, made when they are not there: a kill between the steps is made good by the next start. */
    void prepare(ClusterNote note) throws IOException {
        try (var connection =
                        DriverManager.getConnection(note.url("postgres"), ClusterNote.SUPER, note.superPassword());
                var statement = connection.createStatement()) {
            role(statement, ClusterNote.OWNER, note.ownerPassword());
            role(statement, ClusterNote.WORKER, note.workerPassword());
            try (var found = statement.executeQuery(
                    "select 1 from pg_database where datname = '" + EmbeddedPostgres.DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + EmbeddedPostgres.DATABASE + " owner " + ClusterNote.OWNER);
        } catch (SQLException e) {
            throw new IOException("preparing the database: " + e.getMessage(), e);
        }
    }

    private static void role(java.sql.Statement statement, String name, String password) throws SQLException {
        statement.execute("""
                do $$ begin
                  if not exists (select 1 from pg_roles where rolname = '%1$s') then
                    create role %1$s login password '%2$s';
                  end if;
                end $$""".formatted(name, password));
    }

    /** Sees that no server of this cluster is left, and removes the note of one that was killed. */
    void clearTheWay() throws IOException {
        Files.deleteIfExists(folder.resolve("running"));
        var end = System.nanoTime() + PATIENCE;
        for (var server = server(); server.isPresent(); server = server()) {
            server.get().destroy();
            pause(end, "an earlier PostgreSQL (process " + server.get().pid() + ") does not stop");
        }
        // Its process is gone or the number belongs to someone else by now: PostgreSQL would refuse to start.
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private Optional<ProcessHandle> server() throws IOException {
        return process(data.resolve("postmaster.pid"), data.toString());
    }

    private Optional<ProcessHandle> watchdog() throws IOException {
        return process(watchdogFile(), "watchdog");
    }

    /** The living process that {@code file} names first; its owner may remove the file at any moment. */
    private static Optional<ProcessHandle> process(Path file, String inCommand) throws IOException {
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .flatMap(line -> ProcessHandle.of(Math.abs(Long.parseLong(line.strip()))))
                    .filter(process -> process.info().commandLine().orElse("").contains(inCommand));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Sees that a watchdog watches the server that was joined; one that was killed is replaced. */
    void watch() throws IOException {
        if (watchdog().isEmpty()) {
            startWatchdog();
        }
    }

    /** Has a new watchdog watch the new server: the earlier one may just be ending, and would leave it unwatched. */
    void watchAnew() throws IOException {
        var earlier = watchdog();
        if (earlier.isPresent()) {
            earlier.get().destroyForcibly();
            earlier.get().onExit().join();
        }
        startWatchdog();
    }

    private void startWatchdog() throws IOException {
        var script = folder.resolve("watchdog.sh");
        try (var in = Objects.requireNonNull(Cluster.class.getResourceAsStream("watchdog.sh"))) {
            Files.write(script, in.readAllBytes());
        }
        var process = new ProcessBuilder(apart(List.of("sh", script.toString(), folder.toString())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        Files.writeString(watchdogFile(), Long.toString(process.pid()));
    }

    private Path watchdogFile() {
        return folder.resolve("watchdog.pid");
    }

    private Process run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(apart(PostgresUser.run(folder, command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** In a session of its own: Ctrl-C in the terminal is for the JVM alone, which first ends its acts. */
    private static List<String> apart(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command; // not on macOS: there Ctrl-C stops the server at once, which loses nothing
        }
        var whole = new ArrayList<>(List.of("/usr/bin/setsid"));
        whole.addAll(command);
        return whole;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private String program(String name) {
        return PostgresBinaries.unpackedIn(settings.data())
                .resolve("bin")
                .resolve(name)
                .toString();
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void pause(long end, String otherwise) throws IOException {
        if (System.nanoTime() > end) {
            throw new IOException(otherwise);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("启动数据库时被中断", "Interrupted while starting the database");
        }
    }
}
