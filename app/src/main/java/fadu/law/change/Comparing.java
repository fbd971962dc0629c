package fadu.law.change;

import fadu.Words;
import fadu.calendar.CountingRules;
import fadu.law.Law;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds two versions of a procedure against each other, rule by rule. */
public final class Comparing {
    private final Law law;
    private final LimitAspects aspects;

    /**
     * Compares under this law.
     *
     * @param rules how each text counts its days: the same number may be other days
     */
    public Comparing(Law law, CountingRules rules) {
        this.law = law;
        this.aspects = new LimitAspects(rules);
    }

    ProcedureChange change(LocalDate day, Optional<Procedure> was, Optional<Procedure> is) {
        var rules = new ArrayList<RuleChange>();
        if (was.isPresent() && is.isPresent()) {
            var before = byKey(was.get());
            var after = byKey(is.get());
            after.forEach((key, rule) -> compared(was.get(), is.get(), Optional.ofNullable(before.get(key)), rule)
                    .ifPresent(rules::add));
            before.forEach((key, rule) -> {
                if (!after.containsKey(key)) {
                    rules.add(new RuleChange(Optional.of(rule), Optional.empty(), List.of()));
                }
            });
            rules.sort(java.util.Comparator.comparing(r -> r.rule().part()));
        }
        return new ProcedureChange(day, was, is, transition(was, is), List.copyOf(rules));
    }

    /** Every rule of a procedure that a change of law may touch. */
    List<Rule> rules(Procedure p) {
        var out = new ArrayList<Rule>();
        p.acts()
                .values()
                .forEach(a -> out.add(new Rule(Rule.Part.ACT, a.id(), a.name(), Sentences.of(law, p, a), a.basis())));
        p.gates()
                .values()
                .forEach(g -> out.add(new Rule(Rule.Part.GATE, g.id(), g.name(), Sentences.of(law, p, g), g.basis())));
        p.limits()
                .values()
                .forEach(l -> out.add(new Rule(Rule.Part.LIMIT, l.id(), l.name(), Sentences.of(law, p, l), l.basis())));
        p.documents().values().forEach(d -> out.add(new Rule(Rule.Part.FORM, d.id(), d.name(), d.name(), d.basis())));
        return out;
    }

    private Map<String, Rule> byKey(Procedure procedure) {
        var out = new LinkedHashMap<String, Rule>();
        rules(procedure).forEach(r -> out.put(r.part() + " " + r.id(), r));
        return out;
    }

    private Optional<RuleChange> compared(Procedure was, Procedure is, Optional<Rule> before, Rule after) {
        if (before.isEmpty()) {
            return Optional.of(new RuleChange(before, Optional.of(after), List.of()));
        }
        var then = before.get();
        var found = new ArrayList<RuleChange.Aspect>();
        if (after.part() == Rule.Part.LIMIT) {
            var old = limit(was, then);
            var now = limit(is, after);
            found.addAll(aspects.of(was, old, is, now));
        }
        if (found.isEmpty() && !then.words().equals(after.words())) {
            found.add(LimitAspects.aspect("words", "内容", "words"));
        }
        if (!then.basis().text().equals(after.basis().text())) {
            found.add(new RuleChange.Aspect(
                    "basis", new Words("依据", "basis"), Optional.of(cited(then)), Optional.of(cited(after))));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new RuleChange(before, Optional.of(after), found));
    }

    private static Limit limit(Procedure procedure, Rule rule) {
        return Optional.ofNullable(procedure.limits().get(rule.id())).orElseThrow();
    }

    private static Words cited(Rule rule) {
        return rule.basis().internal()
                ? new Words("内部", "internal")
                : new Words(rule.basis().text(), rule.basis().text());
    }

    private List<Words> transition(Optional<Procedure> was, Optional<Procedure> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        }
        var out = new ArrayList<Words>();
        Sentences.of(law, is.get()).stream()
                .flatMap(s -> s.sentences().stream())
                .filter(s -> s.id().equals("transition"))
                .forEach(s -> out.add(s.words()));
        Optional.ofNullable(is.get().transition().from().get(was.get().id()))
                .flatMap(Procedure.StateMap::ask)
                .ifPresent(out::add);
        return List.copyOf(out);
    }
}
