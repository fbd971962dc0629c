package fadu.notice;

import fadu.Words;
import fadu.law.Limit;
import fadu.law.NoticeRule;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.matter.LimitDays;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of limits that come near or were not kept. Which days are meant is said by the rules; a run that was missed is made
 * up for a week, and a limit whose last day moved is told anew.
 */
final class Reminders {
    private static final int AT_ONCE = 500;
    private static final int MADE_UP = 7;
    private static final String[] HOUSE = {"house"};
    private static final String[] OUTSIDE = {"duty", "court"};
    private static final String NEAR = "select " + Subject.COLUMNS + """
            , d.limit_id, d.row_id, d.version as limit_version, d.rolled, d.started,
            coalesce(d.met_by, d.unit) as met_by
            from limit_due d join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter
            where d.jurisdiction = :jurisdiction and d.status = 'open' and d.rolled between :first and :last
              and d.burden = any(:burdens)
              and (:procedures::text[] = '{}' or m.procedure = any(:procedures))
              and (d.rolled, d.matter, d.limit_id, d.row_id, d.version) >
                (:rolled::date, :matter, :limit, :row, :version)
            order by d.rolled, d.matter, d.limit_id, d.row_id, d.version limit :most""";

    private final DatabaseRole worker;
    private final Places places;
    private final Telling telling;

    Reminders(DatabaseRole worker, Places places, Telling telling) {
        this.worker = worker;
        this.places = places;
        this.telling = telling;
    }

    private record Coming(
            Subject subject,
            String limit,
            String row,
            String version,
            LocalDate started,
            LocalDate rolled,
            Optional<String> metBy) {}

    void run(String jurisdiction, Instant now) {
        var place = places.at(jurisdiction, now);
        for (var rule : place.law().notices().rules()) {
            if (rule.cause() instanceof NoticeRule.Near near) {
                run(rule, near, place, now);
            }
        }
    }

    private void run(NoticeRule rule, NoticeRule.Near near, Place place, Instant now) {
        var last = near.after() < 0
                ? LimitDays.farthest(place.book(), place.day(), -near.after())
                : place.day().minusDays(near.after());
        // What comes near is told until the day before it, then that it is the day; what is late, for a week.
        var first = near.after() > 0
                ? last.minusDays(MADE_UP)
                : near.after() == 0 ? last : place.day().plusDays(1);
        var from = Optional.<Coming>empty();
        for (var some = next(place, near, first, last, from);
                !some.isEmpty();
                some = next(place, near, first, last, from)) {
            var told = new ArrayList<Told>();
            some.stream()
                    .filter(c -> near.after() >= 0
                            || !days(c, place).announced(-near.after()).isAfter(place.day()))
                    .forEach(c -> told.addAll(told(rule, c, place)));
            telling.tell(place.jurisdiction(), told, place.law().notices().quiet(), now);
            from = Optional.of(some.getLast());
        }
    }

    private static List<Told> told(NoticeRule rule, Coming coming, Place place) {
        var days = String.valueOf(
                Math.abs(coming.rolled().toEpochDay() - place.day().toEpochDay()));
        var meant = limit(coming, place);
        var limit = meant.map(Limit::name).orElse(new Words(coming.limit(), coming.limit()));
        var due = coming.rolled().toString();
        var text = coming.subject()
                .fill(
                        rule.text(),
                        place,
                        Map.of(
                                "limit",
                                limit,
                                "due",
                                new Words(due, due),
                                "days",
                                new Words(days, days),
                                "left",
                                days(coming, place).words(place.day())));
        var matter = coming.subject().matter();
        var cause = String.join(" ", rule.id(), matter, coming.limit(), coming.row(), coming.version(), due);
        return new Recipients(place, coming.subject(), meant, coming.metBy())
                .of(rule).stream()
                        .map(person -> new Told(
                                rule,
                                person,
                                cause,
                                matter,
                                0,
                                "/matters/" + matter
                                        + rule.opens()
                                                .map(a -> "/act/" + a + "#act")
                                                .orElse(""),
                                text,
                                Optional.empty(),
                                Optional.empty()))
                        .toList();
    }

    private static Optional<Procedure> procedure(Coming coming, Place place) {
        return place.procedure(new ProcedureId(coming.subject().procedure().name(), coming.version()));
    }

    private static Optional<Limit> limit(Coming coming, Place place) {
        return procedure(coming, place)
                .flatMap(p -> Optional.ofNullable(p.limits().get(coming.limit())));
    }

    private static LimitDays days(Coming coming, Place place) {
        return LimitDays.of(
                place.book(), procedure(coming, place), limit(coming, place), coming.started(), coming.rolled());
    }

    private List<Coming> next(
            Place place, NoticeRule.Near near, LocalDate first, LocalDate last, Optional<Coming> after) {
        return worker.sql()
                .sql(NEAR)
                .param("jurisdiction", place.jurisdiction())
                .param("procedures", near.procedures().toArray(String[]::new))
                .param("first", first)
                .param("last", last)
                .param("burdens", near.outside() ? OUTSIDE : HOUSE)
                .param("rolled", after.map(Coming::rolled).orElse(first.minusDays(1)))
                .param("matter", after.map(c -> c.subject().matter()).orElse(""))
                .param("limit", after.map(Coming::limit).orElse(""))
                .param("row", after.map(Coming::row).orElse(""))
                .param("version", after.map(Coming::version).orElse(""))
                .param("most", AT_ONCE)
                .query((row, n) -> coming(row))
                .list();
    }

    private static Coming coming(ResultSet row) throws SQLException {
        return new Coming(
                Subject.read(row),
                row.getString("limit_id"),
                row.getString("row_id"),
                row.getString("limit_version"),
                row.getObject("started", LocalDate.class),
                row.getObject("rolled", LocalDate.class),
                Optional.ofNullable(row.getString("met_by")));
    }
}
