package fadu.web.desk;

import fadu.Words;
import fadu.law.Procedure;
import fadu.matter.House;
import fadu.matter.Lawbook;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterList;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Pages;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page: what is due within the visitor's units. */
@Controller
final class DuePage {
    private static final int SIZE = 25;
    private static final Words NONE = new Words("没有期限", "no limit");

    private final House house;
    private final Pages pages;

    DuePage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/due";
    }

    @GetMapping("/due")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String show) {
        var desk = Desk.of(house, frame);
        var all = desk.filter();
        if (all.isEmpty()) {
            return pages.page(
                    "due", frame, new DueBoard(counts(new MatterList.Board(0, 0, 0, 0, 0, 0), ""), List.of(), false));
        }
        var board = house.list().board(all.get());
        var band = band(show);
        var filter = all.get().due(band.orElse(DueBand.RUNNING));
        var page = house.list().page(filter, Optional.empty(), SIZE);
        var names = desk.names();
        var book = desk.book();
        var lines =
                page.rows().stream().map(row -> line(row, names, book, frame)).toList();
        return pages.page(
                "due",
                frame,
                new DueBoard(counts(board, show), lines, page.next().isPresent()));
    }

    private static Optional<DueBand> band(String show) {
        return switch (show) {
            case "overdue" -> Optional.of(DueBand.OVERDUE);
            case "today" -> Optional.of(DueBand.TODAY);
            case "three" -> Optional.of(DueBand.WITHIN_3);
            case "ten" -> Optional.of(DueBand.WITHIN_10);
            case "paused" -> Optional.of(DueBand.PAUSED);
            default -> Optional.empty();
        };
    }

    private static List<DueBoard.Count> counts(MatterList.Board board, String show) {
        return List.of(
                new DueBoard.Count("overdue", board.overdue(), "late", show.equals("overdue")),
                new DueBoard.Count("today", board.today(), "risk", show.equals("today")),
                new DueBoard.Count("three", board.within3(), "risk", show.equals("three")),
                new DueBoard.Count("ten", board.within10(), "", show.equals("ten")),
                new DueBoard.Count("paused", board.paused(), "", show.equals("paused")));
    }

    private static DueBoard.Line line(MatterRow row, Names names, Lawbook book, Frame frame) {
        var left = row.due().map(d -> Left.of(row, d, book, frame.today()));
        var link = "/matters/" + row.id();
        return new DueBoard.Line(
                left.map(Left::tone).orElse("still"),
                left.map(Left::words).orElse(NONE),
                row.number().orElse(row.id()),
                left.map(Left::limit).orElse(new Words("", "")),
                book.law().procedure(row.procedure()).map(Procedure::name).orElse(new Words(row.id(), row.id())),
                row.title().orElse(""),
                row.due().filter(d -> !d.paused()).flatMap(MatterRow.DueRow::rolled),
                names.person(row.handler()),
                link,
                row.due()
                        .map(d -> link + "/limit/"
                                + NearActs.encoded(d.row().map(r -> r + ".").orElse("") + d.limit()) + "/strip")
                        .orElse(""));
    }
}
