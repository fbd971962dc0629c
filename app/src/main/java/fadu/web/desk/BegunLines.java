package fadu.web.desk;

import fadu.access.Drafts;
import fadu.access.Drafts.Kept;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Forms that the visitor has begun and left, the newest first. */
record BegunLines(Desk desk) {
    private static final String FIRST = Drafts.beginning("");
    private static final int MOST = 20;

    /** Those of matters that do not stand yet. */
    List<BegunLine> first() {
        return kept(FIRST).stream().flatMap(k -> first(k).stream()).toList();
    }

    /** All of them; not those of matters that he no longer sees. */
    List<BegunLine> all() {
        var kept = kept("");
        var matters = matters(kept);
        return kept.stream()
                .flatMap(k -> (k.matter().startsWith(FIRST)
                                ? first(k)
                                : Optional.ofNullable(matters.get(k.matter())).flatMap(row -> further(k, row)))
                        .stream())
                .toList();
    }

    private List<Kept> kept(String with) {
        return new Drafts(desk.house().database().worker())
                .begun(desk.jurisdiction(), desk.visitor().person(), with);
    }

    private Map<String, MatterRow> matters(List<Kept> kept) {
        var ids = kept.stream()
                .map(Kept::matter)
                .filter(id -> !id.startsWith(FIRST))
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : desk.actor().readable().stream()
                        .flatMap(all -> desk
                                .house()
                                .list()
                                .page(all.and(new MatterCondition.Among(ids)), Optional.empty(), MOST)
                                .rows()
                                .stream())
                        .collect(Collectors.toMap(MatterRow::id, Function.identity()));
    }

    private Optional<BegunLine> first(Kept kept) {
        var name = kept.matter().substring(FIRST.length());
        return desk.law()
                .on(name, desk.frame().today())
                .filter(p -> p.starts().contains(kept.act()))
                .map(p -> new BegunLine(
                        desk.frame().say(p.name()),
                        DraftPage.saved(kept.saved()),
                        FirstAct.path(name, kept.act(), kept.row())));
    }

    private Optional<BegunLine> further(Kept kept, MatterRow row) {
        return desk.law()
                .procedure(row.procedure())
                .flatMap(p -> Optional.ofNullable(p.acts().get(kept.act())))
                .map(act -> new BegunLine(
                        row.number().orElse(row.id()) + " · " + desk.frame().say(act.name()),
                        DraftPage.saved(kept.saved()),
                        DraftPage.address(row.id(), kept.act(), kept.row(), false)));
    }
}
