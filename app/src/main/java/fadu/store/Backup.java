package fadu.store;

import fadu.Trouble;
import fadu.Words;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * All tables at one moment and all files, in one zip: {@code about} (schema version, counts, sequences), {@code tables/NAME}
 * (what COPY gives), {@code files/HASH}. The keys are not in it: keep them apart, or whoever has the backup has everything.
 */
public final class Backup {
    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /** How much was written or restored. */
    public record Size(long rows, long files) {}

    /** Writes {@code target}, whole or not at all. */
    public Size write(Path target) {
        var half = target.resolveSibling(target.getFileName() + ".half");
        try {
            Size size;
            try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
                zip.setLevel(1);
                size = database.owner().look(() -> tables(zip));
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return size;
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    new Words(
                            "备份未完成（" + target + "）：" + e.getMessage() + "。请检查磁盘后重试",
                            "The backup " + target + " was not made: " + e.getMessage()
                                    + ". Check the disk and try again"),
                    e);
        } finally {
            half.toFile().delete();
        }
    }

    private Size tables(ZipOutputStream zip) {
        try {
            var schema = new Schema(database.owner().sql());
            var about = new Properties();
            about.setProperty("format", "fadu-backup-1");
            about.setProperty("schema", schema.version());
            schema.sequences().forEach((name, value) -> about.setProperty("sequence." + name, Long.toString(value)));
            MasterKeyId.of(database.settings()).ifPresent(id -> about.setProperty("master-key", id));
            long rows = 0;
            for (var table : schema.tables()) {
                zip.putNextEntry(new ZipEntry("tables/" + table.name()));
                long copied = copy(table, zip);
                zip.closeEntry();
                about.setProperty("table." + table.name(), Long.toString(copied));
                rows += copied;
            }
            var files = files();
            for (var file : files) {
                zip.putNextEntry(new ZipEntry("files/" + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
            about.setProperty("files", Integer.toString(files.size()));
            zip.putNextEntry(new ZipEntry("about"));
            about.store(new java.io.OutputStreamWriter(zip, StandardCharsets.UTF_8), "Fadu");
            zip.closeEntry();
            return new Size(rows, files.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long copy(Schema.Table table, OutputStream out) throws IOException {
        var source = database.owner().source();
        var connection = DataSourceUtils.getConnection(source); // that of the transaction around us
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table.quoted() + " to stdout", staysOpen(out));
        } catch (SQLException e) {
            throw new IOException("table " + table.name() + ": " + e.getMessage(), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static OutputStream staysOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // The zip goes on after this table.
            }
        };
    }

    private List<Path> files() throws IOException {
        var folder = database.settings().files();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder, 2)) {
            return all.filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }
}
