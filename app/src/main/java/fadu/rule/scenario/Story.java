package fadu.rule.scenario;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.law.yaml.YamlNode;
import fadu.rule.Engine;
import fadu.rule.Irregular;
import fadu.rule.NewEntry;
import fadu.rule.Outcome;
import fadu.rule.Reckoner;
import fadu.rule.Request;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scenario being played: the matter so far, and the world around it. */
final class Story {
    private static final String MATTER = "this";

    private final Scenario scenario;
    private final Law law;
    private final Reckoner reckoner;
    private final Others others = new Others();
    private final Map<String, Object> settings;
    private Timeline timeline = Timeline.EMPTY;
    private List<NewEntry> newest = List.of();
    private List<Irregular> refused = List.of();

    Story(Scenario scenario, Law law, Reckoner reckoner) {
        this.scenario = scenario;
        this.law = law;
        this.reckoner = reckoner;
        this.settings = new HashMap<>(scenario.settings());
        scenario.elsewhere().forEach(others::add);
    }

    /** What the last step entered. */
    List<NewEntry> newest() {
        return newest;
    }

    /** Why the last step was refused. */
    List<Irregular> refused() {
        return refused;
    }

    Timeline timeline() {
        return timeline;
    }

    Situation situation(LocalDate day) {
        return Situation.of(world(day), timeline);
    }

    Set<String> roles(String person) {
        var known = scenario.people().get(person);
        if (known != null) {
            return known;
        }
        var roles = new HashSet<String>();
        roles.add(person);
        law.vocabulary().roles().values().stream().filter(r -> r.outside()).forEach(r -> roles.add(r.id()));
        return roles;
    }

    /** Plays a step. */
    void play(Scenario.Step step) {
        newest = List.of();
        refused = List.of();
        var world = world(step.day());
        switch (step.doing()) {
            case Scenario.Doing.Do act -> act(world, act);
            case Scenario.Doing.Meanwhile(var other) -> others.add(other);
            case Scenario.Doing.Set(var values) -> settings.putAll(values);
            case Scenario.Doing.BySystem _ -> enter(Engine.system(world, timeline));
            case Scenario.Doing.ByClock _, Scenario.Doing.Look _ -> {
                if (!timeline.live().isEmpty()) {
                    enter(Engine.clock(world, timeline));
                }
            }
        }
    }

    private World world(LocalDate day) {
        var seconds = 9 * 3600L + timeline.all().size();
        Instant now = day.atStartOfDay(World.ZONE).plusSeconds(seconds).toInstant();
        return new World(law, reckoner, Map.copyOf(settings), others, MATTER, now);
    }

    private void act(World world, Scenario.Doing.Do step) {
        var request = new Request(
                step.act(),
                step.row(),
                values(step),
                step.by(),
                roles(step.by()),
                step.on(),
                step.paper(),
                step.approved().map(a -> new Request.Approver(a, roles(a))),
                step.skips());
        var outcome = timeline.all().isEmpty()
                ? Engine.open(world, scenario.procedure().name(), request)
                : Engine.act(world, timeline, request);
        switch (outcome) {
            case Outcome.Done(var entries, var course, var standing) -> enter(entries);
            case Outcome.Refused(var reasons, var clock) -> {
                enter(clock);
                refused = reasons;
            }
        }
    }

    private void enter(List<NewEntry> entries) {
        newest = entries;
        var events = new ArrayList<>(timeline.all());
        entries.forEach(e -> events.add(e.asEvent(events.size() + 1)));
        timeline = Timeline.of(events);
    }

    private Map<String, Object> values(Scenario.Doing.Do step) {
        var out = new LinkedHashMap<String, Object>();
        step.with()
                .forEach((field, node) -> out.put(
                        field, field(step.act(), field).map(f -> typed(f, node)).orElseGet(() -> Nodes.plain(node))));
        return out;
    }

    private Optional<Field> field(String act, String field) {
        return law.versions(scenario.procedure().name()).reversed().stream()
                .flatMap(p -> java.util.stream.Stream.ofNullable(p.acts().get(act)))
                .flatMap(a -> a.fields().stream())
                .map(i -> i.field())
                .filter(f -> f.id().equals(field))
                .findFirst();
    }

    /** Money in scenarios is fen, as in the law's files. */
    private static Object typed(Field field, YamlNode node) {
        if (field.type() == FieldType.TABLE && node instanceof YamlNode.Items rows) {
            var out = new ArrayList<Object>();
            for (var row : rows.items()) {
                var cells = new LinkedHashMap<String, Object>();
                if (row instanceof YamlNode.Fields f) {
                    f.fields()
                            .forEach((column, cell) -> cells.put(
                                    column,
                                    field.columns().stream()
                                            .filter(c -> c.id().equals(column))
                                            .findFirst()
                                            .map(c -> typed(c, cell))
                                            .orElseGet(() -> Nodes.plain(cell))));
                }
                out.add(cells);
            }
            return out;
        }
        if (field.type().list()) {
            return node.scalars().stream().map(YamlNode.Scalar::text).toList();
        }
        return switch (field.type()) {
            case NUMBER, MONEY, BOOLEAN -> Nodes.plain(node);
            default -> node instanceof YamlNode.Scalar s ? s.text() : Nodes.plain(node);
        };
    }
}
