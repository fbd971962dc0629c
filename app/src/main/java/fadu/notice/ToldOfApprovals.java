package fadu.notice;

import fadu.Words;
import fadu.law.Act;
import fadu.law.NoticeRule;
import fadu.law.NoticeRule.Part;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of acts that were laid before somebody, and of what came of them. The link opens the very approval. What lies long
 * back is told to nobody; what was decided before it was told waits for nobody any more.
 */
final class ToldOfApprovals {
    private static final Duration FRESH = Duration.ofDays(3);
    private static final Words NEW = new Words("新立", "New");
    private static final String TURN = "coalesce(a.outcome, 'asked')";
    private static final String CAUSE = "'approval ' || " + TURN + " || ' ' || a.id";
    private static final String LAID =
            "select " + Subject.COLUMNS + ", " + TURN + " as turn, " + CAUSE + " as cause" + """
            , a.id as asking, a.matter, a.act, a.asked_by, a.approver, coalesce(a.decided_by, a.asked_by) as told_by,
              a.procedure as begun_procedure, a.unit as begun_unit
            from approval a left join matter m on m.jurisdiction = a.jurisdiction and m.id = a.matter
            where a.jurisdiction = :jurisdiction
              and (a.outcome is null and a.asked >= :since or a.outcome is not null and a.decided >= :since)
              and not exists (
                select 1 from notice n where n.jurisdiction = a.jurisdiction and n.cause =\s""" + CAUSE + ")";

    private final DatabaseRole worker;
    private final Places places;
    private final Telling telling;

    ToldOfApprovals(DatabaseRole worker, Places places, Telling telling) {
        this.worker = worker;
        this.places = places;
        this.telling = telling;
    }

    void run(String jurisdiction, Instant now) {
        var place = places.at(jurisdiction, now);
        var all = worker.sql()
                .sql(LAID)
                .param("jurisdiction", jurisdiction)
                .param("since", now.minus(FRESH).atOffset(ZoneOffset.UTC))
                .query((row, n) -> told(row, place))
                .list();
        telling.tell(
                jurisdiction,
                all.stream().flatMap(List::stream).toList(),
                place.law().notices().quiet(),
                now);
    }

    private static List<Told> told(ResultSet row, Place place) throws SQLException {
        var turn = row.getString("turn");
        boolean begun = row.getString("id") != null;
        var subject = begun ? Subject.read(row) : beginning(row, place);
        var act = row.getString("act");
        var words = place.procedure(subject.procedure())
                .flatMap(p -> Optional.ofNullable(p.acts().get(act)))
                .map(Act::name)
                .orElse(new Words(act, act));
        var given = begun ? Map.of("act", words) : Map.of("act", words, "number", NEW);
        var recipients = new Recipients(
                place,
                subject,
                Map.of(Part.APPROVER, row.getString("approver"), Part.ASKER, row.getString("asked_by")),
                row.getString("told_by"));
        var cause = row.getString("cause");
        var link = "/approvals/" + row.getString("asking");
        return place.law().notices().rules().stream()
                .filter(r -> r.cause() instanceof NoticeRule.Laid(var procedures, var of)
                        && of.word().equals(turn)
                        && (procedures.isEmpty()
                                || procedures.contains(subject.procedure().name())))
                .flatMap(r -> recipients.of(r).stream()
                        .map(person -> new Told(
                                r,
                                person,
                                cause,
                                subject.matter(),
                                0,
                                link,
                                subject.fill(r.text(), place, given),
                                Optional.empty(),
                                Optional.empty())))
                .toList();
    }

    /** A matter that begins when it is approved. */
    private static Subject beginning(ResultSet row, Place place) throws SQLException {
        var kind = row.getString("begun_procedure");
        return new Subject(
                row.getString("matter"),
                place.law().on(kind, place.day()).map(Procedure::id).orElse(new ProcedureId(kind, "")),
                Optional.of(row.getString("begun_unit")),
                Optional.of(row.getString("begun_unit")),
                row.getString("asked_by"),
                Optional.empty(),
                List.of(),
                List.of(),
                false);
    }
}
