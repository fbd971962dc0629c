package fadu.matter;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what the PostgreSQL driver executes, BEGIN and COMMIT included. */
final class Statements extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final AtomicInteger executed = new AtomicInteger();

    Statements() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    /** How many statements the work takes, without what its one transaction takes by itself. */
    static int of(House house, Runnable work) {
        var worker = house.database().worker();
        int one = executed(() -> worker.act(
                () -> worker.sql().sql("select 1").query(Integer.class).single()));
        return executed(work) - one + 1;
    }

    private static int executed(Runnable work) {
        try (var counting = new Statements()) {
            work.run();
            return counting.executed.get();
        }
    }

    @Override
    public void publish(LogRecord record) {
        if (String.valueOf(record.getMessage()).startsWith(" FE=> Execute(")) {
            executed.incrementAndGet();
        }
    }

    @Override
    public void flush() {
        // nothing is kept
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
