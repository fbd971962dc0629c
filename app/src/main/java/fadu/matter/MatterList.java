package fadu.matter;

import fadu.law.Limit;
import fadu.law.ProcedureId;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Lists of matters, the most urgent first, a page at a time; and the counts of the due board. */
public final class MatterList {
    /**
     * One page.
     *
     * @param next what {@link #page} takes for the page after; absent on the last
     */
    public record Page(List<MatterRow> rows, Optional<String> next) {}

    /**
     * How many limits of the house are overdue, end today, end within 3 and within 10 days (those within 3 included), and are
     * paused.
     *
     * @param outside how many parties and courts have not kept theirs
     */
    public record Board(long overdue, long today, long within3, long within10, long paused, long outside) {
        /** Nothing is due. */
        public static final Board NOTHING = new Board(0, 0, 0, 0, 0, 0);
    }

    /** Where more matters of a kind than this hold the words that are searched for, they are not counted. */
    public static final int MANY = 5_000;

    private static final Pattern PLACE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}|infinity) [a-z0-9-]{1,64}");

    /** So many rows the database sends at once. */
    private static final int PORTION = 500;

    private final DatabaseRole worker;
    private final int many;

    public MatterList(DatabaseRole worker) {
        this(worker, MANY);
    }

    /** The same, for which other numbers are many. */
    MatterList(DatabaseRole worker, int many) {
        this.worker = worker;
        this.many = many;
    }

    /**
     * A page of the matters that the filter lets through.
     *
     * @param after {@link Page#next} of the page before; empty for the first
     * @param size at most so many
     */
    public Page page(ListFilter filter, Optional<String> after, int size) {
        var parameters = new HashMap<String, Object>();
        var sql = ListSql.page(filter, after, size + 1, parameters);
        record Urgent(MatterRow row, String urgency) {}
        var rows = worker.sql()
                .sql(sql)
                .params(parameters)
                .query((row, n) -> new Urgent(row(row), row.getString("urgency")))
                .list();
        var shown = rows.stream().limit(size).map(Urgent::row).toList();
        Optional<String> next = rows.size() <= size
                ? Optional.empty()
                : Optional.of(rows.get(size - 1).urgency() + " "
                        + rows.get(size - 1).row().id());
        return new Page(shown, next);
    }

    /**
     * The filter with what can be known beforehand of the words that it searches for: whoever asks several things of the same
     * words has them looked up once.
     */
    public ListFilter sought(ListFilter filter) {
        return filter.text()
                .filter(words -> !words.isBlank())
                .map(words -> filter.seeking(words.knowing(SoughtHits.of(worker.sql(), words, filter, many))))
                .orElse(filter);
    }

    /** The first limits in a band that are somebody's, each with its matter: a matter stands here once for each. */
    public List<MatterRow> limits(ListFilter filter, ListFilter.DueBand band, int most) {
        var parameters = new HashMap<String, Object>();
        var sql = LimitSql.page(filter, band, most, parameters);
        return worker.sql()
                .sql(sql)
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    /** Whether this can be {@link Page#next} of some page; the database knows no other. */
    public static boolean isPlace(String text) {
        return PLACE.matcher(text).matches()
                && (text.startsWith(Urgency.CLOSED)
                        || FieldConditions.day(text.substring(0, text.indexOf(' ')))
                                .isPresent());
    }

    /** The sensitive matters of which somebody may not know. */
    public Set<String> hidden(String jurisdiction, Told told) {
        var parameters = new HashMap<String, Object>(told.parameters(""));
        parameters.put("jurisdiction", jurisdiction);
        return Set.copyOf(worker.sql()
                .sql(Told.HIDDEN.formatted(""))
                .params(parameters)
                .query(String.class)
                .list());
    }

    /** How many matters the filter lets through. */
    public long count(ListFilter filter) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        return worker.sql()
                .sql("select count(*) from matter m where m.jurisdiction = :jurisdiction" + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** How many matters the filter lets through, counted only so far. */
    public long count(ListFilter filter, int most) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        return worker.sql()
                .sql("select count(*) from (select 1 from matter m where m.jurisdiction = :jurisdiction" + where
                        + " limit " + most + ") as found")
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /**
     * All matters that the filter lets through, in the order of their ids, a row at a time: whoever takes them decides what
     * is kept of them, and a list of any length needs no more memory than a short one.
     */
    public void each(ListFilter filter, Consumer<MatterRow> taker) {
        var parameters = new HashMap<String, Object>();
        var sql = ListSql.all(filter, parameters);
        // In a transaction, since outside of one the driver reads the whole answer before it gives the first row.
        worker.look(() -> {
            worker.sql().sql(sql).withFetchSize(PORTION).params(parameters).query(row -> {
                taker.accept(row(row));
            });
            return true;
        });
    }

    /** How many of them have which value of a field; those without one under an empty text. Their sum is the count. */
    public Map<String, Long> parts(ListFilter filter, String field) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        parameters.put("part", field);
        var parts = new TreeMap<String, Long>();
        worker.sql()
                .sql("""
                        select coalesce(%s->>:part, '') as value, count(*) as matters
                        from matter m where m.jurisdiction = :jurisdiction%s group by 1""".formatted(ListSql.fields(filter), where))
                .params(parameters)
                .query(row -> {
                    parts.put(row.getString("value"), row.getLong("matters"));
                });
        return parts;
    }

    /** How many of them are of which kind, the most first; of a kind of which many are found none is counted. */
    public Map<String, Long> kinds(ListFilter filter) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter.foundMany().isEmpty() ? filter : filter.soughtIn(false), parameters);
        var kinds = new LinkedHashMap<String, Long>();
        worker.sql().sql("""
                        select m.procedure, count(*) as matters from matter m where m.jurisdiction = :jurisdiction%s
                        group by m.procedure order by matters desc, m.procedure""".formatted(where)).params(parameters).query(row -> {
            kinds.put(row.getString("procedure"), row.getLong("matters"));
        });
        return kinds;
    }

    /** The counts of the due board, in one query. */
    public Board board(ListFilter filter) {
        return BoardCount.of(worker, filter);
    }

    static MatterRow row(ResultSet row) throws SQLException {
        var limit = Optional.ofNullable(row.getString("limit_id"));
        return new MatterRow(
                row.getString("id"),
                new ProcedureId(row.getString("procedure"), row.getString("version")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("opened_in")),
                Set.of((String[]) row.getArray("beside").getArray()),
                row.getString("handler"),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("number")),
                row.getObject("opened", LocalDate.class),
                Optional.ofNullable(row.getObject("closed", LocalDate.class)),
                List.of((String[]) row.getArray("states").getArray()),
                row.getInt("irregular"),
                row.getInt("head_seq"),
                Json.readObject(row.getString("fields")),
                limit.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MatterRow.DueRow(
                                limit.get(),
                                Optional.ofNullable(row.getString("row_id")).filter(r -> !r.isEmpty()),
                                row.getString("limit_version"),
                                day(row, "nominal"),
                                day(row, "rolled"),
                                day(row, "target"),
                                row.getBoolean("paused"),
                                Limit.Burden.valueOf(row.getString("burden").toUpperCase(Locale.ROOT)),
                                row.getBoolean("provisional"))));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
