package fadu.web.desk;

import fadu.docket.Entry;
import fadu.docket.Kind;
import fadu.law.ProcedureId;
import fadu.rule.Elsewhere;
import fadu.rule.EntryKind;
import fadu.rule.Event;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import fadu.web.Missing;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Opens a matter for somebody who may see it; for anybody else it is not there. */
final class Reading {
    private Reading() {}

    static OpenMatter open(Desk desk, String id, Instant now) {
        var j = desk.jurisdiction();
        var docket = desk.house().docket().of(j, id);
        if (docket.isEmpty()) {
            throw new Missing();
        }
        var unit = docket.getFirst().unit();
        if (!desk.reach().sees(unit)) {
            throw new Missing();
        }
        var roles = new TreeSet<>(desk.reach().roles(unit));
        var person = desk.visitor().person();
        if (docket.stream().anyMatch(e -> e.recordedBy().equals(person))) {
            roles.add("entry-maker");
        }
        var book = desk.house().editions().current();
        var world = new World(book.law(), book.reckoner(), Map.of(), Elsewhere.NOTHING, id, now);
        var timeline = Timeline.of(docket.stream().map(Reading::event).toList());
        return new OpenMatter(
                id,
                docket.stream().flatMap(e -> e.number().stream()).findFirst(),
                Optional.empty(),
                unit,
                docket.getLast().actor(),
                Situation.of(world, timeline),
                docket,
                desk.house().personal().read(j, id),
                roles);
    }

    private static Event event(Entry entry) {
        var moves = new LinkedHashMap<String, String>();
        entry.moves().forEach((track, state) -> moves.put(track, (String) state));
        return new Event(
                entry.seq(),
                EntryKind.of(entry.kind().id()),
                new ProcedureId(entry.procedure(), entry.version()),
                entry.act(),
                entry.row(),
                entry.effective(),
                entry.kind() == Kind.CLOCK && entry.atEndOfDay() ? entry.at().minusSeconds(1) : entry.at(),
                entry.actor(),
                entry.values(),
                moves,
                entry.refers().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
