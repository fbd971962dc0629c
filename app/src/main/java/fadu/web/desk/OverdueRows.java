package fadu.web.desk;

import fadu.matter.LateReplies;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterRow;
import java.util.List;
import java.util.Optional;

/** What has been overdue longest, with what whoever handles it says: nobody is shown in red unheard. */
record OverdueRows(Desk desk, Names names) {
    private static final int LINES = 10;

    List<MattersView.Row> of(ListFilter filter) {
        var house = desk.house();
        var page = house.list()
                .page(filter.due(DueBand.OVERDUE), Optional.empty(), LINES)
                .rows();
        var ids = page.stream().map(MatterRow::id).toList();
        var replies = new LateReplies(house.database().worker()).of(desk.jurisdiction(), ids);
        var rows = new ListRows(desk, names);
        return page.stream()
                .map(row -> rows.row(row, List.of())
                        .with(replies.stream()
                                .filter(r -> r.matter().equals(row.id()))
                                .map(r -> Replied.words(r, names, desk))
                                .toList()))
                .toList();
    }
}
