package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the limits of a procedure. */
final class LimitReader {
    /** Before the length of an extension: the act says how much of it. */
    private static final String UP_TO = "up to ";

    private final ProcedureScope scope;
    private final MomentReader moments;
    private final SpanReader spans;
    private final Problems problems;

    LimitReader(ProcedureScope scope) {
        this.scope = scope;
        this.moments = new MomentReader(scope);
        this.spans = new SpanReader(scope);
        this.problems = scope.problems();
    }

    Map<String, Limit> limits(Mapping section) {
        ProcedureScope.kebab(section, problems);
        var limits = new LinkedHashMap<String, Limit>();
        section.entries().forEach((id, node) -> limits.put(id, limit(id, Mapping.of(node, problems))));
        return Collections.unmodifiableMap(limits);
    }

    private Limit limit(String id, Mapping map) {
        map.only(
                "name", "length", "count", "target", "from", "before", "until", "pause", "extend", "breach", "each",
                "when", "of", "as", "under", "roll", "in-hold", "yields", "basis");
        var each = scope.table(map, "each");
        var around = scope.around(each);
        return new Limit(
                id,
                map.words("name"),
                span(map, around),
                settingOf(map, "target"),
                moments.read(map, "from"),
                moments.read(map, "before"),
                scope.allKnown("行为", "act", map, "until", scope.outline().acts().keySet()),
                pauses(map),
                map.has("extend") ? Optional.of(extension(map.map("extend"), around)) : Optional.empty(),
                breach(map),
                each,
                map.scalar("when").map(s -> scope.expressions().condition(s, around)),
                who(map),
                map.text("as").map(as -> burden(as, map)),
                under(map),
                map.flag("roll", true),
                map.text("in-hold").map(t -> runs(t, map)).orElse(false),
                map.maybeWords("yields"),
                scope.bases().need(map));
    }

    private Span span(Mapping map, Expressions.Around around) {
        if (map.has("count")) {
            if (!map.need("count").equals("days") || map.has("length")) {
                problems.add(
                        map.place("count"),
                        "count 只能是 days，并且代替 length",
                        "count must be days, and stands instead of length",
                        "写 count: days",
                        "write count: days");
            }
            return new Span.Stopwatch();
        }
        map.must("length");
        return map.node("length").flatMap(n -> spans.read(n, around)).orElse(new Span.Promptly());
    }

    private Optional<String> settingOf(Mapping map, String key) {
        return scope.known("设置", "setting", map, key, scope.outline().settings());
    }

    private List<Limit.Pause> pauses(Mapping map) {
        var pauses = new ArrayList<Limit.Pause>();
        for (var pause : map.maps("pause")) {
            pause.only("while", "basis");
            pause.must("while");
            pauses.add(
                    new Limit.Pause(scope.states(pause, "while"), scope.bases().need(pause)));
        }
        return List.copyOf(pauses);
    }

    private Limit.Extension extension(Mapping map, Expressions.Around around) {
        map.only("act", "by", "to", "times");
        map.need("act");
        scope.known("行为", "act", map, "act", scope.outline().acts().keySet());
        if (map.has("by") == map.has("to")) {
            problems.add(
                    map.place(),
                    "extend 要写 by 或 to 之一",
                    "extend takes either by or to",
                    "写 by: 20 working days 或 to: 字段",
                    "write by: 20 working days, or to: field");
        }
        var fields = scope.outline().acts().getOrDefault(map.text("act").orElse(""), List.of());
        var to = scope.known("延期行为的字段", "field of the extending act", map, "to", fields);
        boolean most = map.text("by").filter(b -> b.startsWith(UP_TO)).isPresent();
        if (most && !fields.contains(Act.EXTENDED_BY)) {
            problems.add(
                    map.place("by"),
                    "行为没有字段 extended_by，说不清延长多少",
                    "the act has no field extended_by to say by how much",
                    "在行为的 fields 里写上 extended_by",
                    "write extended_by among the act's fields");
        }
        return new Limit.Extension(
                map.text("act").orElse(""),
                map.node("by").map(LimitReader::length).flatMap(n -> spans.read(n, around)),
                most,
                to,
                map.number("times", 1));
    }

    private static YamlNode length(YamlNode by) {
        return by instanceof YamlNode.Scalar s && s.text().startsWith(UP_TO)
                ? new YamlNode.Scalar(s.text().substring(UP_TO.length()), s.quoted(), s.place())
                : by;
    }

    private Optional<Limit.Breach> breach(Mapping map) {
        if (!map.has("breach")) {
            return Optional.empty();
        }
        var breach = map.map("breach").only("name", "opens");
        return Optional.of(new Limit.Breach(breach.words("name"), breach.texts("opens")));
    }

    private Limit.Who who(Mapping map) {
        return switch (map.text("of").orElse("organ")) {
            case "organ" -> Limit.Who.ORGAN;
            case "party" -> Limit.Who.PARTY;
            default -> {
                problems.add(
                        map.place("of"),
                        "of 只能是 organ 或 party",
                        "of must be organ or party",
                        "机关的期限写 organ",
                        "write organ for the organ's own period");
                yield Limit.Who.ORGAN;
            }
        };
    }

    private Limit.Burden burden(String text, Mapping map) {
        return switch (text) {
            case "duty" -> Limit.Burden.DUTY;
            case "right" -> Limit.Burden.RIGHT;
            case "term" -> Limit.Burden.TERM;
            case "court" -> Limit.Burden.COURT;
            default -> {
                problems.add(
                        map.place("as"),
                        "as 只能是 right、duty、term 或 court",
                        "as must be right, duty, term or court",
                        "权利写 right，义务写 duty，期间写 term，法院的期限写 court",
                        "write right for a right, duty for a duty, term for a time that runs, court for a court's period");
                yield Limit.Burden.DUTY;
            }
        };
    }

    private String under(Mapping map) {
        var own = scope.bases().statuteOf(map.place("basis").file());
        return map.scalar("under").flatMap(s -> scope.bases().named(s)).orElse(own);
    }

    private boolean runs(String text, Mapping map) {
        if (!text.equals("runs")) {
            problems.add(
                    map.place("in-hold"),
                    new Words("期限的 in-hold 只能是 runs", "in-hold of a limit must be runs"),
                    new Words("写 in-hold: runs", "write in-hold: runs"));
        }
        return true;
    }
}
