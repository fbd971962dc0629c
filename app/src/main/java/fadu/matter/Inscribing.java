package fadu.matter;

import fadu.docket.Append;
import fadu.docket.Entry;
import fadu.docket.PersonalValue;
import fadu.docket.PersonalValues;
import fadu.store.DatabaseRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last statement of an act: the entries, their queue, the projections, the personal values and the refusal, at once. */
final class Inscribing {
    private final DatabaseRole worker;
    private final PersonalValues personal;

    Inscribing(DatabaseRole worker, PersonalValues personal) {
        this.worker = worker;
        this.personal = personal;
    }

    /** Writes what one act brings; returns its entries. */
    List<Entry> write(Inscription one, Optional<RefusalLine> refusal) {
        var numbers = Numbering.issue(worker, one.head().jurisdiction(), one.wanted());
        var kept = new ArrayList<PersonalValue>();
        var entries = one.chained(personal, numbers, kept);
        var append = Append.of(entries);
        if (!kept.isEmpty()) {
            PersonalValues.keep(append, one.secret().orElseThrow(), kept);
        }
        AttachedFiles.with(append, one.head().jurisdiction(), AttachedFiles.of(entries));
        refusal.ifPresent(r -> append.and("refused", RefusalLine.SQL, r.parameters()));
        var projection = Projection.of(one.book(), one.lines(entries), entries.getLast());
        Projecting.with(
                        append,
                        one.head().jurisdiction(),
                        List.of(projection),
                        one.head().seq() == 0)
                .write(worker.sql());
        return entries;
    }

    /** Writes many new matters of one jurisdiction at once; only those with personal values take a statement each. */
    List<List<Entry>> writeAll(String jurisdiction, List<Inscription> many) {
        var numbers = Numbering.issue(
                        worker,
                        jurisdiction,
                        many.stream().flatMap(i -> i.wanted().stream()).toList())
                .iterator();
        var out = new ArrayList<List<Entry>>();
        var together = new ArrayList<Entry>();
        var projections = new ArrayList<Projection>();
        var files = new ArrayList<AttachedFiles.Row>();
        for (var one : many) {
            var own = new ArrayList<String>();
            one.wanted().forEach(w -> own.add(numbers.next()));
            var kept = new ArrayList<PersonalValue>();
            var entries = one.chained(personal, own, kept);
            var projection = Projection.of(one.book(), one.lines(entries), entries.getLast());
            if (kept.isEmpty()) {
                together.addAll(entries);
                projections.add(projection);
                files.addAll(AttachedFiles.of(entries));
            } else {
                var append =
                        PersonalValues.keep(Append.of(entries), one.secret().orElseThrow(), kept);
                AttachedFiles.with(append, jurisdiction, AttachedFiles.of(entries));
                Projecting.with(append, jurisdiction, List.of(projection), true).write(worker.sql());
            }
            out.add(entries);
        }
        if (!together.isEmpty()) {
            var append = AttachedFiles.with(Append.of(together), jurisdiction, files);
            Projecting.with(append, jurisdiction, projections, true).write(worker.sql());
        }
        return out;
    }

    /** Writes a refusal where the clock had nothing to do. */
    void refuse(RefusalLine refusal) {
        worker.sql()
                .sql(RefusalLine.SQL)
                .params(refusal.parameters())
                .query(Long.class)
                .single();
    }
}
