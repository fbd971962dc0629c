package fadu.cli;

import fadu.Words;
import fadu.law.Statute;
import fadu.law.change.LawChange;
import fadu.law.change.ProcedureChange;
import fadu.law.change.Rule;
import fadu.law.change.RuleChange;
import fadu.matter.TouchedMatters.Touched;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A change of law for a program: one object. */
final class ChangesJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ChangesJson() {}

    static String of(LawChange change, Optional<LawChangesCommand.Met> met) {
        var out = new LinkedHashMap<String, Object>();
        out.put("from", change.from().toString());
        out.put("to", change.to().toString());
        out.put("begin", list(change.begin(), Statute::key));
        out.put("end", list(change.end(), Statute::key));
        out.put("procedures", list(change.procedures(), ChangesJson::procedure));
        out.put(
                "resting",
                list(
                        change.resting(),
                        r -> Map.of(
                                "procedure", r.procedure().toString(), "rules", list(r.rules(), ChangesJson::rule))));
        out.put("figures", list(change.figures(), f -> f.id()));
        met.ifPresent(m -> {
            out.put("open", list(m.open(), ChangesJson::touched));
            out.put("items", list(m.items(), ChangesJson::touched));
        });
        return JSON.writeValueAsString(out);
    }

    private static Map<String, Object> procedure(ProcedureChange change) {
        var out = new LinkedHashMap<String, Object>();
        out.put("day", change.day().toString());
        change.was().ifPresent(p -> out.put("was", p.id().toString()));
        change.is().ifPresent(p -> out.put("is", p.id().toString()));
        out.put("transition", list(change.transition(), ChangesJson::words));
        for (var part : Rule.Part.values()) {
            out.put(part.words().en() + "s", list(change.of(part), ChangesJson::change));
        }
        return out;
    }

    private static Map<String, Object> change(RuleChange change) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", change.rule().id());
        out.put("how", change.how());
        out.put("differs", list(change.aspects(), ChangesJson::aspect));
        change.was().ifPresent(r -> out.put("was", rule(r)));
        change.is().ifPresent(r -> out.put("is", rule(r)));
        return out;
    }

    private static Map<String, Object> aspect(RuleChange.Aspect aspect) {
        var out = new LinkedHashMap<String, Object>();
        out.put("in", aspect.id());
        aspect.was().ifPresent(w -> out.put("was", words(w)));
        aspect.is().ifPresent(w -> out.put("is", words(w)));
        return out;
    }

    private static Map<String, Object> rule(Rule rule) {
        var out = new LinkedHashMap<String, Object>();
        out.put("part", rule.part().words().en());
        out.put("id", rule.id());
        out.put("sentence", words(rule.words()));
        out.put("basis", rule.basis().text());
        return out;
    }

    private static Map<String, Object> touched(Touched touched) {
        var out = new LinkedHashMap<String, Object>();
        out.put("jurisdiction", touched.jurisdiction());
        out.put("procedure", touched.procedure() + "@" + touched.version());
        out.put("count", touched.count());
        out.put("first", touched.first());
        return out;
    }

    private static Map<String, String> words(Words words) {
        var out = new LinkedHashMap<String, String>();
        out.put("zh", words.zh());
        out.put("en", words.en());
        return out;
    }

    private static <T, R> List<R> list(List<T> of, Function<T, R> each) {
        return of.stream().map(each).toList();
    }
}
