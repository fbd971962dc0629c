package fadu.api;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A matter to open.
 *
 * @param procedure its kind, without a version: the version follows from the day
 * @param act the first act
 * @param unit whose matter it becomes, where the person may open it in more than one
 * @param title what lists show; never a personal value
 */
record OpenBody(
        String procedure,
        String act,
        @Nullable String unit,
        @Nullable String title,
        @Nullable Map<String, @Nullable Object> values,
        @Nullable LocalDate on,
        @Nullable String approver,
        @Nullable Map<String, String> skips,
        @Nullable Map<String, String> files) {

    /** What is not filled in yet. */
    static OpenBody empty(String procedure, String act) {
        return new OpenBody(procedure, act, null, null, null, null, null, null, null);
    }

    ActBody asAct() {
        return new ActBody(values, null, on, null, approver, skips, files, null);
    }
}
