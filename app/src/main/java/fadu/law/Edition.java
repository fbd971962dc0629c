package fadu.law;

import fadu.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of {@code law/} as they stood at one moment, named by their hash.
 *
 * @param files bytes by path inside the folder, with {@code /} between names, in the order of the paths
 * @param hash hex SHA-256 over path length, path, content length, content of every file in that order; lengths are
 *     eight bytes, big-endian, so that no two sets of files give the same input
 */
public record Edition(SortedMap<String, byte[]> files, String hash) {

    public Edition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The edition of these files. */
    public static Edition of(Map<String, byte[]> files) {
        var sorted = new TreeMap<>(files);
        var digest = sha256();
        sorted.forEach((path, bytes) -> {
            add(digest, path.getBytes(StandardCharsets.UTF_8));
            add(digest, bytes);
        });
        return new Edition(sorted, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Every file below a folder; names that begin with a dot are left out.
     *
     * @throws Trouble when the folder is missing or cannot be read
     */
    public static Edition ofFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Trouble(
                    "没有法律文件夹 " + folder + "，请给出正确的路径", "there is no law folder " + folder + "; give the right path");
        }
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new Trouble(
                    new fadu.Words("读不了法律文件夹 " + folder + "：" + e, "cannot read the law folder " + folder + ": " + e),
                    e);
        }
        return of(files);
    }

    /** The texts of one kind, for example {@code procedures/*.yaml}, by path. */
    SortedMap<String, String> texts(String folder) {
        var texts = new TreeMap<String, String>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(folder + "/") && path.endsWith(".yaml")) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) ((long) bytes.length >>> shift));
        }
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
