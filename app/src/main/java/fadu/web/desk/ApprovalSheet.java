package fadu.web.desk;

import fadu.access.Approvals;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.rule.Irregular;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes what is shown of askings. */
final class ApprovalSheet {
    private static final int MOST = 50;

    private final Desk desk;
    private final Approvals approvals;
    private final Names names;

    ApprovalSheet(Desk desk, Names names) {
        this.desk = desk;
        this.approvals = new Approvals(desk.house().database().worker());
        this.names = names;
    }

    /** What waits for the visitor. */
    List<ApprovalLine> waiting() {
        return waitingFor(desk.visitor().person());
    }

    /** What waits for somebody. */
    List<ApprovalLine> waitingFor(String person) {
        return lines(approvals.waitingFor(desk.jurisdiction(), person), Approvals.Asking::askedBy);
    }

    /** What he asked others for. */
    List<ApprovalLine> asked() {
        var asked = approvals.askedBy(desk.jurisdiction(), desk.visitor().person(), MOST);
        return lines(asked, Approvals.Asking::approver);
    }

    /** What waits on a matter. */
    List<ApprovalLine> on(String matter) {
        return lines(approvals.waitingOn(desk.jurisdiction(), matter), Approvals.Asking::approver);
    }

    private List<ApprovalLine> lines(List<Approvals.Asking> askings, Function<Approvals.Asking, String> who) {
        var ids = askings.stream().map(a -> a.laid().matter()).distinct().toList();
        Map<String, MatterRow> rows = ids.isEmpty() ? Map.of() : rows(ids);
        return askings.stream()
                .map(a ->
                        ApprovalLine.of(a, Optional.ofNullable(rows.get(a.laid().matter())), desk, names, who.apply(a)))
                .toList();
    }

    private Map<String, MatterRow> rows(List<String> ids) {
        var among = desk.filter()
                .map(all -> all.and(new MatterCondition.Among(ids)))
                .map((ListFilter found) -> desk.house()
                        .list()
                        .page(found, Optional.empty(), ids.size())
                        .rows());
        return among.stream().flatMap(List::stream).collect(Collectors.toMap(MatterRow::id, row -> row));
    }

    ApprovalView view(Approvals.Asking asking, OpenMatter matter, List<Irregular> reasons) {
        var frame = desk.frame();
        var visitor = desk.visitor().person();
        var asked = Laying.asked(matter, asking.laid());
        var typed = Laying.typed(asked.act(), asking, Optional.empty());
        var procedure = matter.situation().standing().procedure();
        var files = new LinkedHashMap<String, String>();
        typed.uploads()
                .names()
                .forEach((field, name) -> files.put(name, "/approvals/" + asking.id() + "/files/" + field));
        boolean mine = asking.approver().equals(visitor);
        return new ApprovalView(
                ApprovalLine.of(
                        asking,
                        Optional.of(matter.file().row()),
                        desk,
                        names,
                        mine ? asking.askedBy() : asking.approver()),
                new MatterSheet(desk, matter).view(Optional.empty(), "", Optional.empty()),
                Bases.text(asked.act().basis(), frame),
                Laying.facts(asked.act(), typed, new Shown(frame, names), frame),
                files,
                Effects.of(procedure, asked.act(), frame),
                asking.waits() ? since(asking, matter) : List.of(),
                reasons.stream()
                        .map(r -> new ActForm.Fault(
                                frame.say(r.words()), r.basis().internal() ? "" : Bases.text(r.basis(), frame)))
                        .toList(),
                matter.head(),
                mine);
    }

    /** What was entered after it was laid before him. */
    private List<String> since(Approvals.Asking asking, OpenMatter matter) {
        int seen = matter.file().entries().stream()
                .map(e -> e.entry())
                .filter(e -> !e.recorded().isAfter(asking.asked()))
                .mapToInt(e -> e.seq())
                .max()
                .orElse(0);
        return Between.of(matter, Optional.of(seen), names, desk.frame());
    }
}
