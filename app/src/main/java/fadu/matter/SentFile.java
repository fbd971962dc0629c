package fadu.matter;

import fadu.Characters;
import fadu.Trouble;
import fadu.Words;
import fadu.blob.Blobs;
import fadu.docket.Hash;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A file that somebody sent: kept under its hash, and cited under its name by the act for which it was sent. */
public record SentFile(String name, Hash hash) {
    /** The most that a file may have, in bytes. */
    public static final long MOST = 50L * 1024 * 1024;

    /** What is said of a file that has more. */
    public static final Words TOO_BIG =
            new Words("文件超过 50 MB，请压缩或分成几个文件", "the file has more than 50 MB; make it smaller or send it in parts");

    private static final int LONGEST = 120;

    /**
     * Keeps a file.
     *
     * @param given the name as it was sent
     * @throws Trouble when it is too big or cannot be kept
     */
    public static SentFile keep(String given, InputStream content, Blobs blobs) {
        return new SentFile(
                clean(given), new Hash(blobs.put(new Bounded(content)).sha256()));
    }

    /** Files by field as text: a line each, field, name and hash between tabs. */
    public static String lines(Map<String, SentFile> files) {
        return files.entrySet().stream()
                .map(e -> String.join(
                        "\t",
                        e.getKey(),
                        e.getValue().name(),
                        e.getValue().hash().hex()))
                .collect(Collectors.joining("\n"));
    }

    /** The files that {@link #lines} wrote. */
    public static Map<String, SentFile> ofLines(String lines) {
        var files = new LinkedHashMap<String, SentFile>();
        lines.lines()
                .map(line -> line.split("\t", -1))
                .forEach(part -> files.put(part[0], new SentFile(part[1], new Hash(part[2]))));
        return files;
    }

    /** As an entry cites them: {@code field/name}. */
    public static Map<String, Hash> documents(Map<String, SentFile> files) {
        var documents = new LinkedHashMap<String, Hash>();
        files.forEach((field, sent) -> documents.put(field + "/" + sent.name(), sent.hash()));
        return documents;
    }

    /** The name without any folder, and without what a name cannot hold. */
    private static String clean(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|?*:]", "").strip();
        return clean.isEmpty() ? "file" : Characters.last(clean, LONGEST);
    }

    /** Stops where a file becomes too big, however much is still to come. */
    private static final class Bounded extends FilterInputStream {
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > MOST) {
                throw new Trouble(TOO_BIG);
            }
        }
    }
}
