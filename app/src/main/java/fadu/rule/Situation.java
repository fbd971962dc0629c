package fadu.rule;

import fadu.calendar.Length;
import fadu.law.Act;
import fadu.law.Expr;
import fadu.law.Procedure;
import fadu.law.Setting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A matter at one moment of its course, in its world. Remembers which settings were asked for and which matters were read. */
public final class Situation {
    private final World world;
    private final Timeline timeline;
    private final Standing standing;
    private final LocalDate day;
    private final Map<String, Object> settingsRead;
    private final Map<String, Integer> mattersRead;
    private @Nullable Limits limits;

    public Situation(World world, Timeline timeline, Standing standing) {
        this(world, timeline, standing, world.today(), new TreeMap<>(), new TreeMap<>());
    }

    private Situation(
            World world,
            Timeline timeline,
            Standing standing,
            LocalDate day,
            Map<String, Object> settingsRead,
            Map<String, Integer> mattersRead) {
        this.world = world;
        this.timeline = timeline;
        this.standing = standing;
        this.day = day;
        this.settingsRead = settingsRead;
        this.mattersRead = mattersRead;
    }

    /** The situation of a matter that has begun. */
    public static Situation of(World world, Timeline timeline) {
        return new Situation(world, timeline, Standing.of(world.law(), timeline));
    }

    /** Before a matter of this kind has begun. */
    public static Situation beginning(World world, Procedure procedure) {
        return new Situation(world, Timeline.EMPTY, Standing.start(procedure));
    }

    /** The same matter at another point of its course. */
    Situation at(Timeline other) {
        var then = other.live().isEmpty() ? standing : Standing.of(world.law(), other);
        return new Situation(world, other, then, day, settingsRead, mattersRead);
    }

    /** The same, judged on another day. */
    Situation on(LocalDate other) {
        return other.equals(day) ? this : new Situation(world, timeline, standing, other, settingsRead, mattersRead);
    }

    /** The day on which the matter is judged: today, or that of an act recorded later. */
    LocalDate day() {
        return day;
    }

    public World world() {
        return world;
    }

    public Timeline timeline() {
        return timeline;
    }

    public Standing standing() {
        return standing;
    }

    /** All limits that have begun, of every version under which the matter ran. */
    public List<LimitState> limits() {
        return reckoned().all();
    }

    /** The limit of that key; the running one where several versions of the law gave one of that name. */
    public Optional<LimitState> limit(String key) {
        return limits().stream().filter(l -> l.key().equals(key)).min(Comparator.comparing(l -> !l.running()));
    }

    /** The last day of the limit that an act extends, of its row. */
    public Optional<LocalDate> extendedTo(Act act, Optional<String> row) {
        return limits().stream()
                .filter(l ->
                        l.limit().extend().filter(e -> e.act().equals(act.id())).isPresent())
                .filter(l -> l.row().isEmpty() || l.row().equals(row))
                .flatMap(l -> l.rolled().stream())
                .max(LocalDate::compareTo);
    }

    /** The limit of that id, of each version and row in which it has begun. */
    List<LimitState> limits(String id) {
        return reckoned().of(id);
    }

    private Limits reckoned() {
        if (limits == null) {
            limits = new Limits(this);
        }
        return limits;
    }

    /** The value of a setting here: the place's, else the law's default. */
    Optional<Object> setting(Setting setting) {
        var procedure = standing.procedure().id().name();
        Object value = world.settings().get(procedure + "." + setting.id());
        if (value == null) {
            value = world.settings().get(setting.id());
        }
        if (value == null) {
            value = setting.value().orElse(null);
        }
        if (value != null) {
            settingsRead.put(setting.id(), value);
        }
        return Optional.ofNullable(value);
    }

    /** A period setting's length. */
    Optional<Length> period(String setting) {
        var found = standing.procedure().settings().get(setting);
        return found == null ? Optional.empty() : setting(found).map(v -> Length.parse(String.valueOf(v)));
    }

    void read(Elsewhere.Found found) {
        mattersRead.put(found.matter(), found.seq());
    }

    Map<String, Object> settingsRead() {
        return Map.copyOf(settingsRead);
    }

    Map<String, Integer> mattersRead() {
        return Map.copyOf(mattersRead);
    }

    /** The row that a key names, in any table of the matter or among the values at hand; its key alone where it is unknown. */
    Map<String, Object> row(String key, Map<String, Object> values) {
        for (var track : standing.procedure().tracks().values()) {
            if (track.each().isPresent()) {
                var table = track.each().get();
                var found = standing.row(table, key)
                        .or(() -> new Standing(standing.procedure(), Map.of(), values).row(table, key));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("key", key);
        return row;
    }

    /** What an expression sees. */
    Variables variables(String actor, Map<String, Object> values, Optional<String> row) {
        return new Variables(this, actor, values, row);
    }

    /**
     * What an expression sees of the matter.
     *
     * @param values of the entry at hand
     * @param row of the entry at hand
     * @param it the item that the expression is about
     */
    public Expr.Names names(String actor, Map<String, Object> values, Optional<String> row, Map<String, Object> it) {
        return variables(actor, values, row).with(it);
    }

    /** The value of a field or derived field of the matter now. */
    public Optional<Object> value(String field) {
        var plain = standing.fields().get(field);
        if (plain != null) {
            return Optional.of(plain);
        }
        return standing.procedure().derived().containsKey(field)
                ? Optional.ofNullable(variables("", Map.of(), Optional.empty()).get(field))
                : Optional.empty();
    }
}
