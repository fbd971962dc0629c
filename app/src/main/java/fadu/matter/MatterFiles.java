package fadu.matter;

import fadu.Trouble;
import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.docket.Kind;
import fadu.docket.PersonalValues;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.rule.Situation;
import fadu.rule.World;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads matters whole, for their pages. */
public final class MatterFiles {
    private static final String NO_LIMIT = """
            null as limit_id, null as row_id, null as limit_version, null::date as nominal, null::date as rolled,
              null::date as target, false as paused, false as provisional""";

    private final DatabaseRole worker;
    private final Editions editions;
    private final PersonalValues personal;
    private final Docket docket;

    public MatterFiles(DatabaseRole worker, Editions editions, PersonalValues personal, Docket docket) {
        this.worker = worker;
        this.editions = editions;
        this.personal = personal;
        this.docket = docket;
    }

    private record Head(MatterRow row, List<Line> lines, Optional<String> rules) {}

    /**
     * A matter, at one moment.
     *
     * @param now by which it is judged
     * @param clear whether personal values may be read
     * @throws Trouble when there is none
     */
    public MatterFile read(String jurisdiction, String matter, Instant now, boolean clear) {
        var book = editions.current();
        return worker.look(() -> {
            var head = head(jurisdiction, matter, now);
            var entries = docket.of(jurisdiction, matter);
            var values = clear ? personal.read(jurisdiction, matter) : Map.<Hash, String>of();
            var place = PlaceSettings.of(book.law(), head.row().procedure().name(), head.rules());
            var world = new World(
                    book.law(), book.reckoner(), place, Linked.looked(worker, jurisdiction, matter), matter, now);
            return new MatterFile(
                    head.row(),
                    shown(book.law(), entries, values, clear),
                    Situation.of(world, Line.timeline(head.lines())),
                    links(jurisdiction, matter));
        });
    }

    /** Where a matter stands, without its docket. */
    public Situation situation(String jurisdiction, String matter, Instant now) {
        var book = editions.current();
        var head = head(jurisdiction, matter, now);
        var place = PlaceSettings.of(book.law(), head.row().procedure().name(), head.rules());
        var world =
                new World(book.law(), book.reckoner(), place, Linked.looked(worker, jurisdiction, matter), matter, now);
        return Situation.of(world, Line.timeline(head.lines()));
    }

    /** Where many matters stand, read at once; what a gate asks of other matters is read when it is asked. */
    public Map<String, Situation> situations(String jurisdiction, List<String> matters, Instant now) {
        var found = new HashMap<String, Situation>();
        new Loading(worker)
                .many(jurisdiction, matters, Acting.day(now))
                .forEach(loaded -> found.put(
                        loaded.head().matter(),
                        Scene.looked(worker, editions, loaded, now).situation()));
        return found;
    }

    /** Where a matter of this kind stands that has not begun. */
    public Situation beginning(String jurisdiction, Procedure procedure, Instant now) {
        var book = editions.current();
        Optional<String> rules = worker.sql()
                .sql("select " + PlaceSettings.SQL)
                .param("jurisdiction", jurisdiction)
                .param("today", Acting.day(now).toString())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
        var place = PlaceSettings.of(book.law(), procedure.id().name(), rules);
        var world = new World(book.law(), book.reckoner(), place, Linked.looked(worker, jurisdiction, ""), "", now);
        return Situation.beginning(world, procedure);
    }

    private Head head(String jurisdiction, String matter, Instant now) {
        return worker.sql()
                .sql("select m.*, m.snapshot::text as course, " + NO_LIMIT + ", " + PlaceSettings.SQL + " as rules"
                        + " from matter m where m.jurisdiction = :jurisdiction and m.id = :matter")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("today", Acting.day(now).toString())
                .query((row, n) -> new Head(
                        MatterList.row(row),
                        Loading.lines(row.getString("course")),
                        Optional.ofNullable(row.getString("rules"))))
                .optional()
                .orElseThrow(() -> Loading.unknown(matter));
    }

    private static List<MatterFile.Shown> shown(Law law, List<Entry> entries, Map<Hash, String> values, boolean clear) {
        var struck = new HashMap<Integer, Integer>();
        var voided = new HashMap<Integer, Integer>();
        var corrected = new HashMap<Integer, Integer>();
        for (var entry : entries) {
            var of = entry.kind() == Kind.STRIKE ? struck : entry.kind() == Kind.VOID ? voided : corrected;
            entry.refers().ifPresent(seq -> of.put(seq, entry.seq()));
        }
        return entries.stream()
                .map(e -> new MatterFile.Shown(
                        e,
                        law.procedure(new ProcedureId(e.procedure(), e.version()))
                                .flatMap(p -> Optional.ofNullable(p.acts().get(e.act()))),
                        Irregulars.of(e),
                        personal(e, values, clear),
                        Optional.ofNullable(struck.get(e.seq())),
                        Optional.ofNullable(voided.get(e.seq())),
                        Optional.ofNullable(corrected.get(e.seq()))))
                .toList();
    }

    private static Map<String, String> personal(Entry entry, Map<Hash, String> values, boolean clear) {
        var out = new TreeMap<String, String>();
        entry.personal()
                .forEach((field, hash) -> out.put(
                        field,
                        clear ? values.getOrDefault(new Hash((String) hash), MatterFile.ERASED) : MatterFile.MASKED));
        return out;
    }

    private List<MatterFile.Linkage> links(String jurisdiction, String matter) {
        return worker.sql()
                .sql("""
                        select l.name as link_name, l.backward, l.other, m.*, %s
                        from (
                          select name, false as backward, to_matter as other from link
                          where jurisdiction = :jurisdiction and from_matter = :matter
                          union
                          select case inverse when '' then name else inverse end, true, from_matter from link
                          where jurisdiction = :jurisdiction and to_matter = :matter) l
                        left join matter m on m.jurisdiction = :jurisdiction and m.id = l.other
                        order by l.name, l.other""".formatted(NO_LIMIT))
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .query((row, n) -> new MatterFile.Linkage(
                        row.getString("link_name"),
                        row.getBoolean("backward"),
                        row.getString("other"),
                        row.getString("id") == null ? Optional.empty() : Optional.of(MatterList.row(row))))
                .list();
    }
}
