package fadu.work.sheet;

import java.util.List;

/** A table that is written row after row; what was written is not kept in memory. */
public interface RowWriter extends AutoCloseable {
    /** Writes a row; a cell is a text or a {@link Number}. */
    void row(List<Object> cells);

    /** Ends the table. */
    @Override
    void close();
}
