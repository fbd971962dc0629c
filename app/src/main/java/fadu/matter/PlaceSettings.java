package fadu.matter;

import fadu.calendar.Length;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.law.ProcedureId;
import fadu.law.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a place has set, of what the law leaves to it. The values stand in matters of the procedure {@code local-rule}; the
 * law's bounds hold all the same.
 */
final class PlaceSettings {
    static final String PROCEDURE = "local-rule";

    /** The rules in force on a day, as one value; needs {@code :jurisdiction} and {@code :today} (text). */
    static final String SQL = """
            (select jsonb_agg(jsonb_build_object('p', r.fields->>'rule_procedure', 's', r.fields->>'setting_id',
                      'v', r.fields->>'setting_value') order by r.fields->>'from_day', r.id)::text
             from matter r
             where r.jurisdiction = :jurisdiction and r.procedure = 'local-rule'
               and r.states && array['approved', 'in-force'] and r.fields->>'from_day' <= :today
               and coalesce(r.fields->>'until_day', '9999-12-31') >= :today)""";

    private PlaceSettings() {}

    /** The values that concern a kind of matter, by setting. */
    static Map<String, Object> of(Law law, String procedure, Optional<String> rules) {
        var values = new TreeMap<String, Object>();
        if (rules.isEmpty()) {
            return values;
        }
        var known = new TreeMap<String, Setting>();
        law.versions(procedure).forEach(p -> known.putAll(p.settings()));
        for (var rule : Json.readObjects(rules.get())) {
            var setting = known.get(Json.maybe(rule, "s").orElse(""));
            var of = Json.maybe(rule, "p").orElse("");
            if (setting != null && (of.isEmpty() || of.equals(procedure))) {
                value(setting, Json.maybe(rule, "v").orElse("")).ifPresent(v -> values.put(setting.id(), v));
            }
        }
        return values;
    }

    /** What is left of an entry's settings without those that say what the law's default says anyway. */
    static Map<String, Object> own(Law law, ProcedureId version, Map<String, Object> settings) {
        var own = new TreeMap<>(settings);
        law.procedure(version)
                .ifPresent(p ->
                        p.settings().values().forEach(s -> s.value().ifPresent(value -> own.remove(s.id(), value))));
        return own;
    }

    /** A value in the setting's own type, where it is one and lies within the law's bounds. */
    static Optional<Object> value(Setting setting, String text) {
        Optional<Object> value = typed(setting, text.strip());
        return value.filter(
                        v -> setting.min().map(m -> order(setting, v, m) >= 0).orElse(true))
                .filter(v -> setting.max().map(m -> order(setting, v, m) <= 0).orElse(true));
    }

    private static Optional<Object> typed(Setting setting, String text) {
        try {
            return switch (setting.type()) {
                case NUMBER, MONEY -> Optional.of(Long.parseLong(text));
                case BOOLEAN ->
                    List.of("true", "false").contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
                case PERIOD -> Optional.of(Length.parse(text)).map(_ -> text);
                case CHOICES ->
                    Optional.of(Arrays.stream(text.split("[,，、]"))
                                    .map(String::strip)
                                    .toList())
                            .filter(l -> setting.choices().isEmpty()
                                    || setting.choices().containsAll(l))
                            .map(l -> l);
                default -> text.isEmpty() ? Optional.empty() : Optional.of(text);
            };
        } catch (IllegalArgumentException | fadu.Trouble e) {
            return Optional.empty();
        }
    }

    private static int order(Setting setting, Object a, Object b) {
        if (setting.type() == FieldType.PERIOD) {
            return Long.compare(days(a), days(b));
        }
        return a instanceof Long x && b instanceof Long y ? Long.compare(x, y) : 0;
    }

    /** Good enough to hold a value to its bounds: years, months and working days as the days that they usually take. */
    private static long days(Object length) {
        var parsed = Length.parse(String.valueOf(length));
        return parsed.count()
                * switch (parsed.unit()) {
                    case YEAR -> 24L * 365;
                    case MONTH -> 24L * 30;
                    case WORKING_DAY -> 24L * 7 / 5;
                    case DAY -> 24L;
                    case HOUR -> 1L;
                };
    }
}
