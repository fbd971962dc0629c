package fadu.web.desk;

import fadu.matter.LateReplies;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterRow;
import fadu.work.Answering;
import fadu.work.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists with what those say who answer for an overdue limit: nobody is shown in red unheard. */
record OverdueRows(Desk desk, Names names) {
    private static final int LINES = 10;

    /** What has been overdue longest. */
    List<MattersView.Row> of(ListFilter filter) {
        var page = desk.house()
                .list()
                .page(filter.due(DueBand.OVERDUE), Optional.empty(), LINES)
                .rows();
        return heard(page);
    }

    /** Lines of any list: the replies beneath those that are late. */
    List<MattersView.Row> heard(List<MatterRow> page) {
        var today = desk.frame().today();
        var late = page.stream()
                .filter(row -> row.due().filter(d -> d.late(today)).isPresent())
                .map(MatterRow::id)
                .toList();
        var replies = late.isEmpty()
                ? List.<LateReplies.Reply>of()
                : new LateReplies(desk.house().database().worker()).of(desk.jurisdiction(), late);
        var rows = new ListRows(desk, names);
        var answering = late.isEmpty() ? Optional.<Answering>empty() : Optional.of(Answering.of(desk.actor()));
        return page.stream()
                .map(row -> {
                    var line = rows.row(row);
                    var said = replies.stream()
                            .filter(r -> r.matter().equals(row.id()))
                            .map(r -> Replied.words(r, names, desk));
                    return line.with(Stream.concat(line.more().stream(), said).toList())
                            .replying(answering.flatMap(a -> DueLines.reply(row, a)));
                })
                .toList();
    }
}
