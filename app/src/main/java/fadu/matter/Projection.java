package fadu.matter;

import fadu.docket.Entry;
import fadu.law.Awaited;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.rule.Elsewhere;
import fadu.rule.Engine;
import fadu.rule.LimitState;
import fadu.rule.Situation;
import fadu.rule.Standing;
import fadu.rule.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tables {@code matter}, {@code limit_due} and {@code link} say of a matter: a pure function of its entries and of the
 * edition and settings that its last entry is stamped with. Columns by name, values as JSON has them.
 */
record Projection(
        Map<String, @Nullable Object> matter,
        List<Map<String, @Nullable Object>> limits,
        List<Map<String, @Nullable Object>> links) {
    /** Keys of values that are no fields of the matter. */
    static final String TITLE = "title";

    static final String LINKED = "linked";

    /**
     * @param book the law of the last entry's edition
     * @param last the last of the entries
     */
    static Projection of(Lawbook book, List<Line> lines, Entry last) {
        var situation = situation(book, lines, last);
        var row = row(situation, lines, last);
        return new Projection(row, limits(situation, row), links(situation, last));
    }

    /** The matter after the last of its entries. */
    static Situation situation(Lawbook book, List<Line> lines, Entry last) {
        var version = lines.getLast().event().procedure();
        var settings = PlaceSettings.own(book.law(), version, last.object("settings"));
        var world = new World(book.law(), book.reckoner(), settings, Elsewhere.NOTHING, last.matter(), last.recorded());
        return Situation.of(world, Line.timeline(lines));
    }

    private static Map<String, @Nullable Object> row(Situation situation, List<Line> lines, Entry last) {
        var law = situation.world().law();
        var standing = situation.standing();
        var stands = Stands.of(law, situation.timeline());
        var first = lines.getFirst();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("jurisdiction", last.jurisdiction());
        row.put("id", last.matter());
        row.put("procedure", standing.procedure().id().name());
        row.put("version", standing.procedure().id().version());
        var unit = unit(standing, first);
        row.put("unit", unit);
        row.put("opened_in", first.unit().orElse(null));
        row.put("beside", beside(standing, first, unit));
        row.put("handler", handler(situation, first));
        row.put("title", standing.fields().get(TITLE) instanceof String title ? title : null);
        row.put("number", number(law, lines).orElse(null));
        row.put("opened", situation.timeline().live().getFirst().effective().toString());
        row.put("closed", stands.closed().map(Object::toString).orElse(null));
        row.put("taken_on", first.event().kind() == fadu.rule.EntryKind.TAKE_ON);
        row.put("head_seq", last.seq());
        row.put("head_hash", last.hash().hex());
        row.put("states", List.copyOf(new TreeSet<>(standing.states().values())));
        row.put("fields", new TreeMap<>(standing.fields()));
        row.put("stands", stands.list().stream().map(Stands.Stand::json).toList());
        row.put("snapshot", lines.stream().map(Line::json).toList());
        row.put("edition", last.text("edition").orElse(""));
        row.put("settings", situation.world().settings());
        row.put("next_clock", Engine.nextClock(situation).map(Object::toString).orElse(null));
        row.put("irregular", irregular(situation, lines));
        row.put("keyed", lines.stream().anyMatch(Line::personal));
        var urgency = Urgency.of(situation.limits(), stands.closed().isPresent());
        row.put("urgency", urgency.day());
        row.put("paused", urgency.paused());
        row.put("places", places(standing));
        return row;
    }

    /** Which of its kind's states it stands in, with the kind. */
    private static List<String> places(Standing standing) {
        var kind = standing.procedure().id().name();
        return new TreeSet<>(standing.states().values())
                .stream().map(s -> place(kind, s)).toList();
    }

    /** A state of a kind of matter, as column {@code places} has it. */
    static String place(String kind, String state) {
        return kind + "/" + state;
    }

    /** The unit into which an act put it last, or which succeeded the one before; else the one that opened it. */
    private static @Nullable String unit(Standing standing, Line first) {
        return Stream.of(Standing.LIES_WITH, "succeeding_unit")
                .flatMap(id -> Stream.ofNullable(standing.fields().get(id)))
                .map(String::valueOf)
                .findFirst()
                .or(first::unit)
                .orElse(null);
    }

    /** The other units that have a part in it, and so read it: the one that opened it, and those whose posts have acts in it. */
    private static List<String> beside(Standing standing, Line first, @Nullable String unit) {
        var beside = new TreeSet<String>();
        if (standing.fields().containsKey(Standing.LIES_WITH)) {
            first.unit().ifPresent(beside::add);
        }
        standing.procedure().acts().values().stream()
                .flatMap(a -> new ActUnit(standing.procedure(), a).all(standing.fields()))
                .forEach(beside::add);
        if (unit != null) {
            beside.remove(unit);
        }
        return List.copyOf(beside);
    }

    /** Whoever took it last: by hand-over, else who opened it. */
    private static String handler(Situation situation, Line first) {
        return situation.standing().fields().get("new_officer") instanceof String officer
                ? officer
                : first.recordedBy();
    }

    /** The number of the form {@code case}, else the first that was issued. */
    static Optional<String> number(Law law, List<Line> lines) {
        var numbered = lines.stream().filter(l -> l.number().isPresent()).toList();
        return numbered.stream()
                .filter(l -> law.procedure(l.event().procedure())
                        .flatMap(p -> Optional.ofNullable(p.acts().get(l.event().act())))
                        .flatMap(a -> a.number())
                        .filter("case"::equals)
                        .isPresent())
                .findFirst()
                .or(() -> numbered.stream().findFirst())
                .flatMap(Line::number);
    }

    /** Irregular entries that were not struck. */
    private static int irregular(Situation situation, List<Line> lines) {
        var live = new TreeSet<Integer>();
        situation.timeline().live().forEach(e -> live.add(e.seq()));
        return (int) lines.stream()
                .filter(l -> l.irregular() > 0 && live.contains(l.event().seq()))
                .count();
    }

    /** The limits; each says whose it is, so that it can be counted alone. */
    private static List<Map<String, @Nullable Object>> limits(Situation situation, Map<String, @Nullable Object> of) {
        var out = new ArrayList<Map<String, @Nullable Object>>();
        for (var limit : situation.limits()) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("jurisdiction", of.get("jurisdiction"));
            row.put("matter", of.get("id"));
            row.put("unit", of.get("unit"));
            row.put("handler", of.get("handler"));
            row.put("procedure", of.get("procedure"));
            row.put("taken_on", of.get("taken_on"));
            row.put("limit_id", limit.limit().id());
            row.put("row_id", limit.row().orElse(""));
            row.put("version", limit.under().version());
            row.put("status", status(limit));
            row.put("burden", burden(limit));
            row.put("met_by", metBy(situation, limit, of));
            row.put("started", limit.start().toString());
            row.put("nominal", limit.nominal().map(Object::toString).orElse(null));
            row.put("rolled", limit.rolled().map(Object::toString).orElse(null));
            row.put("target", limit.target().map(Object::toString).orElse(null));
            row.put("met_on", limit.metOn().map(Object::toString).orElse(null));
            row.put("provisional", limit.due().map(d -> d.provisional()).orElse(false));
            row.put("extensions", limit.extensions());
            out.add(row);
        }
        return out;
    }

    /** The unit whose posts meet it, where it is not the one with which the matter lies. */
    private static @Nullable String metBy(Situation situation, LimitState limit, Map<String, @Nullable Object> of) {
        var law = situation.world().law();
        var opened = Stream.of("opened_in", "unit")
                .flatMap(id -> Stream.ofNullable(of.get(id)))
                .map(String::valueOf)
                .findFirst();
        return law.procedure(limit.under()).stream()
                .filter(p -> p.acts().values().stream().anyMatch(a -> a.whose().isPresent()))
                .map(p -> new Awaited(law, p))
                .flatMap(a ->
                        ActUnit.meeting(
                                a,
                                limit.limit(),
                                limit.row(),
                                situation.standing().fields(),
                                opened)
                                .stream())
                .filter(unit -> !unit.equals(of.get("unit")))
                .findFirst()
                .orElse(null);
    }

    private static String burden(LimitState limit) {
        return limit.limit().burden().name().toLowerCase(Locale.ROOT);
    }

    static String status(LimitState limit) {
        return limit.status().name().toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, @Nullable Object>> links(Situation situation, Entry last) {
        var found = new LinkedHashSet<Map<String, @Nullable Object>>();
        var procedure = situation.standing().procedure();
        var fields = situation.standing().fields();
        for (var field : procedure.fields().values()) {
            if (field.type() == FieldType.MATTER
                    && fields.get(field.id()) instanceof String other
                    && !other.isEmpty()) {
                var name = field.id().replace('_', '-');
                var link = procedure.links().get(name);
                found.add(link(last, name, link == null ? "" : link.inverse().orElse(""), other, false));
            }
        }
        if (fields.get(Standing.DUPLICATE_OF) instanceof String other) {
            found.add(link(last, Merging.INTO, Merging.FROM, other, false));
        }
        if (fields.get(LINKED) instanceof List<?> list) {
            for (var each : list) {
                var link = Json.object(each);
                found.add(link(
                        last,
                        Json.text(link, "name"),
                        Json.maybe(link, "inverse").orElse(""),
                        Json.text(link, "matter"),
                        Boolean.TRUE.equals(link.get("backward"))));
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, @Nullable Object> link(
            Entry last, String name, String inverse, String other, boolean backward) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("jurisdiction", last.jurisdiction());
        row.put("told_by", last.matter());
        row.put("from_matter", backward ? other : last.matter());
        row.put("name", name);
        row.put("inverse", inverse);
        row.put("to_matter", backward ? last.matter() : other);
        return row;
    }
}
