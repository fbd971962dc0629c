package fadu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fresh, migrated database for a test: {@code private final Database database = TestDatabase.fresh();}. One embedded
 * server serves all tests of the JVM; each call copies a template, which takes some 50 ms.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Settings SETTINGS = settings();
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.open(SETTINGS);
    private static final String RUN = "t" + ProcessHandle.current().pid() + "_";

    static {
        dropWhatEarlierRunsLeft();
        superuser("drop database if exists " + RUN + "template");
        superuser("create database " + RUN + "template owner " + ClusterNote.OWNER);
        Database.open(SETTINGS, SERVER.address(RUN + "template"), Optional.empty())
                .close();
    }

    private TestDatabase() {}

    /** A database that holds the schema and nothing else; its data folder is new, too. */
    public static Database fresh() {
        var name = RUN + COUNT.incrementAndGet();
        superuser("drop database if exists " + name + " with (force)");
        superuser("create database " + name + " template " + RUN + "template owner " + ClusterNote.OWNER
                + " strategy file_copy");
        var data = SETTINGS.data().resolve("of").resolve(name);
        var settings = new Settings(
                data, Optional.empty(), data.resolve("keys/seal.key"), data.resolve("keys/master.key"), false);
        return Database.open(settings, SERVER.address(name), Optional.empty());
    }

    static ClusterNote note() {
        return SERVER.note();
    }

    /** Where PostgreSQL was unpacked, so that tests with a server of their own need not do it again. */
    static Path binaries() {
        return PostgresBinaries.unpackedIn(SETTINGS.data());
    }

    /** The environment with which another process opens the same database, by {@link Settings#from}. */
    public static Map<String, String> environment(Database database) {
        var address = SERVER.address(name(database));
        return Map.of(
                "FADU_DATA", database.settings().data().toAbsolutePath().toString(),
                "FADU_DB_URL", address.url(),
                "FADU_DB_OWNER_USER", address.owner().user(),
                "FADU_DB_OWNER_PASSWORD", address.owner().password(),
                "FADU_DB_USER", address.worker().user(),
                "FADU_DB_PASSWORD", address.worker().password(),
                "FADU_MASTER_KEY",
                        database.settings().masterKey().toAbsolutePath().toString());
    }

    private static String name(Database database) {
        return database.url().substring(database.url().lastIndexOf('/') + 1).replaceAll("[?].*", "");
    }

    /** Waits until somebody of the database waits for a lock, and cuts his connection, as when the server dies. */
    public static void cutWhoWaits(Database database) {
        var name = name(database);
        var cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '" + name
                + "' and wait_event_type = 'Lock'";
        for (int i = 0; i < 10_000; i++) {
            try (var connection = superuser();
                    var sql = connection.createStatement();
                    var rows = sql.executeQuery(cut)) {
                if (rows.next() && rows.getInt(1) > 0) {
                    return;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("nobody waits in " + name);
    }

    private static void dropWhatEarlierRunsLeft() {
        var names = new ArrayList<String>();
        try (var connection = superuser();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select datname from pg_database where datname ~ '^t[0-9]+_'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        names.removeIf(name -> ProcessHandle.of(Long.parseLong(name.substring(1, name.indexOf('_'))))
                .isPresent());
        names.forEach(name -> superuser("drop database if exists " + name + " with (force)"));
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                SERVER.note().url("postgres"), ClusterNote.SUPER, SERVER.note().superPassword());
    }

    /** Runs a statement as the server's superuser, in the server's own database. */
    static void superuser(String statement) {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static Settings settings() {
        var in = Settings.in(Path.of("target", "test-data"));
        return new Settings(in.data(), in.external(), in.sealKey(), in.masterKey(), false);
    }
}
