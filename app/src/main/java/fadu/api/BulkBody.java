package fadu.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One act on many matters.
 *
 * @param matters their ids, at most 1,000
 * @param values of its fields, the same for all
 * @param each by matter, the values that are given there instead
 * @param preview whether only to say what would come of it
 */
record BulkBody(
        String act,
        List<String> matters,
        @Nullable Map<String, @Nullable Object> values,
        @Nullable Map<String, Map<String, @Nullable Object>> each,
        @Nullable Boolean preview) {

    /** The values for one of them. */
    Map<String, Object> values(String matter) {
        var all = new java.util.LinkedHashMap<>(ActBody.clean(values));
        all.putAll(ActBody.clean(each == null ? null : each.get(matter)));
        return all;
    }
}
