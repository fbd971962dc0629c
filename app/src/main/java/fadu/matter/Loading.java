package fadu.matter;

import fadu.Trouble;
import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The first statement of an act: all that a decision needs, read at once, with the matter locked. */
final class Loading {
    /**
     * @param edition the published one
     * @param seat of the acting unit
     * @param rules of the place, see {@link PlaceSettings}
     * @param wrapped the key of the matter's personal values
     * @param earlier what was entered with the act's idempotency key
     */
    record Loaded(
            Head head,
            String edition,
            Seat seat,
            Optional<String> rules,
            Optional<byte[]> wrapped,
            Optional<Entry> earlier) {}

    private static final String ROUND = """
              (select hash from edition order by position desc limit 1) as published,
              %s as rules,
              (select k.wrapped from matter_key k where k.jurisdiction = :jurisdiction and k.matter = :matter) as wrapped,
              (select e.bytes from entry e where e.idem_key = :key and e.jurisdiction || '' = :jurisdiction) as earlier,
            """.formatted(PlaceSettings.SQL);

    private static final String MATTER = "select " + ROUND + """
              (select jsonb_build_array(u.mark, %s)::text from unit u join jurisdiction j on j.id = u.jurisdiction
                where u.jurisdiction = :jurisdiction and u.id = coalesce(:unit, m.unit)) as seat,
              m.id, m.procedure, m.unit, m.head_seq, m.head_hash, m.snapshot::text as snapshot, m.edition,
              m.settings::text as settings, m.keyed
            from matter m where m.jurisdiction = :jurisdiction and m.id = :matter
            for update of m""".formatted(Seat.ORGAN);

    private static final String NEW = "select " + ROUND + """
              (select jsonb_build_array(u.mark, %s)::text from unit u join jurisdiction j on j.id = u.jurisdiction
                where u.jurisdiction = :jurisdiction and u.id = :unit) as seat,
              exists (select 1 from matter m where m.jurisdiction = :jurisdiction and m.id = :matter) as there""".formatted(Seat.ORGAN);

    private static final String MANY = """
            select (select hash from edition order by position desc limit 1) as published, %s as rules,
              null::bytea as wrapped, null::bytea as earlier, null as seat,
              m.id, m.procedure, m.unit, m.head_seq, m.head_hash, m.snapshot::text as snapshot, m.edition,
              m.settings::text as settings, m.keyed
            from matter m where m.jurisdiction = :jurisdiction and m.id = any(:matters)""".formatted(PlaceSettings.SQL);

    private final DatabaseRole worker;

    Loading(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * Reads and locks a matter.
     *
     * @throws Trouble when there is none
     */
    Loaded matter(String jurisdiction, String matter, Optional<String> unit, Optional<String> key, LocalDate today) {
        return ask(MATTER, jurisdiction, matter, unit, key, today)
                .query((row, n) -> loaded(row, head(row, jurisdiction)))
                .optional()
                .orElseThrow(() -> unknown(matter));
    }

    static Trouble unknown(String matter) {
        return new Trouble("没有事项“" + matter + "”，请核对编号", "there is no matter “" + matter + "”; check its id");
    }

    /** The same for a matter that is free, for the clock: nothing where somebody acts on it, or it has nothing to do. */
    Optional<Loaded> free(String jurisdiction, String matter, LocalDate today) {
        return ask(MATTER + " skip locked", jurisdiction, matter, Optional.empty(), Optional.empty(), today)
                .query((row, n) -> loaded(row, head(row, jurisdiction)))
                .optional();
    }

    /** Reads many matters for a look, without locking them; those that are not there are left out. */
    List<Loaded> many(String jurisdiction, List<String> matters, LocalDate today) {
        return worker.sql()
                .sql(MANY)
                .param("jurisdiction", jurisdiction)
                .param("matters", matters.toArray(String[]::new))
                .param("today", today.toString())
                .query((row, n) -> loaded(row, head(row, jurisdiction)))
                .list();
    }

    /**
     * Reads what a new matter needs.
     *
     * @throws Trouble when its id is taken, unless by a first try with the same idempotency key
     */
    Loaded fresh(
            String jurisdiction, String matter, String procedure, String unit, Optional<String> key, LocalDate today) {
        var none = Head.none(jurisdiction, matter, procedure, unit);
        return ask(NEW, jurisdiction, matter, Optional.of(unit), key, today)
                .query((row, n) -> {
                    var loaded = loaded(row, none);
                    if (row.getBoolean("there") && loaded.earlier().isEmpty()) {
                        throw taken(matter);
                    }
                    return loaded;
                })
                .single();
    }

    static Trouble taken(String matter) {
        return new Trouble(
                "事项编号“" + matter + "”已被使用，本次未登记：请换一个编号",
                "the matter id “" + matter + "” is taken, so nothing was entered; choose another");
    }

    private StatementSpec ask(
            String sql,
            String jurisdiction,
            String matter,
            Optional<String> unit,
            Optional<String> key,
            LocalDate today) {
        return worker.sql()
                .sql(sql)
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("unit", unit.orElse(null), java.sql.Types.VARCHAR)
                .param("key", key.orElse(null), java.sql.Types.VARCHAR)
                .param("today", today.toString());
    }

    private static Loaded loaded(ResultSet row, Head head) throws SQLException {
        return new Loaded(
                head,
                Optional.ofNullable(row.getString("published")).orElseThrow(Editions::none),
                Optional.ofNullable(row.getString("seat")).map(Seat::of).orElse(Seat.NONE),
                Optional.ofNullable(row.getString("rules")),
                Optional.ofNullable(row.getBytes("wrapped")),
                Optional.ofNullable(row.getBytes("earlier")).map(Entry::read));
    }

    private static Head head(ResultSet row, String jurisdiction) throws SQLException {
        return new Head(
                jurisdiction,
                row.getString("id"),
                row.getString("procedure"),
                Optional.ofNullable(row.getString("unit")),
                row.getInt("head_seq"),
                Hash.ofBytes(row.getBytes("head_hash")),
                lines(row.getString("snapshot")),
                row.getString("edition"),
                Json.readObject(row.getString("settings")),
                row.getBoolean("keyed"));
    }

    static List<Line> lines(String snapshot) {
        return Json.readObjects(snapshot).stream().map(Line::of).toList();
    }
}
