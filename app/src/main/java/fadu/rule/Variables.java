package fadu.rule;

import fadu.law.Expr;
import fadu.law.FieldType;
import fadu.law.Track;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expression sees of a matter. Each name is worked out when the expression comes to it: most look at one or two of
 * hundreds.
 */
final class Variables implements Expr.Names {
    private final Situation situation;
    private final String actor;
    private final Map<String, Object> values;
    private final Optional<String> row;
    private final @Nullable Object item;
    private final Map<String, @Nullable Object> derived = new HashMap<>();

    /**
     * @param values of the act at hand, over those of the matter
     * @param row the row of a row act
     */
    Variables(Situation situation, String actor, Map<String, Object> values, Optional<String> row) {
        this(situation, actor, values, row, null);
    }

    private Variables(
            Situation situation,
            String actor,
            Map<String, Object> values,
            Optional<String> row,
            @Nullable Object item) {
        this.situation = situation;
        this.actor = actor;
        this.values = values;
        this.row = row;
        this.item = item;
    }

    /** The same, with the item at hand. */
    Variables with(@Nullable Object it) {
        return new Variables(situation, actor, values, row, it);
    }

    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "today" -> situation.day().toString();
            case "actor" -> actor;
            case "it" -> item;
            case "row" -> row.isPresent() ? situation.row(row.get(), values) : Map.of();
            case "done" -> new Named(act -> events(act).findAny().isPresent());
            case "count" -> new Named(act -> events(act).count());
            case "last" -> new Named(this::last);
            case "tally" -> new Named(act -> new Named(id -> tally(act, id)));
            case "at" -> new Named(state -> states(track(state)).contains(state));
            case "every" -> new Named(this::every);
            case "began" -> new Named(track -> !states(named(track)).isEmpty());
            case "quiet" -> new Named(track -> states(named(track)).stream().allMatch(named(track)::ends));
            case "kept" -> new Named(limit -> limits(limit).allMatch(l -> l.kept(situation.day())));
            case "running" -> new Named(limit -> limits(limit).anyMatch(LimitState::running));
            case "setting" -> new Named(this::setting);
            default -> field(name);
        };
    }

    private @Nullable Object field(String id) {
        Object given = values.get(id);
        if (given != null) {
            return given;
        }
        Object known = situation.standing().fields().get(id);
        var field = situation.standing().procedure().derived().get(id);
        if (known != null || field == null) {
            return known;
        }
        if (!derived.containsKey(id)) {
            derived.put(id, field.is().orElseThrow().eval(this));
        }
        return derived.get(id);
    }

    private Stream<Event> events(String act) {
        return situation.timeline().live().stream()
                .filter(e -> e.act().equals(act))
                .filter(e -> row.isEmpty() || e.row().isEmpty() || e.row().equals(row));
    }

    private Map<String, Object> last(String act) {
        return situation.timeline().last(act, row).map(Event::values).orElse(Map.of());
    }

    /** What the last such act of each row says of a field, added up. */
    private long tally(String act, String id) {
        var rows = new LinkedHashMap<String, Object>();
        situation.timeline().live().stream()
                .filter(e -> e.act().equals(act))
                .forEach(e -> rows.put(e.row().orElse(""), number(e, id)));
        return rows.values().stream()
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .sum();
    }

    /** A number of the entry, or of the row that it adds. */
    private static @Nullable Object number(Event e, String id) {
        Object own = e.values().get(id);
        return own != null
                ? own
                : e.values().entrySet().stream()
                        .filter(v -> v.getKey().endsWith("+") && v.getValue() instanceof Map<?, ?>)
                        .map(v -> ((Map<?, ?>) v.getValue()).get(id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private Track track(String state) {
        return situation.standing().procedure().trackOf(state);
    }

    private Track named(String track) {
        var found = situation.standing().procedure().tracks().get(track);
        return found == null ? new Track(track, Optional.empty(), Map.of()) : found;
    }

    private List<String> states(Track track) {
        var standing = situation.standing();
        return row.isPresent() && track.each().isPresent()
                ? Stream.ofNullable(standing.states().get(Standing.place(track, row)))
                        .toList()
                : standing.statesOf(track);
    }

    /** Whether every row stands there; with no row at hand, rows that have not begun count as not there. */
    private boolean every(String state) {
        var track = track(state);
        var states = states(track);
        boolean all = row.isPresent()
                || track.each()
                        .map(t -> situation.standing().rowKeys(t).size() == states.size())
                        .orElse(true);
        return all && !states.isEmpty() && states.stream().allMatch(state::equals);
    }

    private Stream<LimitState> limits(String limit) {
        return situation.limits(limit).stream()
                .filter(l -> row.isEmpty() || l.row().isEmpty() || l.row().equals(row));
    }

    private @Nullable Object setting(String id) {
        var setting = situation.standing().procedure().settings().get(id);
        if (setting == null) {
            return null;
        }
        Object none = setting.type() == FieldType.CHOICES ? List.of() : null;
        var value = situation.setting(setting);
        return value.isPresent() ? value.get() : none;
    }

    /** A map that answers for a name when it is asked. */
    private static final class Named extends AbstractMap<String, Object> {
        private final Function<String, @Nullable Object> of;

        Named(Function<String, @Nullable Object> of) {
            this.of = of;
        }

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return key instanceof String name ? of.apply(name) : null;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            return Set.of();
        }
    }
}
