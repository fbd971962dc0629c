package fadu.web.desk;

import fadu.document.PaperDocx;
import fadu.matter.House;
import fadu.matter.MatterFile;
import fadu.matter.Papers;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A paper of a matter, for whoever may see the matter: to read, to print, as docx. */
@Controller
final class PaperPage {
    private final House house;
    private final Papers papers;
    private final InstantSource clock;
    private final Pages pages;

    PaperPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.papers = new Papers(house.editions());
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/matters/{id}/papers/{seq}/{document}")
    ResponseEntity<byte[]> show(
            Frame frame, @PathVariable String id, @PathVariable int seq, @PathVariable String document) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        return pages.page("paper", frame, PaperSheet.of(desk, matter, made(matter, seq, document)));
    }

    @GetMapping("/matters/{id}/papers/{seq}/{document}/docx")
    ResponseEntity<byte[]> docx(
            Frame frame, @PathVariable String id, @PathVariable int seq, @PathVariable String document) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        var made = made(matter, seq, document);
        var names = PaperSheet.filled(desk.names(), matter.file(), made);
        var bytes = PaperDocx.of(made.paper(), names, made.entry().recorded(), frame.demo());
        var name = id + "-" + seq + "-" + made.document().id() + ".docx";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    private Papers.Made made(OpenMatter matter, int seq, String document) {
        var docket =
                matter.file().entries().stream().map(MatterFile.Shown::entry).toList();
        return papers.make(docket, seq, document).orElseThrow(Missing::new);
    }
}
