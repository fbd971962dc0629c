package fadu.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts entries into the docket with one SQL statement, and whatever else belongs to the same act with it.
 *
 * <p>The statement is {@code with given as (...), entries as (insert into entry ... returning jurisdiction, matter, seq,
 * hash), queued as (insert into pending ...)} and then what {@link #and} adds, each a common table expression that may
 * read {@code given(bytes, j)} ({@code j} is the entry as jsonb) and {@code entries}, and may change other tables. All
 * columns are computed by the database from the bytes, so none can say something else.
 *
 * <p>Runs in the caller's transaction. The chain is safe against two writers: the second breaks the primary key.
 */
public final class Append {
    private static final String START = """
            with given as (
              select b.bytes, convert_from(b.bytes, 'UTF8')::jsonb as j from unnest(:entries) as b(bytes)
            ), entries as (
              insert into entry (jurisdiction, matter, seq, hash, previous, bytes, procedure, version, act, kind, row_id,
                effective, at, recorded, actor, recorded_by, unit, means, irregular, vals, moves, number, refers,
                idem_key, body_hash)
              select j->>'jurisdiction', j->>'matter', (j->>'seq')::int, sha256(bytes), decode(j->>'previous', 'hex'),
                bytes, j->>'procedure', j->>'version', j->>'act', j->>'kind', j->>'row', (j->>'effective')::date,
                (j->>'at')::timestamp, (j->>'recorded')::timestamptz, j->>'actor', j->>'recordedBy', j->>'unit',
                array(select jsonb_array_elements_text(j->'means')), coalesce(j->'irregular', '[]'),
                coalesce(j->'values', '{}'), coalesce(j->'moves', '{}'), j->>'number', (j->>'refers')::int,
                j->>'key', decode(j->>'body', 'hex')
              from given
              returning jurisdiction, matter, seq, hash
            ), queued as (
              insert into pending (jurisdiction, matter, seq, hash)
              select jurisdiction, matter, seq, hash from entries order by matter, seq
              returning id
            )""";

    private final StringBuilder statement = new StringBuilder(START);
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<Entry> entries;

    private Append(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        parameters.put("entries", entries.stream().map(Entry::bytes).toArray(byte[][]::new));
    }

    /** These entries, of one or more matters of one jurisdiction, each matter's in order of seq. */
    public static Append of(List<Entry> entries) {
        return new Append(entries);
    }

    /**
     * Does something more in the same statement.
     *
     * @param name name of the common table expression
     * @param sql  its text; parameters are named, {@code :name}
     */
    public Append and(String name, String sql, Map<String, ?> values) {
        statement.append(",\n").append(name).append(" as (\n").append(sql).append("\n)");
        values.forEach((key, value) -> {
            if (parameters.put(key, value) != null) {
                throw new IllegalArgumentException("the parameter " + key + " is given twice");
            }
        });
        return this;
    }

    /**
     * Enters them.
     *
     * @throws KeyUsed   when an entry of the jurisdiction has the same idempotency key; the transaction is lost
     * @throws HeadMoved when another entry took the place in the meantime; the transaction is lost
     */
    public void write(JdbcClient sql) {
        int written;
        try {
            written = sql.sql(statement.append("\nselect count(*) from entries").toString())
                    .params(parameters)
                    .query(Integer.class)
                    .single();
        } catch (DuplicateKeyException e) {
            var message = String.valueOf(e.getMessage());
            if (message.contains("\"entry_key\"")) {
                throw new KeyUsed(entries.getFirst(), e);
            }
            if (message.contains("\"entry_pkey\"")) {
                throw new HeadMoved(entries.getFirst(), e);
            }
            throw e;
        }
        if (written != entries.size()) {
            throw new IllegalStateException(written + " entries written of " + entries.size());
        }
    }
}
