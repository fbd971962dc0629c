package fadu.blob;

import fadu.Trouble;
import fadu.Unready;
import fadu.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files under their SHA-256. The same content is kept once; a kept file is never changed. */
public final class Blobs {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public Blobs(Path folder) {
        this.folder = folder;
    }

    /** Keeps what {@code content} gives, to its end; it is on the disk when this returns. */
    public Blob put(InputStream content) {
        try {
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "half-", null);
            try {
                var in = new DigestInputStream(content, sha256());
                var size = Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
                var name = HexFormat.of().formatHex(in.getMessageDigest().digest());
                var target = file(name);
                if (!Files.exists(target)) {
                    try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
                }
                return new Blob(name, size);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new Trouble(
                    new Words(
                            "文件未能保存（" + folder + "）：" + e.getMessage() + "。请检查磁盘空间后重试",
                            "The file was not kept (in " + folder + "): " + e.getMessage()
                                    + ". Check the disk, then try again"),
                    e);
        }
    }

    /** Whether there is a file of this name. */
    public boolean has(String sha256) {
        return Files.exists(file(sha256));
    }

    /**
     * The content, read once already to see that it still has its hash.
     *
     * @throws Trouble when it is not there, or not what it was
     */
    public InputStream get(String sha256) {
        var file = file(sha256);
        try {
            try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
                in.transferTo(OutputStream.nullOutputStream());
                if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256)) {
                    throw new Unready(
                            "文件 " + sha256 + " 的内容已被改动：请从备份恢复",
                            "The content of file " + sha256 + " was changed: restore it from a backup");
                }
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new Trouble(
                    new Words(
                            "找不到文件 " + sha256 + "：请从备份恢复",
                            "The file " + sha256 + " is not there: restore it from a backup"),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all files kept, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new Trouble("“" + sha256 + "”不是文件编号", "'" + sha256 + "' does not name a file");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
