package fadu.web.desk;

import fadu.blob.Blobs;
import fadu.matter.Attached;
import fadu.matter.House;
import fadu.matter.MatterFile;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Offers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The files that entries cite, and the matters that a field may name; for whoever may see the matter. */
@Controller
final class FilesPage {
    private static final int LONGEST = 100;

    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    FilesPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    /** It is saved, never opened in the page, and never taken for another type than a file. */
    @GetMapping("/matters/{id}/entries/{seq:[0-9]{1,9}}/files/{hash:[0-9a-f]{64}}")
    void file(
            Frame frame,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable int seq,
            @PathVariable String hash)
            throws IOException {
        var matter = Reading.open(Desk.of(house, frame), id, clock.instant());
        var cited = matter.file().entries().stream()
                .map(MatterFile.Shown::entry)
                .filter(e -> e.seq() == seq)
                .flatMap(Attached::cited)
                .filter(f -> f.hash().hex().equals(hash))
                .findFirst()
                .orElseThrow(Missing::new);
        save(response, house.blobs(), hash, cited.name());
    }

    /** A file of a matter, wherever its docket cites it first. */
    @GetMapping("/matters/{id}/files/{hash:[0-9a-f]{64}}")
    void ofMatter(Frame frame, HttpServletResponse response, @PathVariable String id, @PathVariable String hash)
            throws IOException {
        var matter = Reading.open(Desk.of(house, frame), id, clock.instant());
        var cited = Attached.to(matter.file()).stream()
                .filter(f -> f.hash().hex().equals(hash))
                .findFirst()
                .orElseThrow(Missing::new);
        save(response, house.blobs(), hash, cited.name());
    }

    /** Streams a kept file under a name. */
    static void save(HttpServletResponse response, Blobs blobs, String hash, String name) throws IOException {
        try (var content = blobs.get(hash)) {
            response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            content.transferTo(response.getOutputStream());
        }
    }

    /** Matters that a field of type matter may name, as the choices of its input. */
    @GetMapping("/matters/find")
    ResponseEntity<byte[]> find(Frame frame, @RequestParam String kind, @RequestParam(defaultValue = "") String text) {
        var words = Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .filter(t -> !t.isBlank());
        var kinds = Optional.of(kind).filter(k -> !k.isBlank());
        var found = Offers.matters(Desk.of(house, frame).actor(), kinds, words);
        return pages.page("options", frame, new FoundMatters(Options.of(found, frame)));
    }
}
