package fadu.api;

import fadu.law.Act;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second matter that came in as one with another.
 *
 * @param why these are two
 * @param title of the new one
 * @param values that differ from those of the first act of the old one; null where the new one has none
 * @param take the files of the old one that the new one has too, by their hashes
 * @param files what its fields of files cite, by field
 */
record SplitBody(
        String why,
        @Nullable String title,
        @Nullable Map<String, @Nullable Object> values,
        @Nullable List<String> take,
        @Nullable Map<String, String> files) {

    /** The values of the new matter, over those of the old. */
    Map<String, Object> over(Map<String, Object> old, Act start) {
        var all = new LinkedHashMap<String, Object>();
        start.fields().stream()
                .map(i -> i.field().id())
                .filter(old::containsKey)
                .forEach(id -> all.put(id, old.get(id)));
        if (values != null) {
            all.keySet().removeAll(values.keySet());
        }
        all.putAll(ActBody.clean(values));
        return all;
    }
}
