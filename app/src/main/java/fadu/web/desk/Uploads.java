package fadu.web.desk;

import fadu.Words;
import fadu.blob.Blobs;
import fadu.docket.Hash;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.SentFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The files that come with a form. Each is kept under its hash; the entry cites it as {@code field/name}. Where the act is
 * refused the form keeps what was sent, so that nobody sends it twice.
 */
final class Uploads {
    private static final String CHOSEN = "file.";
    private static final String SENT = "sent.";
    private static final String SESSION = "fadu.sent";

    private final Map<String, SentFile> files = new LinkedHashMap<>();
    private final Map<String, Words> faults = new LinkedHashMap<>();

    private Uploads() {}

    /** No files. */
    static Uploads none() {
        return new Uploads();
    }

    /** Files that were sent before, by field. */
    static Uploads of(Map<String, SentFile> files) {
        var uploads = new Uploads();
        uploads.files.putAll(files);
        return uploads;
    }

    /** The files, by field. */
    Map<String, SentFile> files() {
        return files;
    }

    /** Keeps the files of a request, those sent with an earlier try among them. */
    static Uploads of(Act act, HttpServletRequest request, Blobs blobs) {
        var uploads = new Uploads();
        for (var input : act.fields()) {
            if (input.field().type() == FieldType.FILE) {
                uploads.read(input.field(), request, blobs);
            }
        }
        return uploads;
    }

    private void read(Field field, HttpServletRequest request, Blobs blobs) {
        var file = request instanceof MultipartHttpServletRequest parts ? parts.getFile(CHOSEN + field.id()) : null;
        var before = mine(request);
        if (file != null && !file.isEmpty()) {
            if (file.getSize() > SentFile.MOST) {
                faults.put(
                        field.id(),
                        new Words(
                                field.name().zh() + "：" + SentFile.TOO_BIG.zh(),
                                field.name().en() + ": " + SentFile.TOO_BIG.en()));
                return;
            }
            var sent = kept(file, blobs);
            before.put(sent.hash().hex(), sent);
            files.put(field.id(), sent);
            return;
        }
        // Only what this person sent in this session: a hash alone opens nobody else's file.
        Optional.ofNullable(request.getParameter(SENT + field.id()))
                .map(before::get)
                .ifPresent(sent -> files.put(field.id(), sent));
    }

    private static SentFile kept(MultipartFile file, Blobs blobs) {
        try (var in = file.getInputStream()) {
            return SentFile.keep(Optional.ofNullable(file.getOriginalFilename()).orElse(""), in, blobs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // nobody else writes under this name
    private static Map<String, SentFile> mine(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(SESSION) instanceof Map<?, ?> known) {
            return (Map<String, SentFile>) known;
        }
        var fresh = new ConcurrentHashMap<String, SentFile>();
        session.setAttribute(SESSION, fresh);
        return fresh;
    }

    /** What cannot be taken, by field. */
    Map<String, Words> faults() {
        return faults;
    }

    /** The name of a field's file. */
    Optional<String> name(String field) {
        return Optional.ofNullable(files.get(field)).map(SentFile::name);
    }

    /** The names of all files, by field. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        files.forEach((field, sent) -> names.put(field, sent.name()));
        return names;
    }

    /** What the form carries so that the files need not be sent again. */
    Map<String, String> hidden() {
        var hidden = new LinkedHashMap<String, String>();
        files.forEach((field, sent) -> hidden.put(SENT + field, sent.hash().hex()));
        return hidden;
    }

    /** What the entry cites. */
    Map<String, Hash> documents() {
        return SentFile.documents(files);
    }
}
