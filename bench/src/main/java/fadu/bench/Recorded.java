package fadu.bench;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as the driver got it. */
record Recorded(String sql, List<Call> calls) {
    /** A parameter: the method of {@code PreparedStatement} that set it, with its arguments. */
    record Call(Method method, List<@Nullable Object> arguments) {
        static Call of(Method method, @Nullable Object[] arguments) {
            return new Call(method, Arrays.asList(arguments.clone()));
        }

        @Nullable
        Object value() {
            return arguments.get(1);
        }

        /** The arguments with another value. */
        @Nullable
        Object[] with(@Nullable Object value) {
            var out = arguments.toArray();
            out[1] = value;
            return out;
        }
    }
}
