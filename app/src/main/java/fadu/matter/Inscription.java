package fadu.matter;

import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.docket.MatterKey;
import fadu.docket.PersonalValue;
import fadu.docket.PersonalValues;
import fadu.rule.NewEntry;
import fadu.rule.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one act writes into one docket.
 *
 * @param entries in order
 * @param asked which of them the person asked for; -1 where it was the clock or the system
 * @param more values of the entry asked for that are no fields of its act: title and links
 * @param key idempotency key of the entry asked for
 * @param body what was asked, for telling a retry from another act with the same key
 * @param seat of the unit in which it is done
 * @param fields of the matter, for numbers
 * @param secret the matter's key, where there are personal values
 */
record Inscription(
        Head head,
        Stamp stamp,
        Lawbook book,
        List<NewEntry> entries,
        int asked,
        Map<String, Object> more,
        Optional<String> key,
        Body body,
        Map<String, Hash> documents,
        Seat seat,
        Map<String, Object> fields,
        Optional<MatterKey> secret) {

    boolean personal() {
        return entries.stream().anyMatch(e -> !e.personal().isEmpty());
    }

    /** The numbers that its entries issue, in order. */
    List<Numbering.Wanted> wanted() {
        return entries.stream()
                .flatMap(e ->
                        Stream.concat(wanted(e).stream(), papers(e).stream().flatMap(p -> p.wanted(place()).stream())))
                .toList();
    }

    private Optional<Numbering.Wanted> wanted(NewEntry entry) {
        return Numbering.wanted(book.law(), entry, place());
    }

    private Numbering.Place place() {
        var day = LocalDate.ofInstant(stamp.now(), World.ZONE);
        return new Numbering.Place(stamp.unit().orElse(""), seat.mark(), fields, day);
    }

    private List<DuePaper> papers(NewEntry entry) {
        return DuePaper.of(book.law(), entry.procedure(), entry.act(), entry.kind());
    }

    /**
     * The entries at their places in the chain.
     *
     * @param numbers issued for {@link #wanted}
     * @param kept takes the personal values
     */
    List<Entry> chained(PersonalValues values, List<String> numbers, List<PersonalValue> kept) {
        var out = new ArrayList<Entry>();
        var issued = numbers.iterator();
        int seq = head.seq();
        var previous = head.hash();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var hidden = new LinkedHashMap<String, PersonalValue>();
            entry.personal().forEach((field, value) -> hidden.put(field, values.of(secret.orElseThrow(), value)));
            kept.addAll(hidden.values());
            Optional<String> number = wanted(entry).isPresent() ? Optional.of(issued.next()) : Optional.empty();
            var draft = stamp.draft(entry, i == asked ? more : Map.of(), number, hidden);
            if (i == asked) {
                draft.documents(documents);
                key.ifPresent(k -> draft.key(k, body.hash(personal() ? secret : Optional.empty())));
            }
            seq++;
            var papers = papers(entry);
            if (!papers.isEmpty()) {
                var made = new PaperMaking(book, lines(out), draft.chained(seq, previous), seat.organ());
                draft.papers(papers.stream()
                        .map(p -> made.issue(
                                p, p.wanted(place()).isPresent() ? Optional.of(issued.next()) : Optional.empty()))
                        .toList());
            }
            var done = draft.chained(seq, previous);
            previous = done.hash();
            out.add(done);
        }
        return out;
    }

    /** All lines of the docket with these entries. */
    List<Line> lines(List<Entry> chained) {
        var lines = new ArrayList<>(head.lines());
        chained.forEach(e -> lines.add(Line.of(e)));
        return lines;
    }
}
