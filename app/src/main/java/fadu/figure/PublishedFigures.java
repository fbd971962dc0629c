package fadu.figure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What published reports said, kept beside what is computed. */
public final class PublishedFigures {
    private final JdbcClient sql;

    public PublishedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the report of a year said, by figure. */
    public Map<String, Published> of(String jurisdiction, int year) {
        var out = new LinkedHashMap<String, Published>();
        sql.sql("""
                        select figure, value, qualifier, sentence, source from published_figure
                        where jurisdiction = :jurisdiction and year = :year order by figure""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .query((r, n) -> new Published(
                        r.getString("figure"),
                        r.getBigDecimal("value"),
                        r.getString("qualifier"),
                        r.getString("sentence"),
                        r.getString("source")))
                .list()
                .forEach(p -> out.put(p.figure(), p));
        return out;
    }

    /** Keeps what the report of a year said; what was kept of the same figure before gives way. */
    public void put(String jurisdiction, int year, Collection<Published> said) {
        var all = said.stream().toList();
        sql.sql("""
                        insert into published_figure (jurisdiction, year, figure, value, qualifier, sentence, source)
                        select :jurisdiction, :year, * from unnest(:figures, :values, :qualifiers, :sentences, :sources)
                        on conflict (jurisdiction, year, figure) do update
                        set value = excluded.value, qualifier = excluded.qualifier, sentence = excluded.sentence,
                          source = excluded.source""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("figures", all.stream().map(Published::figure).toArray(String[]::new))
                .param("values", all.stream().map(Published::value).toArray(java.math.BigDecimal[]::new))
                .param("qualifiers", all.stream().map(Published::qualifier).toArray(String[]::new))
                .param("sentences", all.stream().map(Published::sentence).toArray(String[]::new))
                .param("sources", all.stream().map(Published::source).toArray(String[]::new))
                .update();
    }
}
