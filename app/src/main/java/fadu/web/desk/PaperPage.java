package fadu.web.desk;

import fadu.access.ReadLog;
import fadu.document.PaperDocx;
import fadu.matter.House;
import fadu.matter.MatterFile;
import fadu.matter.Papers;
import fadu.matter.Secrecy;
import fadu.store.Watch;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A paper of a matter, for whoever may see the matter: to read, to print, as docx. Personal values are masked, until
 * somebody says what he needs them for, such as sending the paper out.
 */
@Controller
final class PaperPage {
    private final House house;
    private final Papers papers;
    private final InstantSource clock;
    private final Pages pages;
    private final Opened opened;

    PaperPage(House house, InstantSource clock, Pages pages, ReadLog reads, Watch watch) {
        this.house = house;
        this.papers = new Papers(house.editions());
        this.clock = clock;
        this.pages = pages;
        this.opened = new Opened(reads, watch);
    }

    @GetMapping("/matters/{id}/papers/{seq}/{document}")
    ResponseEntity<byte[]> show(
            Frame frame, @PathVariable String id, @PathVariable int seq, @PathVariable String document) {
        var desk = Desk.of(house, frame);
        return page(desk, Reading.open(desk, id, clock.instant()), seq, document);
    }

    @PostMapping("/matters/{id}/papers/{seq}/{document}")
    ResponseEntity<byte[]> showClear(
            Frame frame,
            @PathVariable String id,
            @PathVariable int seq,
            @PathVariable String document,
            @RequestParam String reason) {
        var desk = Desk.of(house, frame);
        return page(desk, opened.matter(desk, id, reason, clock.instant()), seq, document);
    }

    @GetMapping("/matters/{id}/papers/{seq}/{document}/docx")
    ResponseEntity<byte[]> docx(
            Frame frame, @PathVariable String id, @PathVariable int seq, @PathVariable String document) {
        var desk = Desk.of(house, frame);
        return file(desk, Reading.open(desk, id, clock.instant()), seq, document);
    }

    @PostMapping("/matters/{id}/papers/{seq}/{document}/docx")
    ResponseEntity<byte[]> docxClear(
            Frame frame,
            @PathVariable String id,
            @PathVariable int seq,
            @PathVariable String document,
            @RequestParam String reason) {
        var desk = Desk.of(house, frame);
        return file(desk, opened.matter(desk, id, reason, clock.instant()), seq, document);
    }

    private ResponseEntity<byte[]> page(Desk desk, OpenMatter matter, int seq, String document) {
        return pages.page("paper", desk.frame(), PaperSheet.of(desk, matter, made(matter, seq, document)));
    }

    private ResponseEntity<byte[]> file(Desk desk, OpenMatter matter, int seq, String document) {
        var made = made(matter, seq, document);
        var names = PaperSheet.filled(desk, matter, made);
        var secrecy = Secrecy.onPaper(matter.file());
        var bytes = PaperDocx.of(
                made.paper(),
                names,
                made.entry().recorded(),
                secrecy,
                desk.frame().demo());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + made.fileName("docx") + "\"")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }

    private Papers.Made made(OpenMatter matter, int seq, String document) {
        var docket =
                matter.file().entries().stream().map(MatterFile.Shown::entry).toList();
        return papers.make(docket, seq, document).orElseThrow(Missing::new);
    }
}
