package fadu.store;

import fadu.Trouble;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, which come as an archive on the class path and are unpacked once into the data folder. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; unpacks it beside {@code data} the first time. */
    static Path unpackedIn(Path data) {
        var name = archive();
        try {
            var resource = PostgresBinaries.class.getResource("/" + name);
            if (resource == null) {
                throw new Trouble(
                        "程序包内没有适合本机的 PostgreSQL（" + name + "）：请改用外部数据库（FADU_DB_URL）",
                        "This build has no PostgreSQL for this machine (" + name
                                + "): use an external database (FADU_DB_URL)");
            }
            var connection = resource.openConnection();
            var home = data.resolve("postgresql-" + connection.getContentLengthLong());
            if (Files.isDirectory(home)) {
                return home;
            }
            var half = data.resolve("postgresql-unpacking");
            delete(half);
            try (var in = new TarArchiveInputStream(
                    new XZInputStream(new BufferedInputStream(connection.getInputStream())))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    write(entry, in, half);
                }
            }
            Files.move(half, home);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking " + name + " into " + data, e);
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream in, Path home) throws IOException {
        var target = home.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, target);
        // Readable by everyone: PostgreSQL runs as another user when Fadu runs as root.
        var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }

    private static String archive() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }

    /** Removes a folder and all in it; nothing happens when it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path :
                    all.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList()) {
                Files.delete(path);
            }
        }
    }
}
