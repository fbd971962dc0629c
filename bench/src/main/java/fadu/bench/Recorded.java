package fadu.bench;

import java.util.List;

/** A statement as the driver got it. */
record Recorded(String sql, List<Call> calls) {
    /** A parameter: the method of {@code PreparedStatement} that set it, by name and types, with its arguments. */
    record Call(java.lang.reflect.Method method, Object[] arguments) {}
}
