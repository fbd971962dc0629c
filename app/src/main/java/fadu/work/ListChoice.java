package fadu.work;

import fadu.Characters;
import fadu.approval.Actor;
import fadu.law.Field;
import fadu.law.Law;
import fadu.matter.FieldConditions;
import fadu.matter.KindFields;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterCondition;
import fadu.matter.Sought;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody chose to see in a list, as it stands in the address of the page.
 *
 * @param chosen by the name of the parameter, in a fixed order, each filled in
 * @param fields of the chosen kind by which it may be narrowed; empty without a kind
 * @param columns further columns, by field
 */
public record ListChoice(Map<String, String> chosen, List<Field> fields, List<Field> columns) {
    private static final List<String> GENERAL = List.of(
            "text", "kind", "state", "unit", "limit", "share", "handler", "must", "came", "closed", "late", "kept");
    private static final String COLUMNS = "col";
    private static final int LONGEST = 100;

    /** As an address names it. */
    public static ListChoice of(Map<String, String[]> asked, Law law) {
        return of(asked, law, Optional.ofNullable(one(asked, "kind")).orElse(""));
    }

    /** A choice among the matters of one kind, which the address need not name. */
    public static ListChoice of(Map<String, String[]> asked, Law law, String kind) {
        var fields = KindFields.asked(law, kind);
        var chosen = new LinkedHashMap<String, String>();
        Stream.concat(GENERAL.stream(), fields.stream().flatMap(FieldConditions::names))
                .forEach(name -> {
                    var value = one(asked, name);
                    if (value != null) {
                        chosen.put(name, value);
                    }
                });
        var wanted = Arrays.stream(asked.getOrDefault(COLUMNS, new String[0]))
                .flatMap(c -> Arrays.stream(c.split(",", -1)))
                .collect(Collectors.toSet());
        var columns = KindFields.shown(law, kind).stream()
                .filter(f -> wanted.contains(f.id()))
                .toList();
        if (!columns.isEmpty()) {
            chosen.put(COLUMNS, columns.stream().map(Field::id).collect(Collectors.joining(",")));
        }
        return new ListChoice(chosen, fields, columns);
    }

    private static @org.jspecify.annotations.Nullable String one(Map<String, String[]> asked, String name) {
        var given = asked.get(name);
        var value = given == null || given.length == 0 ? "" : given[0].strip();
        return value.isEmpty() ? null : Characters.first(value, LONGEST);
    }

    /** The kind that was chosen; empty for all. */
    public String kind() {
        return value("kind");
    }

    /** What was chosen under a name; empty for nothing. */
    public String value(String name) {
        return chosen.getOrDefault(name, "");
    }

    /** As an address has it, to go on with more: empty, or ending in {@code &}. */
    public String query() {
        return chosen.entrySet().stream()
                .map(e -> e.getKey() + "=" + Query.encoded(e.getValue()) + "&")
                .collect(Collectors.joining());
    }

    /** Whether something is asked of the fields of the kind. */
    public boolean asksFields() {
        return chosen.keySet().stream().anyMatch(k -> k.startsWith("f."));
    }

    /**
     * The filter, within what somebody may see; empty when that is nothing.
     *
     * @param personal whether what is sought is sought in personal values, too
     */
    public Optional<ListFilter> filter(Actor actor, boolean personal) {
        return filter(actor, personal, actor.today());
    }

    /** The same as of a day: the matters of a unit are those that it had then. */
    public Optional<ListFilter> filter(Actor actor, boolean personal, LocalDate on) {
        return Shares.within(value("share"), actor)
                .map(all -> actor.house().list().sought(narrowed(all, actor, personal, on)));
    }

    private ListFilter narrowed(ListFilter all, Actor actor, boolean personal, LocalDate on) {
        var filter = all;
        for (var choice : chosen.entrySet()) {
            var value = choice.getValue();
            filter = switch (choice.getKey()) {
                case "text" ->
                    filter.seeking(new Sought(
                            value,
                            personal ? actor.house().personal().mattersWith(actor.jurisdiction(), value) : List.of()));
                case "kind" -> filter.kind(value);
                case "state" ->
                    switch (value) {
                        case "open" -> filter.onlyOpen(true);
                        case "closed" -> filter.onlyOpen(false);
                        default -> filter.standing(value);
                    };
                // A unit out of reach is no filter: it must not widen what may be seen.
                case "unit" -> actor.reach().sees(Optional.of(value)) ? filter.whose(value, on) : filter;
                case "limit" -> band(value).map(filter::due).orElse(filter);
                case "handler" -> filter.and(new MatterCondition.Handled(value));
                case "must" ->
                    filter.and(new MustAct(actor).of(value, actor.filter().orElse(all)));
                case "came", "closed", "late", "kept" -> within(choice.getKey(), value, filter);
                case "share" -> new Shares(actor).of(value, filter).orElse(filter);
                default -> filter;
            };
        }
        return filter.holding(FieldConditions.of(fields, chosen));
    }

    private static ListFilter within(String what, String value, ListFilter filter) {
        return Span.of(value)
                .map(span -> filter.and(
                        switch (what) {
                            case "came" -> new MatterCondition.CameIn(span.from(), span.until());
                            case "closed" -> new MatterCondition.Closed(span.from(), span.until());
                            case "kept" -> new MatterCondition.Kept(span.from(), span.until());
                            default -> new MatterCondition.Late(span.from(), span.until());
                        }))
                .orElse(filter);
    }

    /** Which limits are meant by a word of an address. */
    public static Optional<DueBand> band(String value) {
        return switch (value) {
            case "overdue" -> Optional.of(DueBand.OVERDUE);
            case "today" -> Optional.of(DueBand.TODAY);
            case "risk", "three" -> Optional.of(DueBand.WITHIN_3);
            case "soon", "ten" -> Optional.of(DueBand.WITHIN_10);
            case "outside" -> Optional.of(DueBand.OUTSIDE);
            case "paused" -> Optional.of(DueBand.PAUSED);
            case "running" -> Optional.of(DueBand.RUNNING);
            default -> Optional.empty();
        };
    }
}
