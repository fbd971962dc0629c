package fadu.blob;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a file, so that it can be searched for: plain text, html, csv, docx, xlsx, pdf. What is too big, takes too long or
 * is broken has none, and that is said; it never stands in the way of what the file was sent for.
 *
 * @param text empty where there is none
 * @param note why there is none or not all of it; empty where all is well
 */
public record FileText(String text, String note) {
    /** A file of more bytes is not read. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** More of a text is not kept. */
    static final int MOST_LETTERS = 200_000;

    /** What a packed file may unpack to. */
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;

    private static final int SECONDS = 8;
    private static final int MOST_PAGES = 500;
    private static final Set<String> PLAIN = Set.of("txt", "csv", "md", "json", "xml");

    /** Reads a file. Its kind follows from the ending of its name. */
    public static FileText of(String name, InputStream content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return new FileText("", "too big to be read");
            }
            var reading = new FutureTask<>(() -> read(ending, bytes));
            Thread.ofPlatform().daemon().name("file-text").start(reading);
            try {
                return reading.get(SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                reading.cancel(true);
                return new FileText("", "took too long to be read");
            }
        } catch (ExecutionException e) {
            return new FileText("", "could not be read: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FileText("", "was not read");
        } catch (IOException e) {
            return new FileText("", "could not be read: " + e.getMessage());
        }
    }

    private static FileText read(String ending, byte[] bytes) throws IOException {
        var text = switch (ending) {
            case "docx" -> Optional.of(packed(bytes, "word/document.xml"));
            case "xlsx" -> Optional.of(packed(bytes, "xl/sharedStrings.xml"));
            case "pdf" -> Optional.of(pdf(bytes));
            case "html", "htm" -> Optional.of(bare(decoded(bytes)));
            default -> PLAIN.contains(ending) ? Optional.of(decoded(bytes)) : Optional.<String>empty();
        };
        if (text.isEmpty()) {
            return new FileText("", "no text is read from this kind of file");
        }
        var clean = text.get().replace("\u0000", "").strip();
        return clean.length() > MOST_LETTERS
                ? new FileText(clean.substring(0, MOST_LETTERS), "only the beginning is read")
                : new FileText(clean, "");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            return stripper.getText(document);
        }
    }

    /** The text of one part of a packed file; paragraphs and cells on lines of their own. */
    private static String packed(byte[] bytes, String part) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    var xml = zip.readNBytes(MOST_UNPACKED);
                    return bare(new String(xml, StandardCharsets.UTF_8)
                            .replaceAll("</(?:w:p|si)>", "\n")
                            .replaceAll("<w:(?:tab|br)/>", " "));
                }
            }
        }
        return "";
    }

    /** Without tags. Runs of a word within a paragraph join, as they do on the page. */
    private static String bare(String marked) {
        return marked.replaceAll("(?is)<(script|style)[^>]*>.*?</\\1>", " ")
                .replaceAll("(?i)<(?:br|/p|/div|/td|/th|/li|/h[1-6])[^>]*>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** UTF-8 where it is that, else the national standard. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
