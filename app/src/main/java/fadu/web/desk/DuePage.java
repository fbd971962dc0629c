package fadu.web.desk;

import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterList;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Answering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The limits that are the visitor's to meet, or all that he sees. */
@Controller
final class DuePage {
    private static final int SIZE = 25;
    private static final String MINE = "mine";

    private final House house;
    private final Pages pages;

    DuePage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/due")
    ResponseEntity<byte[]> show(
            Frame frame, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String whose) {
        var desk = Desk.of(house, frame);
        boolean mine = whose.equals(MINE);
        var all = mine ? desk.mine() : desk.filter();
        if (all.isEmpty()) {
            return pages.page("due", frame, new DueBoard(mine, counts(MatterList.Board.NOTHING, ""), List.of(), false));
        }
        var board = house.list().board(all.get());
        var band = band(show);
        var rows = rows(house, all.get(), mine, band.orElse(DueBand.RUNNING), SIZE + 1);
        var line = new DueLines(desk.names(), desk.book(), frame, Answering.of(desk.actor()));
        var lines = rows.stream().limit(SIZE).map(line::of).toList();
        return pages.page("due", frame, new DueBoard(mine, counts(board, show), lines, rows.size() > SIZE));
    }

    /** The first lines: his limits one by one, or of all matters that he sees the limit that ends first. */
    static List<MatterRow> rows(House house, ListFilter filter, boolean mine, DueBand band, int most) {
        return mine
                ? house.list().limits(filter, band, most)
                : house.list().page(filter.due(band), Optional.empty(), most).rows();
    }

    private static Optional<DueBand> band(String show) {
        return switch (show) {
            case "overdue" -> Optional.of(DueBand.OVERDUE);
            case "today" -> Optional.of(DueBand.TODAY);
            case "three" -> Optional.of(DueBand.WITHIN_3);
            case "ten" -> Optional.of(DueBand.WITHIN_10);
            case "outside" -> Optional.of(DueBand.OUTSIDE);
            case "paused" -> Optional.of(DueBand.PAUSED);
            default -> Optional.empty();
        };
    }

    static List<DueBoard.Count> counts(MatterList.Board board, String show) {
        var counts = new ArrayList<>(List.of(
                new DueBoard.Count("overdue", board.overdue(), "late", show.equals("overdue")),
                new DueBoard.Count("today", board.today(), "risk", show.equals("today")),
                new DueBoard.Count("three", board.within3(), "risk", show.equals("three")),
                new DueBoard.Count("ten", board.within10(), "", show.equals("ten")),
                new DueBoard.Count("paused", board.paused(), "", show.equals("paused"))));
        if (board.outside() > 0 || show.equals("outside")) {
            counts.add(new DueBoard.Count("outside", board.outside(), "risk", show.equals("outside")));
        }
        return counts;
    }
}
