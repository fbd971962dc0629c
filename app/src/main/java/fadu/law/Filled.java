package fadu.law;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A map that CEL can ask for any key: what the matter does not have yet gets its absent value. */
final class Filled extends AbstractMap<String, Object> {
    private final Map<?, ?> given;
    private final BiFunction<String, @Nullable Object, Object> value;

    Filled(Map<?, ?> given, BiFunction<String, @Nullable Object, Object> value) {
        this.given = given;
        this.value = value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return key instanceof String k ? value.apply(k, given.get(k)) : null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Set.of();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
