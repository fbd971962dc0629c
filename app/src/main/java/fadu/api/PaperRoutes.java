package fadu.api;

import fadu.access.Scope;
import fadu.document.PaperDocx;
import fadu.document.Piece;
import fadu.matter.House;
import fadu.matter.MatterFile;
import fadu.matter.Papers;
import fadu.matter.Secrecy;
import fadu.org.Jurisdiction;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The papers of matters. Emptied of names and personal values, the html has the hash that the docket holds. */
@RestController
final class PaperRoutes {
    private static final String HTML = "/api/v1/matters/{id}/papers/{seq}/{document}/html";
    private static final String DOCX = "/api/v1/matters/{id}/papers/{seq}/{document}/docx";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Papers papers;
    private final Reading reading;

    PaperRoutes(House house, Reading reading) {
        this.papers = new Papers(house.editions());
        this.reading = reading;
    }

    @GetMapping(value = HTML, produces = MediaType.TEXT_HTML_VALUE)
    @Endpoint(zh = "一份文书（html），个人信息已遮盖", en = "A paper as html, with personal values masked", scopes = Scope.READ)
    ResponseEntity<byte[]> html(
            Caller caller, @PathVariable String id, @PathVariable int seq, @PathVariable String document) {
        return html(caller, reading.open(caller, id), seq, document);
    }

    @PostMapping(value = HTML, produces = MediaType.TEXT_HTML_VALUE)
    @Endpoint(
            zh = "一份文书（html），个人信息以明文给出；须写明理由，并记入查阅记录",
            en = "A paper as html with personal values in clear, to whoever says why; that is kept in the log",
            scopes = Scope.PERSONAL)
    ResponseEntity<byte[]> htmlClear(
            Caller caller,
            @PathVariable String id,
            @PathVariable int seq,
            @PathVariable String document,
            @RequestBody ReasonBody body) {
        return html(caller, reading.clear(caller, id, body), seq, document);
    }

    @GetMapping(value = DOCX, produces = WORD)
    @Endpoint(zh = "一份文书（docx），个人信息已遮盖", en = "A paper as docx, with personal values masked", scopes = Scope.READ)
    ResponseEntity<byte[]> docx(
            Caller caller, @PathVariable String id, @PathVariable int seq, @PathVariable String document) {
        return docx(caller, reading.open(caller, id), seq, document);
    }

    @PostMapping(value = DOCX, produces = WORD)
    @Endpoint(
            zh = "一份文书（docx），个人信息以明文给出；须写明理由，并记入查阅记录",
            en = "A paper as docx with personal values in clear, to whoever says why; that is kept in the log",
            scopes = Scope.PERSONAL)
    ResponseEntity<byte[]> docxClear(
            Caller caller,
            @PathVariable String id,
            @PathVariable int seq,
            @PathVariable String document,
            @RequestBody ReasonBody body) {
        return docx(caller, reading.clear(caller, id, body), seq, document);
    }

    private ResponseEntity<byte[]> html(Caller caller, OpenFile open, int seq, String document) {
        var made = made(open, seq, document);
        var html = made.paper().html(names(caller, open, made), demo(caller));
        return file(made.fileName("html"), PAGE, html.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> docx(Caller caller, OpenFile open, int seq, String document) {
        var made = made(open, seq, document);
        var bytes = PaperDocx.of(
                made.paper(),
                names(caller, open, made),
                made.entry().recorded(),
                Secrecy.onPaper(open.file()),
                demo(caller));
        return file(made.fileName("docx"), MediaType.parseMediaType(WORD), bytes);
    }

    private Papers.Made made(OpenFile open, int seq, String document) {
        var docket = open.file().entries().stream().map(MatterFile.Shown::entry).toList();
        return papers.make(docket, seq, document).orElseThrow(Declined::unknown);
    }

    private static Function<Piece, String> names(Caller caller, OpenFile open, Papers.Made made) {
        return made.filled(open.file(), caller.people(), caller::unit);
    }

    private static boolean demo(Caller caller) {
        return caller.house()
                .jurisdictions()
                .find(caller.jurisdiction())
                .filter(Jurisdiction::demo)
                .isPresent();
    }

    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
