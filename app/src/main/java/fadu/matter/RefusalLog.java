package fadu.matter;

import fadu.Words;
import fadu.store.DatabaseRole;
import fadu.store.LogSearch;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the log of refusals, the newest first. */
public final class RefusalLog {
    /**
     * A refused act.
     *
     * @param id by which the next page is asked for
     * @param rule the first rule that it did not keep
     * @param basis the article of that rule, as the entry of a fact would cite it
     * @param words all reasons
     */
    public record Line(
            long id,
            Instant recorded,
            String person,
            Optional<String> unit,
            String matter,
            String procedure,
            String act,
            String rule,
            String basis,
            Words words) {}

    private final DatabaseRole worker;

    public RefusalLog(DatabaseRole worker) {
        this.worker = worker;
    }

    /** The newest lines of those asked for. */
    public List<Line> page(LogSearch asked, int size) {
        return worker.sql()
                .sql("select * from refusal where " + asked.condition("recorded", List.of("person"))
                        + " order by id desc limit :size")
                .params(asked.parameters())
                .param("size", size)
                .query((row, n) -> new Line(
                        row.getLong("id"),
                        row.getObject("recorded", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        Optional.ofNullable(row.getString("unit")),
                        row.getString("matter"),
                        row.getString("procedure"),
                        row.getString("act"),
                        row.getString("rule"),
                        row.getString("basis"),
                        new Words(row.getString("zh"), row.getString("en"))))
                .list();
    }
}
