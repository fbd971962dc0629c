package fadu.report;

import fadu.Words;
import fadu.law.ReportPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The promises of a year's report, in the order in which they were made; the law says which matters they are. */
final class Promises {
    private final JdbcClient sql;
    private final Labels labels;
    private final ReportPlan.Promises names;

    private Promises(JdbcClient sql, Labels labels, ReportPlan.Promises names) {
        this.sql = sql;
        this.labels = labels;
        this.names = names;
    }

    /** Those that a plan names; none where it names none. */
    static List<PromiseLine> of(JdbcClient sql, Labels labels, ReportPlan plan, String jurisdiction, int reportYear) {
        return plan.promises()
                .map(p -> new Promises(sql, labels, p).of(jurisdiction, reportYear))
                .orElse(List.of());
    }

    private List<PromiseLine> of(String jurisdiction, int reportYear) {
        return sql.sql("""
                        select id, number, states, closed is null as open, coalesce(fields->>:words, title) as promised,
                          fields->>:owner as owner, (fields->>:due)::date as due, fields->>:result as result,
                          fields->>:cause as cause
                        from matter
                        where jurisdiction = :jurisdiction and procedure = :procedure
                          and (fields->>:field)::int = :year
                        order by opened, length(number), number, id""")
                .param("jurisdiction", jurisdiction)
                .param("procedure", names.of())
                .param("words", names.words())
                .param("owner", names.owner())
                .param("due", names.due())
                .param("result", names.result())
                .param("cause", names.cause())
                .param("field", names.year())
                .param("year", reportYear)
                .query((r, n) -> line(r))
                .list();
    }

    private PromiseLine line(ResultSet r) throws SQLException {
        var states = (String[]) r.getArray("states").getArray();
        var state = states.length == 0 ? "" : states[0];
        return new PromiseLine(
                r.getString("id"),
                names.of(),
                Optional.ofNullable(r.getString("number")),
                Optional.ofNullable(r.getString("promised")).orElse(""),
                Optional.ofNullable(r.getString("owner")).map(labels::unit).orElse(new Words("", "")),
                Optional.ofNullable(r.getObject("due", LocalDate.class)),
                labels.state(names.of(), state),
                state.equals(names.kept()),
                r.getBoolean("open"),
                Optional.ofNullable(r.getString("result")),
                Optional.ofNullable(r.getString("cause")));
    }
}
