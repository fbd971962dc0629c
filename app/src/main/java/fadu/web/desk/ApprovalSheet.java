package fadu.web.desk;

import fadu.access.Approvals;
import fadu.approval.Askings;
import fadu.approval.LaidForm;
import fadu.approval.Outdated;
import fadu.matter.ListFilter;
import fadu.matter.Mask;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.matter.SentFile;
import fadu.rule.Extended;
import fadu.rule.Irregular;
import fadu.rule.LimitState;
import fadu.work.Effect;
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
import java.util.stream.Stream;

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
        var form = LaidForm.of(desk.actor(), asking, matter.map(OpenMatter::file));
        var outdated = Optional.of(asking)
                .filter(Approvals.Asking::waits)
                .flatMap(a -> Outdated.why(desk.actor(), a, matter.map(OpenMatter::file)));
        var files = new LinkedHashMap<String, String>();
        SentFile.ofLines(laid.files())
                .forEach((field, file) -> files.put(file.name(), "/approvals/" + asking.id() + "/files/" + field));
        boolean mine = desk.actor().decides(asking);
        return new ApprovalView(
                ApprovalLine.of(
                        asking,
                        matter.map(m -> m.file().row()),
                        desk,
                        names,
                        mine ? asking.askedBy() : asking.decidedBy().orElse(asking.approver())),
                matter.map(m -> new MatterSheet(desk, m).view(Optional.empty(), "", Optional.empty())),
                form.map(f -> Bases.text(f.act().basis(), frame)).orElse(""),
                filled(asking, form, clear),
                clear,
                files,
                form.map(f -> Effects.of(Effect.of(f.procedure(), f.act(), extended(asking, f, matter)), frame))
                        .orElse(List.of()),
                matter.filter(_ -> asking.waits()).map(m -> since(asking, m)).orElse(List.of()),
                Stream.concat(outdated.stream(), reasons.stream())
                        .map(r -> new ActForm.Fault(
                                frame.say(names.reason(r)), r.basis().internal() ? "" : Bases.text(r.basis(), frame)))
                        .toList(),
                matter.map(OpenMatter::head).orElse(0),
                mine,
                outdated.isEmpty(),
                again(asking)
                        .filter(_ -> !mine && !asking.waits() && asking.entry().isEmpty()));
    }

    /** To which days it would extend, asked while it waits. */
    private static List<LimitState> extended(Approvals.Asking asking, LaidForm form, Optional<OpenMatter> matter) {
        var values = Typed.of(form.act(), form.parameters(), Uploads.of(form.files()))
                .values();
        var row = Optional.of(asking.laid().row()).filter(r -> !r.isEmpty());
        return matter.filter(_ -> asking.waits())
                .map(m -> Extended.would(m.situation(), form.act(), values, row))
                .orElse(List.of());
    }

    /** What was filled in, as people read it; by its keys where the law no longer knows all of it. */
    private List<Fact> filled(Approvals.Asking asking, Optional<LaidForm> form, boolean clear) {
        var unit = asking.laid()
                .beginning()
                .map(b -> new Fact(desk.frame().say("new.unit"), desk.frame().say(names.unit(b.unit())), false));
        var facts = form.map(f -> facts(f, clear)).orElseGet(() -> bare(asking, clear));
        return Stream.concat(unit.stream(), facts.stream()).toList();
    }

    private List<Fact> facts(LaidForm form, boolean clear) {
        var frame = desk.frame();
        var act = form.act();
        var typed = Typed.of(act, form.parameters(), Uploads.of(form.files()));
        var shown = new Shown(frame.locale(), names);
        var facts = new ArrayList<Fact>();
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

    private List<Fact> bare(Approvals.Asking asking, boolean clear) {
        var facts = new ArrayList<Fact>();
        LaidForm.plain(asking).forEach((key, values) -> facts.add(new Fact(key, String.join(" ", values), false)));
        LaidForm.personal(desk.actor(), asking).forEach((key, values) -> {
            var text = String.join(" ", values);
            facts.add(new Fact(key, clear ? text : Mask.of(text), true));
        });
        return facts;
    }

    /** Where it can be filled in again; nowhere where the law no longer knows how such a matter begins. */
    Optional<String> again(Approvals.Asking asking) {
        return asking.laid()
                        .beginning()
                        .filter(b -> desk.law().on(b.procedure(), desk.frame().today()).stream()
                                .noneMatch(
                                        p -> p.starts().contains(asking.laid().act())))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(form(asking));
    }

    private static String form(Approvals.Asking asking) {
        var laid = asking.laid();
        return laid.beginning()
                .map(b -> FirstAct.path(b.procedure(), laid.act(), asking.id()))
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
