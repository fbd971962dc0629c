package fadu.web.desk;

import fadu.docket.Entry;
import fadu.docket.Kind;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An entry of the docket as the timeline shows it.
 *
 * @param kind decision, fact, clock …
 * @param day the legal date
 * @param recorded the day of recording, where it is another
 * @param recordedBy who recorded it, where it is somebody else
 * @param values its fields
 * @param irregular the rules that it did not keep, with their articles
 * @param gone what became of it, where a later entry took it back or corrected it
 * @param struck whether it no longer holds
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
        Optional<String> unit,
        Optional<String> number,
        String basis,
        String values,
        Optional<String> reason,
        List<Wrong> irregular,
        Optional<String> gone,
        boolean struck,
        boolean correctable) {

    /** A rule that was not kept. */
    public record Wrong(String words, String basis) {}

    /** The docket, oldest first. */
    static List<DocketLine> of(List<Entry> docket, Law law, Shown shown, Names names, Frame frame) {
        var later = new HashMap<Integer, Entry>();
        docket.forEach(e -> e.refers().ifPresent(seq -> later.put(seq, e)));
        return docket.stream()
                .map(e -> line(e, Optional.ofNullable(later.get(e.seq())), law, shown, names, frame))
                .toList();
    }

    private static DocketLine line(Entry entry, Optional<Entry> later, Law law, Shown shown, Names names, Frame frame) {
        var act = law.procedure(new ProcedureId(entry.procedure(), entry.version()))
                .flatMap(p -> Optional.ofNullable(p.acts().get(entry.act())));
        var recorded = LocalDate.ofInstant(entry.recorded(), fadu.rule.World.ZONE);
        boolean struck =
                later.map(l -> l.kind() == Kind.STRIKE || l.kind() == Kind.VOID).orElse(false);
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
                frame.say(names.person(entry.actor())),
                entry.recordedBy().equals(entry.actor())
                        ? Optional.empty()
                        : Optional.of(frame.say(names.person(entry.recordedBy()))),
                entry.unit().map(u -> frame.say(names.unit(u))),
                entry.number(),
                act.map(a -> Bases.text(a.basis(), home, frame)).orElse(""),
                act.map(a -> values(entry, a, shown, frame)).orElse(""),
                entry.reason().filter(r -> !r.isBlank()),
                wrongs(entry, frame),
                later.map(l -> frame.say("gone." + l.kind().id(), l.seq())),
                struck,
                !struck && entry.kind() != Kind.STRIKE && entry.kind() != Kind.VOID && entry.kind() != Kind.CORRECT);
    }

    private static String values(Entry entry, Act act, Shown shown, Frame frame) {
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
        entry.personal().keySet().stream()
                .map(fields::get)
                .filter(java.util.Objects::nonNull)
                .forEach(f -> texts.add(shown.name(f) + frame.say("values.is") + frame.say("values.apart")));
        return texts.stream().collect(Collectors.joining(frame.zh() ? "；" : "; "));
    }

    private static List<Wrong> wrongs(Entry entry, Frame frame) {
        var out = new ArrayList<Wrong>();
        for (var rule : entry.irregular()) {
            if (rule instanceof Map<?, ?> map) {
                var words = map.get(frame.zh() ? "zh" : "en");
                var basis = map.get("basis");
                out.add(new Wrong(
                        words == null ? "" : String.valueOf(words), basis == null ? "" : String.valueOf(basis)));
            }
        }
        return out;
    }
}
