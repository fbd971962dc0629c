package fadu.web.desk;

import fadu.access.Administrator;
import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterList.Board;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Answering;
import fadu.work.Leading;
import fadu.work.Shares;
import fadu.work.Waited;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what is due, what waits for the visitor, what he waits for, what came in. */
@Controller
final class StartPage {
    private static final int LINES = 10;
    private static final int MOST = 1000;

    private final House house;
    private final Pages pages;

    StartPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> show(Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        var posts = house.posts().of(visitor.jurisdiction(), visitor.person(), frame.today());
        if (!Administrator.among(posts).isEmpty()) {
            return Pages.seeOther("/admin");
        }
        var desk = Desk.of(house, frame);
        var view = desk.filter()
                .map(all -> view(desk, all))
                .orElse(new StartView(
                        new DueBoard(false, DuePage.counts(Board.NOTHING, ""), List.of(), false),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        false));
        return pages.page("start", frame, view);
    }

    private StartView view(Desk desk, ListFilter all) {
        var names = desk.names();
        var rows = new ListRows(desk, names);
        var shares = new Shares(desk.actor());
        var answering = new Answering(desk.actor(), shares.holders());
        var waited = new Waited(desk.actor(), shares.holders(), names);
        var sections = shares.start().stream()
                .map(share -> section(share, rows, waited))
                .toList();
        var his = shares.mine().orElseThrow();
        var own = house.list().board(his);
        boolean mine = running(own);
        var board = mine ? own : house.list().board(all);
        return new StartView(
                due(mine ? his : all, board, mine, new DueLines(names, desk.book(), desk.frame(), answering)),
                hidden(own),
                new ApprovalSheet(desk, names).waiting(),
                new BegunLines(desk).all(),
                sections,
                Leading.of(desk.actor()).isPresent());
    }

    private DueBoard due(ListFilter filter, Board board, boolean mine, DueLines line) {
        var lines = DuePage.rows(house, filter, mine, DueBand.RUNNING, LINES);
        return new DueBoard(
                mine, DuePage.counts(board, ""), lines.stream().map(line::of).toList(), lines.size() == LINES);
    }

    private static boolean running(Board board) {
        return board.overdue() + board.within10() + board.paused() + board.outside() > 0;
    }

    /** What ends after three days and within ten: nobody who leads is shown it by name. */
    private static long hidden(Board own) {
        return own.within10() - own.within3();
    }

    private List<MatterRow> first(ListFilter filter) {
        return house.list().page(filter, Optional.empty(), LINES).rows();
    }

    private StartView.Section section(Shares.Share share, ListRows rows, Waited waited) {
        long count = house.list().count(share.filter(), MOST);
        var first = count == 0 ? List.<MatterRow>of() : first(share.filter());
        var lines = first.stream().map(row -> rows.row(row)).toList();
        return new StartView.Section(
                share.id(),
                count < MOST ? String.valueOf(count) : (MOST - 1) + "+",
                "/matters?share=" + share.id(),
                share.id().equals(Shares.OTHERS) ? rows.waiting(first, lines, waited) : lines);
    }
}
