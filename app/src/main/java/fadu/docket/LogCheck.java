package fadu.docket;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the log: no position missing, each matter's entries in order, and every one of them there. */
final class LogCheck {
    private final JdbcClient sql;
    private final String jurisdiction;

    LogCheck(JdbcClient sql, String jurisdiction) {
        this.sql = sql;
        this.jurisdiction = jurisdiction;
    }

    Optional<Finding> run(Optional<String> matter) {
        return missing("log", matter)
                .or(() -> missing("pending", matter))
                .or(() -> matter.isPresent() ? Optional.empty() : gap())
                .or(() -> disorder(matter));
    }

    /** An entry that was there and is not: at the tail of a matter, or a whole matter. */
    private Optional<Finding> missing(String from, Optional<String> matter) {
        return sql.sql("""
                        select l.matter, l.seq,
                          exists (select from entry e where e.jurisdiction = l.jurisdiction and e.matter = l.matter) as rest
                        from %s l
                        where l.jurisdiction = :jurisdiction and (:matter = '' or l.matter = :matter)
                          and not exists (select from entry e where e.jurisdiction = l.jurisdiction
                                          and e.matter = l.matter and e.seq = l.seq)
                        order by l.matter, l.seq limit 1""".formatted(from))
                .param("jurisdiction", jurisdiction)
                .param("matter", matter.orElse(""))
                .query((row, n) -> row.getBoolean("rest")
                        ? Finding.entry(
                                row.getString("matter"),
                                row.getInt("seq"),
                                "seq",
                                "记录已被删除，日志中仍有",
                                "was deleted; the log knows it")
                        : Finding.entry(
                                row.getString("matter"),
                                row.getInt("seq"),
                                "matter",
                                "整个事项已被删除，日志中仍有",
                                "the whole matter was deleted; the log knows it"))
                .optional();
    }

    private Optional<Finding> gap() {
        return sql.sql("""
                        select expected from (
                          select position, row_number() over (order by position) as expected
                          from log where jurisdiction = :jurisdiction) p
                        where position <> expected order by position limit 1""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> Finding.log(row.getLong(1), "缺少此位", "this position is missing"))
                .optional();
    }

    private Optional<Finding> disorder(Optional<String> matter) {
        return sql.sql("""
                        select position, matter, seq from (
                          select position, matter, seq,
                            coalesce(lag(seq) over (partition by matter order by position), 0) + 1 as expected
                          from log where jurisdiction = :jurisdiction and (:matter = '' or matter = :matter)) p
                        where seq <> expected order by position limit 1""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter.orElse(""))
                .query((row, n) -> Finding.log(
                        row.getLong("position"),
                        "事项 " + row.getString("matter") + " 第 " + row.getInt("seq") + " 条不按顺序",
                        "entry " + row.getInt("seq") + " of matter " + row.getString("matter") + " is out of order"))
                .optional();
    }
}
