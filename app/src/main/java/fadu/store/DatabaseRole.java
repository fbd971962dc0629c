package fadu.store;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** One of the two ways into the database: the role that works, or the role that owns and migrates. */
public final class DatabaseRole implements AutoCloseable {
    private final HikariDataSource source;
    private final JdbcClient sql;
    private final JdbcTransactionManager manager;
    private final TransactionTemplate acting;
    private final TransactionTemplate looking;

    DatabaseRole(HikariDataSource source) {
        this.source = source;
        this.sql = JdbcClient.create(source);
        this.manager = new JdbcTransactionManager(source);
        this.acting = new TransactionTemplate(manager);
        this.looking = new TransactionTemplate(manager);
        looking.setReadOnly(true);
        looking.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The pool, for what needs a plain connection. */
    public DataSource source() {
        return source;
    }

    /** Statements; inside {@link #act} and {@link #look} they run in that transaction, else each by itself. */
    public JdbcClient sql() {
        return sql;
    }

    /** For Spring's own transaction support. */
    public JdbcTransactionManager manager() {
        return manager;
    }

    /**
     * Does {@code work} in one transaction: all of it is kept, or nothing.
     *
     * @throws fadu.Trouble when the database went away or had no room; other database errors pass as they are
     */
    public <T> T act(Supplier<T> work) {
        return told(() -> acting.execute(status -> work.get()));
    }

    /** Like {@link #act} for work without a result. */
    public void run(Runnable work) {
        told(() -> {
            acting.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    /** Reads in one transaction that sees the database at one moment and changes nothing. */
    public <T> T look(Supplier<T> work) {
        return told(() -> looking.execute(status -> work.get()));
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
