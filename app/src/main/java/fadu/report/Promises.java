package fadu.report;

import fadu.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The promises of a year's report, in the order in which they were made. */
final class Promises {
    private static final String PROCEDURE = "promise";

    private final JdbcClient sql;
    private final Labels labels;

    Promises(JdbcClient sql, Labels labels) {
        this.sql = sql;
        this.labels = labels;
    }

    List<PromiseLine> of(String jurisdiction, int reportYear) {
        return sql.sql("""
                        select id, number, states, closed is null as open, coalesce(fields->>'promised', title) as promised,
                          fields->>'owner' as owner, (fields->>'due_on')::date as due, fields->>'result' as result,
                          fields->>'cause' as cause
                        from matter
                        where jurisdiction = :jurisdiction and procedure = :procedure
                          and (fields->>'report_year')::int = :year
                        order by opened, length(number), number, id""")
                .param("jurisdiction", jurisdiction)
                .param("procedure", PROCEDURE)
                .param("year", reportYear)
                .query((r, n) -> line(r))
                .list();
    }

    private PromiseLine line(ResultSet r) throws SQLException {
        var states = (String[]) r.getArray("states").getArray();
        var state = states.length == 0 ? "" : states[0];
        return new PromiseLine(
                r.getString("id"),
                Optional.ofNullable(r.getString("number")),
                Optional.ofNullable(r.getString("promised")).orElse(""),
                Optional.ofNullable(r.getString("owner")).map(labels::unit).orElse(new Words("", "")),
                Optional.ofNullable(r.getObject("due", LocalDate.class)),
                labels.state(PROCEDURE, state),
                state.equals("kept"),
                r.getBoolean("open"),
                Optional.ofNullable(r.getString("result")),
                Optional.ofNullable(r.getString("cause")));
    }
}
