package fadu.access;

import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts laid before those who must approve them, and what came of each. Nothing of it is ever deleted. */
public final class Approvals {
    private static final String ALL = "select * from approval where jurisdiction = ?";

    private final JdbcClient jdbc;

    public Approvals(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /** What came of an asking. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        WITHDRAWN;

        /** As it is stored and as labels name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was laid before somebody.
     *
     * @param row that the act concerns; empty where it concerns none
     * @param typed the form as it was sent, without personal values
     * @param sealed its personal values, encrypted; empty where there are none, and once it has ended
     * @param files a line a file: field, name and hash between tabs
     * @param beginning of the matter, where the act is its first
     */
    public record Laid(
            String matter,
            String act,
            String row,
            String typed,
            String sealed,
            String files,
            Optional<Beginning> beginning) {

        /** The same with this for its personal values. */
        public Laid sealed(String newSealed) {
            return new Laid(matter, act, row, typed, newSealed, files, beginning);
        }
    }

    /** Of which kind a new matter will be, and whose. */
    public record Beginning(String procedure, String unit) {}

    /**
     * An asking.
     *
     * @param outcome absent while it waits
     * @param decidedBy who approved it or gave it back
     * @param words of the return; else empty
     * @param entry that the approval made
     */
    public record Asking(
            String id,
            Laid laid,
            String askedBy,
            String approver,
            Instant asked,
            Optional<Outcome> outcome,
            Optional<Instant> decided,
            Optional<String> decidedBy,
            String words,
            Optional<Integer> entry) {
        public boolean waits() {
            return outcome.isEmpty();
        }

        /** Whether the matter that it is about has begun. */
        public boolean begun() {
            return laid.beginning().isEmpty() || entry.isPresent();
        }
    }

    /** Lays an act before somebody; whether it was: while the same act waits, it is not laid before anybody again. */
    public boolean ask(String jurisdiction, String id, Laid laid, String askedBy, String approver, Instant now) {
        try {
            jdbc.sql("""
                            insert into approval (jurisdiction, id, matter, act, row_id, typed, sealed, files, procedure, unit,
                              asked_by, approver, asked)
                            values (:jurisdiction, :id, :matter, :act, :row, :typed, :sealed, :files, :procedure, :unit,
                              :asked_by, :approver, :asked)""")
                    .param("jurisdiction", jurisdiction)
                    .param("id", id)
                    .param("matter", laid.matter())
                    .param("act", laid.act())
                    .param("row", laid.row())
                    .param("typed", laid.typed())
                    .param("sealed", laid.sealed())
                    .param("files", laid.files())
                    .param(
                            "procedure",
                            laid.beginning().map(Beginning::procedure).orElse(""))
                    .param("unit", laid.beginning().map(Beginning::unit).orElse(""))
                    .param("asked_by", askedBy)
                    .param("approver", approver)
                    .param("asked", at(now))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    public Optional<Asking> of(String jurisdiction, String id) {
        return jdbc.sql(ALL + " and id = ?")
                .params(jurisdiction, id)
                .query(Approvals::row)
                .optional();
    }

    /** What waits for one of these, the oldest first. */
    public List<Asking> waitingFor(String jurisdiction, Collection<String> approvers) {
        return jdbc.sql(ALL + " and approver = any(?) and outcome is null order by asked, id")
                .params(jurisdiction, approvers.toArray(String[]::new))
                .query(Approvals::row)
                .list();
    }

    /** What waits on some matters. */
    public List<Asking> waitingOn(String jurisdiction, Collection<String> matters) {
        return jdbc.sql(ALL + " and matter = any(?) and outcome is null order by asked, id")
                .params(jurisdiction, matters.toArray(String[]::new))
                .query(Approvals::row)
                .list();
    }

    /** The last that somebody asked for, the newest first. */
    public List<Asking> askedBy(String jurisdiction, String person, int most) {
        return jdbc.sql(ALL + " and asked_by = ? order by asked desc, id limit ?")
                .params(jurisdiction, person, most)
                .query(Approvals::row)
                .list();
    }

    /** Notes what came of an asking and forgets its personal values; whether it still waited. */
    public boolean end(String jurisdiction, String id, Ending ending, Instant now) {
        return jdbc.sql("""
                        update approval set outcome = :outcome, words = :words, entry = :entry, decided = :now,
                          decided_by = :by, sealed = ''
                        where jurisdiction = :jurisdiction and id = :id and outcome is null""")
                        .param("outcome", ending.outcome().id())
                        .param("words", ending.words())
                        .param("entry", ending.entry().orElse(null), Types.INTEGER)
                        .param("by", ending.by())
                        .param("now", at(now))
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * What came of an asking.
     *
     * @param by whose word it was
     * @param words of the return; else empty
     * @param entry that the approval made
     */
    public record Ending(Outcome outcome, String by, String words, Optional<Integer> entry) {}

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Asking row(ResultSet row, int n) throws SQLException {
        var unit = row.getString("unit");
        return new Asking(
                row.getString("id"),
                new Laid(
                        row.getString("matter"),
                        row.getString("act"),
                        row.getString("row_id"),
                        row.getString("typed"),
                        row.getString("sealed"),
                        row.getString("files"),
                        Optional.of(row.getString("procedure"))
                                .filter(p -> !p.isEmpty())
                                .map(p -> new Beginning(p, unit))),
                row.getString("asked_by"),
                row.getString("approver"),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("outcome")).map(o -> Outcome.valueOf(o.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(row.getObject("decided", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("decided_by")),
                row.getString("words"),
                Optional.ofNullable(row.getObject("entry", Integer.class)));
    }
}
