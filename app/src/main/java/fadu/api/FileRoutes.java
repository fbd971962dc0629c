package fadu.api;

import fadu.Trouble;
import fadu.access.Scope;
import fadu.access.SentFiles;
import fadu.matter.Attached;
import fadu.matter.House;
import fadu.matter.MatterFile;
import fadu.matter.SentFile;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files: sent first, then cited by the act for which they were sent; given back to whoever may see the matter. */
@RestController
final class FileRoutes {
    private final SentFiles sent;
    private final Reading reading;
    private final Watch watch;

    FileRoutes(House house, Reading reading, Watch watch) {
        this.sent = new SentFiles(house.database().worker());
        this.reading = reading;
        this.watch = watch;
    }

    /** A file that was sent; {@code files} of an act names it by its hash. */
    record FileSent(String sha256, String name) {}

    /** The files attached to a matter. */
    record FileList(List<FileLine> files) {}

    @PostMapping(value = "/api/v1/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "发送一个文件（不超过 50 MB，正文即文件内容），30 日内由行为的 files 以哈希引用",
            en =
                    "Sends a file (50 MB at most; the body is its content), to be cited within 30 days by its hash in files of "
                            + "an act",
            scopes = Scope.ACT)
    FileSent send(Caller caller, HttpServletRequest request, @RequestParam String name) throws IOException {
        if (caller.reach().posts().isEmpty()) {
            throw Declined.unknown();
        }
        if (request.getContentLengthLong() > SentFile.MOST) {
            throw new Declined(ProblemKind.MALFORMED, SentFile.TOO_BIG);
        }
        SentFile kept;
        try {
            kept = SentFile.keep(name, request.getInputStream(), caller.house().blobs());
        } catch (Trouble e) {
            // A disk that is full has a cause.
            if (e.getCause() != null) {
                throw e;
            }
            throw new Declined(ProblemKind.MALFORMED, e.words());
        }
        sent.keep(caller.jurisdiction(), caller.person(), kept.hash().hex(), kept.name(), watch.instant());
        return new FileSent(kept.hash().hex(), kept.name());
    }

    @GetMapping("/api/v1/matters/{id}/files")
    @Endpoint(zh = "一个事项的附件", en = "The files attached to a matter", scopes = Scope.READ)
    FileList files(Caller caller, @PathVariable String id) {
        return new FileList(FileLine.of(reading.open(caller, id).file()));
    }

    @GetMapping(value = "/api/v1/matters/{id}/files/{sha256}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Endpoint(zh = "下载事项案卷引用的文件", en = "A file that the docket of a matter cites", scopes = Scope.READ)
    ResponseEntity<InputStreamResource> file(Caller caller, @PathVariable String id, @PathVariable String sha256) {
        var cited = reading.open(caller, id).file().entries().stream()
                .map(MatterFile.Shown::entry)
                .flatMap(Attached::cited)
                .filter(a -> a.hash().hex().equals(sha256))
                .findFirst()
                .orElseThrow(Declined::unknown);
        return saved(caller, cited.name(), sha256);
    }

    /** It is saved, never opened, and never taken for another type than a file. */
    static ResponseEntity<InputStreamResource> saved(Caller caller, String name, String sha256) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(caller.house().blobs().get(sha256)));
    }
}
