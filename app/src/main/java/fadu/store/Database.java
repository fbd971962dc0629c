package fadu.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fadu.Trouble;
import fadu.Words;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The database, opened: started or joined or connected to, migrated by its owner, and safe to work with. Nothing of a
 * web application is needed.
 */
public final class Database implements AutoCloseable {
    private final Settings settings;
    private final Settings.External address;
    private final Optional<EmbeddedPostgres> embedded;
    private final DatabaseRole owner;
    private final DatabaseRole worker;

    private Database(Settings settings, Settings.External address, Optional<EmbeddedPostgres> embedded) {
        this.settings = settings;
        this.address = address;
        this.embedded = embedded;
        this.owner = new DatabaseRole(pool("owner", address.url(), address.owner(), 4));
        this.worker = new DatabaseRole(pool("worker", address.url(), address.worker(), 24));
    }

    /**
     * Opens the database that {@code settings} name, brings it to the present schema, and refuses when the working role
     * could change the record.
     *
     * @throws Trouble when it cannot be started, reached or migrated, or when the working role has too many rights
     */
    public static Database open(Settings settings) {
        if (settings.external().isPresent()) {
            return open(settings, settings.external().get(), Optional.empty());
        }
        var server = EmbeddedPostgres.open(settings);
        return open(settings, server.address(EmbeddedPostgres.DATABASE), Optional.of(server));
    }

    static Database open(Settings settings, Settings.External address, Optional<EmbeddedPostgres> embedded) {
        try {
            reach(address.url(), address.owner());
            reach(address.url(), address.worker());
        } catch (RuntimeException e) {
            embedded.ifPresent(EmbeddedPostgres::close);
            throw e;
        }
        var database = new Database(settings, address, embedded);
        try {
            migrate(database.owner, address);
            WorkerRights.check(database.worker);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** One plain connection, since a pool would try for long before it says why it cannot. */
    private static void reach(String url, Settings.Login login) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 16) {
                throw new Trouble(
                        "数据库 " + url + " 版本过低：需要 PostgreSQL 16 或更高，请升级",
                        "The database " + url + " is too old: PostgreSQL 16 or newer is needed");
            }
        } catch (SQLException e) {
            throw new Trouble(
                    new Words(
                            "用户 " + login + " 连不上数据库 " + url + "：" + e.getMessage() + "。请检查地址、用户名、口令和网络",
                            "User " + login + " cannot reach the database " + url + ": " + e.getMessage()
                                    + ". Check address, user, password and network"),
                    e);
        }
    }

    private static void migrate(DatabaseRole owner, Settings.External address) {
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(owner.source())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("worker", address.worker().user(), "schema", "public"))
                    .outOfOrder(true) // packages add their tables in the order in which they are finished
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Trouble(
                    new Words(
                            "数据库升级失败，未开始工作：" + e.getMessage() + "。请检查数据库地址以及所有者角色的权限",
                            "The database could not be brought up to date, nothing was begun: " + e.getMessage()
                                    + ". Check the address and the owner role's rights"),
                    e);
        }
    }

    private static HikariDataSource pool(String name, String url, Settings.Login login, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "fadu-" + name);
        return new HikariDataSource(config);
    }

    /** The role that works: it adds to the record and cannot change it. */
    public DatabaseRole worker() {
        return worker;
    }

    /** The role that owns the tables; for migrations, backup and restore only. */
    public DatabaseRole owner() {
        return owner;
    }

    /** What it was opened with. */
    public Settings settings() {
        return settings;
    }

    /** The address, for a person or a log; without passwords. */
    public String url() {
        return address.url();
    }

    /** Gives the connections back; an embedded server stops when nobody else uses it. */
    @Override
    public void close() {
        worker.close();
        owner.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
