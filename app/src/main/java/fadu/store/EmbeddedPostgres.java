package fadu.store;

import fadu.Trouble;
import fadu.Words;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A PostgreSQL of our own in the data folder: the first process that needs it starts it, others join, and it stops when
 * the last of them is gone, killed or not. Its data survive.
 *
 * <p>In {@code DATA/postgres}: {@code data} the cluster, {@code note} port and passwords, {@code lock} held while one
 * process starts or joins, {@code alive} a pipe that every user holds open (see watchdog.sh), {@code running} there while
 * the server may be joined, {@code server.log}.
 */
final class EmbeddedPostgres implements AutoCloseable {
    static final String DATABASE = "fadu";

    private final ClusterNote note;
    private final RandomAccessFile alive;

    private EmbeddedPostgres(ClusterNote note, RandomAccessFile alive) {
        this.note = note;
        this.alive = alive;
    }

    /** Starts the server of {@code settings.data()}, or joins it when it runs. */
    static EmbeddedPostgres open(Settings settings) {
        var folder = settings.data().resolve("postgres");
        try {
            Files.createDirectories(folder);
            // Two threads of one JVM may not ask for the same file lock, so they queue here.
            synchronized (EmbeddedPostgres.class) {
                try (var channel = FileChannel.open(
                                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var lock = channel.lock()) {
                    if (!lock.isValid()) {
                        throw new IOException("lock lost");
                    }
                    return startOrJoin(settings, folder);
                }
            }
        } catch (IOException e) {
            throw new Trouble(
                    new Words(
                            "无法启动内嵌数据库（" + folder + "）：" + e.getMessage() + "。请检查磁盘空间和权限",
                            "The embedded database in " + folder + " could not be started: " + e.getMessage()
                                    + ". Check disk space and permissions"),
                    e);
        }
    }

    private static EmbeddedPostgres startOrJoin(Settings settings, Path folder) throws IOException {
        var cluster = new Cluster(settings, folder);
        var noteFile = folder.resolve("note");
        var note = cluster.exists() ? ClusterNote.read(noteFile) : cluster.create(noteFile);
        var alive = cluster.openPipe();
        try {
            if (Files.exists(folder.resolve("running")) && answers(note)) {
                cluster.watch();
                return new EmbeddedPostgres(note, alive);
            }
            // Not running, or stopping just now, or left behind by a kill: wait until it is gone, then start.
            cluster.clearTheWay();
            var free = note.withFreePort();
            free.write(noteFile);
            cluster.start(free, () -> answers(free));
            cluster.prepare(free);
            Files.writeString(folder.resolve("running"), "");
            cluster.watchAnew();
            return new EmbeddedPostgres(free, alive);
        } catch (IOException | RuntimeException e) {
            alive.close();
            throw e;
        }
    }

    private static boolean answers(ClusterNote note) {
        var login = new Properties();
        login.setProperty("user", ClusterNote.SUPER);
        login.setProperty("password", note.superPassword());
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        try (var connection = DriverManager.getConnection(note.url("postgres"), login)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    ClusterNote note() {
        return note;
    }

    /** The address and the two roles, as for an external database. */
    Settings.External address(String database) {
        return new Settings.External(
                note.url(database),
                new Settings.Login(ClusterNote.OWNER, note.ownerPassword()),
                new Settings.Login(ClusterNote.WORKER, note.workerPassword()));
    }

    /** Leaves the server; it stops by itself when nobody else uses it. */
    @Override
    public void close() {
        try {
            alive.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
