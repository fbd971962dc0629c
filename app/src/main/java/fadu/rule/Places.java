package fadu.rule;

import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The states of a matter, step by step along its course. Which tracks an act empties and where a change of version leads is
 * worked out here, so that it also meets what was recorded late.
 */
public final class Places {
    private final Law law;
    private final TreeMap<String, String> states = new TreeMap<>();
    private @Nullable ProcedureId version;

    /** Nowhere yet. */
    public Places(Law law) {
        this.law = law;
    }

    /** Goes on by one entry that holds; entries come in the order of a {@link Timeline}. */
    public void take(Event e) {
        switch (e.kind()) {
            case SWITCH -> states.putAll(moved(e));
            case TAKE_ON -> states.putAll(e.moves());
            default -> {
                cleared(e)
                        .forEach(track -> states.keySet().removeIf(p -> p.equals(track) || p.startsWith(track + "[")));
                states.putAll(e.moves());
            }
        }
        states.values().removeIf(String::isEmpty);
        if (version == null || e.kind() == EntryKind.SWITCH || e.kind() == EntryKind.TAKE_ON) {
            version = e.procedure();
        }
    }

    private List<String> cleared(Event e) {
        return law.procedure(e.procedure())
                .map(p -> p.acts().get(e.act()))
                .map(a -> a.clears())
                .orElse(List.of());
    }

    private Map<String, String> moved(Event e) {
        if (e.procedure().equals(version)) {
            return Map.of(); // an earlier switch, recorded later, has done it
        }
        Optional<Procedure> old = Optional.ofNullable(version).flatMap(law::procedure);
        var target = law.procedure(e.procedure());
        return old.isEmpty() || target.isEmpty()
                ? e.moves()
                : Switches.moves(new Standing(old.get(), states, Map.of()), target.get())
                        .orElse(e.moves());
    }

    /** The version that now holds. */
    ProcedureId version() {
        return java.util.Objects.requireNonNull(version);
    }

    /** {@code track} or {@code track[row]} to state, as they are now. */
    public Map<String, String> states() {
        return states;
    }
}
