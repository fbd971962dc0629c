package fadu.web.desk;

import fadu.access.Approvals;
import fadu.approval.Askings;
import fadu.approval.LaidForm;
import fadu.law.Act;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.rule.Irregular;
import fadu.web.Missing;
import fadu.work.Names;
import fadu.work.Query;
import fadu.work.Shown;
import java.util.ArrayList;
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

    /** What waits for the visitor, or for somebody for whom he holds a post, as far as that reaches. */
    List<ApprovalLine> waiting() {
        return laid(Askings.waiting(desk.actor()));
    }

    /** What was laid before somebody. */
    List<ApprovalLine> laid(List<Approvals.Asking> askings) {
        return lines(askings, Approvals.Asking::askedBy);
    }

    /** What he asked others for. */
    List<ApprovalLine> asked() {
        var asked = approvals.askedBy(desk.jurisdiction(), desk.visitor().person(), MOST);
        return lines(asked, Approvals.Asking::approver);
    }

    /** What waits on a matter. */
    List<ApprovalLine> on(String matter) {
        return lines(approvals.waitingOn(desk.jurisdiction(), List.of(matter)), Approvals.Asking::approver);
    }

    private List<ApprovalLine> lines(List<Approvals.Asking> askings, Function<Approvals.Asking, String> who) {
        var rows = rows(askings);
        return askings.stream()
                .map(a ->
                        ApprovalLine.of(a, Optional.ofNullable(rows.get(a.laid().matter())), desk, names, who.apply(a)))
                .toList();
    }

    private Map<String, MatterRow> rows(List<Approvals.Asking> askings) {
        var ids = askings.stream().map(a -> a.laid().matter()).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var among = desk.filter()
                .map(all -> all.and(new MatterCondition.Among(ids)))
                .map((ListFilter found) -> desk.house()
                        .list()
                        .page(found, Optional.empty(), ids.size())
                        .rows());
        return among.stream().flatMap(List::stream).collect(Collectors.toMap(MatterRow::id, row -> row));
    }

    /**
     * @param matter empty where it has not begun
     * @param clear whether personal values may be read
     */
    ApprovalView view(Approvals.Asking asking, Optional<OpenMatter> matter, List<Irregular> reasons, boolean clear) {
        var frame = desk.frame();
        var laid = asking.laid();
        var form =
                LaidForm.of(desk.actor(), asking, matter.map(OpenMatter::file)).orElseThrow(Missing::new);
        var act = form.act();
        var typed = Typed.of(act, form.parameters(), Uploads.of(form.files()));
        var files = new LinkedHashMap<String, String>();
        form.files().forEach((field, file) -> files.put(file.name(), "/approvals/" + asking.id() + "/files/" + field));
        boolean mine = desk.actor().decides(asking);
        return new ApprovalView(
                ApprovalLine.of(
                        asking,
                        matter.map(m -> m.file().row()),
                        desk,
                        names,
                        mine ? asking.askedBy() : asking.decidedBy().orElse(asking.approver())),
                matter.map(m -> new MatterSheet(desk, m).view(Optional.empty(), "", Optional.empty())),
                Bases.text(act.basis(), frame),
                facts(act, typed, laid, clear),
                clear,
                files,
                Effects.of(form.procedure(), act, frame),
                matter.filter(_ -> asking.waits()).map(m -> since(asking, m)).orElse(List.of()),
                reasons.stream()
                        .map(r -> new ActForm.Fault(
                                frame.say(names.reason(r)), r.basis().internal() ? "" : Bases.text(r.basis(), frame)))
                        .toList(),
                matter.map(OpenMatter::head).orElse(0),
                mine,
                Optional.of(form(laid))
                        .filter(_ -> !mine && !asking.waits() && asking.entry().isEmpty()));
    }

    /** What was filled in, as people read it. */
    private List<Fact> facts(Act act, Typed typed, Approvals.Laid laid, boolean clear) {
        var frame = desk.frame();
        var shown = new Shown(frame.locale(), names);
        var facts = new ArrayList<Fact>();
        laid.beginning()
                .ifPresent(b -> facts.add(new Fact(frame.say("new.unit"), frame.say(names.unit(b.unit())), false)));
        typed.given("title")
                .filter(_ -> act.fields().stream().noneMatch(i -> i.field().id().equals("title")))
                .ifPresent(title -> facts.add(new Fact(frame.say("new.heading"), title, false)));
        typed.given("on").ifPresent(day -> facts.add(new Fact(frame.say("form.day"), day, false)));
        act.fields().stream()
                .map(input -> Laying.fact(input.field(), typed, shown, clear))
                .filter(fact -> !fact.value().isEmpty())
                .forEach(facts::add);
        return facts;
    }

    /** Where it was filled in, and can be again. */
    static String form(Approvals.Laid laid) {
        return laid.beginning()
                .map(b -> "/matters/new/" + b.procedure() + "/" + laid.act())
                .orElseGet(() -> "/matters/" + laid.matter() + "/act/" + Query.encoded(laid.act())
                        + (laid.row().isEmpty() ? "" : "?row=" + Query.encoded(laid.row())) + "#act");
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
