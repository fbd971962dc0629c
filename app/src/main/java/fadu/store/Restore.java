package fadu.store;

import fadu.Trouble;
import fadu.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Puts a {@link Backup} into an empty database, whole or not at all. Check the record afterwards. */
public final class Restore {
    private final Database database;

    public Restore(Database database) {
        this.database = database;
    }

    /**
     * What came back.
     *
     * @param warning what the person must still do; the master key is not in a backup
     */
    public record Result(Backup.Size size, Optional<Words> warning) {}

    /**
     * Restores {@code file}.
     *
     * @throws Trouble when the database is not empty, or the file is not a whole backup of this version; nothing is changed
     */
    public Result from(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var about = about(zip, file);
            // Files first: they are under their hash, so files of a restore that failed do no harm.
            long files = files(zip, about);
            long rows = database.owner().act(() -> tables(zip, about));
            return new Result(new Backup.Size(rows, files), warning(about));
        } catch (IOException | UncheckedIOException e) {
            throw notWhole(file, e);
        }
    }

    private static Trouble notWhole(Path file, Exception cause) {
        return new Trouble(
                new Words(
                        "无法恢复 " + file + "：文件不完整或不是备份（" + cause.getMessage() + "）。数据库未改动，请换用完整的备份文件",
                        "Cannot restore " + file + ": it is cut or not a backup (" + cause.getMessage()
                                + "). The database was not changed; use a whole backup file"),
                cause);
    }

    private static Properties about(ZipFile zip, Path file) throws IOException {
        var about = new Properties();
        about.load(new InputStreamReader(open(zip, "about"), StandardCharsets.UTF_8));
        if (!"fadu-backup-1".equals(about.getProperty("format"))) {
            throw new IOException("unknown format in " + file);
        }
        return about;
    }

    private static InputStream open(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("without " + name);
        }
        return zip.getInputStream(entry);
    }

    private long tables(ZipFile zip, Properties about) {
        var schema = new Schema(database.owner().sql());
        var version = schema.version();
        if (!version.equals(about.getProperty("schema"))) {
            throw new Trouble(
                    "备份的库表版本为 " + about.getProperty("schema") + "，本程序为 " + version + "：请用做备份时的程序版本恢复，再升级",
                    "The backup has schema version " + about.getProperty("schema") + ", this program " + version
                            + ": restore it with the program that made it, then upgrade");
        }
        database.owner().sql().sql("set constraints all deferred").update();
        long rows = 0;
        for (var table : schema.tables()) {
            var expected = about.getProperty("table." + table.name(), "0");
            long copied = about.containsKey("table." + table.name()) ? copy(table, zip) : 0;
            if (!expected.equals(Long.toString(copied))) {
                throw new UncheckedIOException(
                        new IOException("table " + table.name() + " has " + copied + " rows of " + expected));
            }
            rows += copied;
        }
        about.stringPropertyNames().stream()
                .filter(name -> name.startsWith("sequence."))
                .forEach(name -> database.owner()
                        .sql()
                        .sql("select setval(?::regclass, ?)")
                        .params(name.substring("sequence.".length()), Long.valueOf(about.getProperty(name)))
                        .query(Long.class)
                        .single());
        return rows;
    }

    private long copy(Schema.Table table, ZipFile zip) {
        var full = database.owner()
                .sql()
                .sql("select exists (select from \"" + table.name() + "\")")
                .query(Boolean.class)
                .single();
        if (full) {
            throw new Trouble(
                    "数据库不是空的（表 " + table.name() + " 已有数据），未恢复：请指定一个新的数据目录或空数据库",
                    "The database is not empty (table " + table.name()
                            + " has rows), so nothing was restored: use a new data folder or an empty database");
        }
        var source = database.owner().source();
        var connection = DataSourceUtils.getConnection(source);
        try (var in = open(zip, "tables/" + table.name())) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.quoted() + " from stdin", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("table " + table.name() + ": " + e.getMessage(), e));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private long files(ZipFile zip, Properties about) throws IOException {
        long files = 0;
        for (var entry :
                zip.stream().filter(e -> e.getName().startsWith("files/")).toList()) {
            file(zip, entry);
            files++;
        }
        if (!Long.toString(files).equals(about.getProperty("files"))) {
            throw new IOException(files + " files of " + about.getProperty("files"));
        }
        return files;
    }

    private void file(ZipFile zip, ZipEntry entry) throws IOException {
        var name = entry.getName().substring("files/".length());
        if (!name.matches("[0-9a-f]{64}")) {
            throw new IOException("a file with the name " + name);
        }
        var folder = Files.createDirectories(database.settings().files().resolve(name.substring(0, 2)));
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Optional<Words> warning(Properties about) {
        var needed = Optional.ofNullable(about.getProperty("master-key"));
        if (needed.isEmpty() || needed.equals(MasterKeyId.of(database.settings()))) {
            return Optional.empty();
        }
        return Optional.of(new Words(
                "备份不含密钥：请把原来的 master.key 和 seal.key 放到 "
                        + database.settings().masterKey().getParent() + "，否则个人信息无法解密",
                "A backup holds no keys: put the old master.key and seal.key into "
                        + database.settings().masterKey().getParent() + ", or personal values stay unreadable"));
    }
}
