package fadu.web.desk;

import fadu.docket.Kind;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.matter.MatterFile;
import fadu.rule.Request;
import fadu.rule.World;
import fadu.web.Frame;
import fadu.work.Names;
import fadu.work.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry of the docket as the timeline shows it.
 *
 * @param kind decision, fact, clock …
 * @param day the legal date
 * @param recorded the day of recording, where it is another
 * @param recordedBy who recorded it, where it is somebody else
 * @param approvedBy who approved it, where it needed that
 * @param values its fields
 * @param irregular the rules that it did not keep, with their articles
 * @param gone what became of it, where a later entry took it back or corrected it
 * @param struck whether it no longer holds
 * @param files that were attached to it
 */
public record DocketLine(
        int seq,
        String kind,
        String day,
        Optional<String> recorded,
        String said,
        Optional<String> row,
        String actor,
        Optional<String> recordedBy,
        Optional<String> approvedBy,
        Optional<String> unit,
        Optional<String> number,
        String basis,
        String values,
        Optional<String> reason,
        List<Wrong> irregular,
        Optional<String> gone,
        boolean struck,
        boolean correctable,
        List<FileLink> files) {

    private static final Set<Kind> CORRECTABLE = EnumSet.of(Kind.DECISION, Kind.FACT);

    /** A rule that was not kept. */
    public record Wrong(String words, String basis) {}

    /** The docket, oldest first. */
    static List<DocketLine> of(
            List<MatterFile.Shown> docket, Law law, Shown shown, Names names, StandIns standIns, Frame frame) {
        return docket.stream()
                .map(e -> line(e, law, shown, names, standIns, frame))
                .toList();
    }

    private static DocketLine line(
            MatterFile.Shown made, Law law, Shown shown, Names names, StandIns standIns, Frame frame) {
        var entry = made.entry();
        var act = made.act();
        var recorded = LocalDate.ofInstant(entry.recorded(), World.ZONE);
        var home = law.procedure(new ProcedureId(entry.procedure(), entry.version()))
                .map(Procedure::statute)
                .orElse("");
        return new DocketLine(
                entry.seq(),
                entry.kind().id(),
                frame.day(entry.effective()),
                recorded.equals(entry.effective()) ? Optional.empty() : Optional.of(frame.day(recorded)),
                act.map(a -> frame.say(a.name()))
                        .orElseGet(() -> frame.say("kind." + entry.kind().id())),
                entry.row(),
                said(entry.actor(), standIns.actor(entry, act), names, frame),
                entry.recordedBy().equals(entry.actor())
                        ? Optional.empty()
                        : Optional.of(frame.say(names.person(entry.recordedBy()))),
                Request.Approver.of(entry.values()).map(p -> said(p, standIns.approver(p, entry, act), names, frame)),
                entry.unit().map(u -> frame.say(names.unit(u))),
                entry.number(),
                act.map(a -> Bases.text(a.basis(), home, frame)).orElse(""),
                act.map(a -> values(made, a, shown, frame)).orElse(""),
                entry.reason().filter(r -> !r.isBlank() && !said(act, r, entry.values())),
                made.irregular().stream()
                        .map(i -> new Wrong(frame.say(i.words()), Bases.text(i.basis(), home, frame)))
                        .toList(),
                gone(made, frame),
                !made.holds(),
                made.holds() && CORRECTABLE.contains(entry.kind()),
                FileLink.of(made.entry()));
    }

    private static String said(String person, Optional<String> holder, Names names, Frame frame) {
        return frame.say(names.person(person))
                + holder.map(h -> frame.say("docket.for", frame.say(names.person(h))))
                        .orElse("");
    }

    /** Whether the reason stands among the act's own fields and so is shown there. */
    private static boolean said(Optional<Act> act, String reason, Map<String, Object> values) {
        return act.stream()
                .flatMap(a -> a.fields().stream())
                .anyMatch(i -> reason.equals(values.get(i.field().id())));
    }

    private static Optional<String> gone(MatterFile.Shown made, Frame frame) {
        return made.struckBy()
                .map(seq -> frame.say("gone.strike", seq))
                .or(() -> made.voidedBy().map(seq -> frame.say("gone.void", seq)))
                .or(() -> made.correctedBy().map(seq -> frame.say("gone.correct", seq)));
    }

    private static String values(MatterFile.Shown made, Act act, Shown shown, Frame frame) {
        var entry = made.entry();
        var fields = new HashMap<String, Field>();
        act.fields().forEach(i -> fields.put(i.field().id(), i.field()));
        var texts = new ArrayList<String>();
        entry.values().forEach((id, value) -> {
            var field = fields.get(id);
            if (field != null) {
                texts.add(shown.name(field) + frame.say("values.is") + shown.value(field, value));
            } else if (id.endsWith("+") && value instanceof Map<?, ?> row) {
                row.forEach((column, cell) -> Optional.ofNullable(fields.get(String.valueOf(column)))
                        .ifPresent(f -> texts.add(shown.name(f) + frame.say("values.is") + shown.value(f, cell))));
            }
        });
        made.personal().forEach((id, value) -> {
            var field = fields.get(id);
            if (field != null) {
                texts.add(shown.name(field) + frame.say("values.is") + value);
            }
        });
        return texts.stream().collect(Collectors.joining(frame.zh() ? "；" : "; "));
    }
}
