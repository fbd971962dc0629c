package fadu.web.desk;

import fadu.web.Frame;
import fadu.web.Pages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page: what is due. */
@Controller
final class DuePage {
    private final Pages pages;

    DuePage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/due";
    }

    @GetMapping("/due")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String show) {
        var counts = Stream.of("overdue", "today", "three", "ten", "paused")
                .map(id -> new DueBoard.Count(id, 0, "", id.equals(show)))
                .toList();
        return pages.page("due", frame, new DueBoard(counts, List.of(), 0));
    }
}
