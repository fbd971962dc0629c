package fadu.matter;

import fadu.docket.Entry;
import fadu.docket.Kind;
import fadu.law.ProcedureId;
import fadu.rule.EntryKind;
import fadu.rule.Event;
import fadu.rule.Timeline;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry as the matter's row keeps it: what the engine reads of it, and the little that lists show.
 *
 * @param recordedBy who entered it
 * @param irregular how many rules it did not keep
 * @param personal whether it holds personal values
 */
record Line(
        Event event,
        String recordedBy,
        Optional<String> unit,
        Optional<String> number,
        int irregular,
        boolean personal) {
    /** How the engine writes the end of a day; the bytes say 24:00. */
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    static Line of(Entry entry) {
        var moves = new LinkedHashMap<String, String>();
        entry.moves().forEach((track, state) -> moves.put(track, (String) state));
        var event = new Event(
                entry.seq(),
                kind(entry.kind()),
                new ProcedureId(entry.procedure(), entry.version()),
                entry.act(),
                entry.row(),
                entry.effective(),
                at(entry),
                entry.actor(),
                entry.values(),
                moves,
                entry.refers().map(OptionalInt::of).orElse(OptionalInt.empty()));
        return new Line(
                event,
                entry.recordedBy(),
                entry.unit(),
                entry.number(),
                entry.irregular().size(),
                !entry.personal().isEmpty());
    }

    private static EntryKind kind(Kind kind) {
        return EntryKind.of(kind.id());
    }

    private static LocalDateTime at(Entry entry) {
        return entry.atEndOfDay() ? entry.at().minusSeconds(1) : entry.at();
    }

    static Timeline timeline(List<Line> lines) {
        return Timeline.of(lines.stream().map(Line::event).toList());
    }

    /** As the snapshot holds it; short keys, since every act writes one. */
    Map<String, Object> json() {
        var out = new LinkedHashMap<String, Object>();
        out.put("s", event.seq());
        out.put("k", event.kind().id());
        out.put("p", event.procedure().toString());
        out.put("a", event.act());
        event.row().ifPresent(r -> out.put("r", r));
        out.put("e", event.effective().toString());
        out.put("t", event.at().toString());
        out.put("w", event.actor());
        if (!event.values().isEmpty()) {
            out.put("v", event.values());
        }
        if (!event.moves().isEmpty()) {
            out.put("m", event.moves());
        }
        event.refers().ifPresent(seq -> out.put("f", seq));
        if (!recordedBy.equals(event.actor())) {
            out.put("b", recordedBy);
        }
        unit.ifPresent(u -> out.put("u", u));
        number.ifPresent(n -> out.put("n", n));
        if (irregular > 0) {
            out.put("i", irregular);
        }
        if (personal) {
            out.put("x", true);
        }
        return out;
    }

    static Line of(Map<String, Object> json) {
        var actor = Json.text(json, "w");
        var moves = new LinkedHashMap<String, String>();
        Json.object(json.get("m")).forEach((track, state) -> moves.put(track, (String) state));
        var event = new Event(
                Json.whole(json.get("s")),
                EntryKind.of(Json.text(json, "k")),
                ProcedureId.parse(Json.text(json, "p")),
                Json.text(json, "a"),
                Json.maybe(json, "r"),
                java.time.LocalDate.parse(Json.text(json, "e")),
                LocalDateTime.parse(Json.text(json, "t")),
                actor,
                Json.object(json.get("v")),
                moves,
                json.get("f") == null ? OptionalInt.empty() : OptionalInt.of(Json.whole(json.get("f"))));
        return new Line(
                event,
                Json.maybe(json, "b").orElse(actor),
                Json.maybe(json, "u"),
                Json.maybe(json, "n"),
                json.get("i") == null ? 0 : Json.whole(json.get("i")),
                json.containsKey("x"));
    }
}
