package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A report names figures that there are, in both languages alike, and no number is typed into it. */
final class ReportCheck {
    private static final List<String> FACTS = List.of("place", "year", "last-year", "next-year");

    private final Law law;
    private final Problems problems;

    ReportCheck(Law law, Problems problems) {
        this.law = law;
        this.problems = problems;
    }

    void run() {
        law.reports().forEach(this::plan);
    }

    private void plan(ReportPlan plan) {
        var slots = new HashSet<>(FACTS);
        slots.addAll(law.figures().keySet());
        for (var id : plan.findings().keySet()) {
            slots.addAll(List.of(id, id + ".groups", id + ".months"));
        }
        text(plan.title(), slots, plan.place());
        text(plan.closing(), slots, plan.place());
        plan.editedBy().forEach(r -> known(r, law.vocabulary().roles().keySet(), plan.place()));
        plan.opening().forEach(s -> sentence(s, slots));
        for (var section : plan.sections()) {
            for (var part : section.parts()) {
                part.says().forEach(s -> sentence(s, slots));
            }
        }
        plan.promises().ifPresent(this::promises);
        if (plan.promises().isEmpty() && holdsPromises(plan)) {
            problems.add(
                    plan.place(),
                    "年度报告列出安排事项，却没有写 promises",
                    "the report lists promises and does not say which matters they are",
                    "写上 promises: {of: 程序, fields: {…}, kept: 状态}",
                    "write promises: {of: a procedure, fields: {…}, kept: a state}");
        }
        plan.findings().values().forEach(f -> finding(f, slots));
        plan.relations().forEach(r -> condition(r.that(), r.place()));
    }

    private static boolean holdsPromises(ReportPlan plan) {
        return plan.findings().values().stream().anyMatch(f -> f.kind() == ReportPlan.Finding.Kind.PROMISES)
                || plan.sections().stream()
                        .flatMap(s -> s.parts().stream())
                        .anyMatch(p ->
                                p.holds() == ReportPlan.Holds.PROMISES || p.holds() == ReportPlan.Holds.ARRANGEMENTS);
    }

    private void promises(ReportPlan.Promises promises) {
        known(promises.of(), kinds(), promises.place());
        var fields = new TreeSet<String>();
        var states = new TreeSet<String>();
        law.versions(promises.of()).forEach(p -> {
            fields.addAll(p.fields().keySet());
            p.tracks().values().forEach(t -> states.addAll(t.states().keySet()));
        });
        promises.fields().forEach(f -> known(f, fields, promises.place()));
        known(promises.kept(), states, promises.place());
    }

    private Set<String> kinds() {
        var names = new TreeSet<String>();
        law.procedures().keySet().forEach(id -> names.add(id.name()));
        return names;
    }

    private void sentence(ReportPlan.Sentence sentence, Set<String> slots) {
        text(sentence.text(), slots, sentence.place());
        sentence.when().forEach(c -> condition(c, sentence.place()));
    }

    private void finding(ReportPlan.Finding finding, Set<String> slots) {
        text(finding.shortcoming(), slots, finding.place());
        text(finding.cause(), slots, finding.place());
        finding.procedures().forEach(p -> known(p, kinds(), finding.place()));
        finding.of().ifPresent(id -> known(id, law.figures().keySet(), finding.place()));
        for (var name : finding.procedures()) {
            var limits = new TreeSet<String>();
            law.versions(name).forEach(p -> limits.addAll(p.limits().keySet()));
            finding.limits().stream()
                    .filter(l -> finding.procedures().size() == 1)
                    .forEach(l -> known(l, limits, finding.place()));
        }
    }

    private void condition(ReportPlan.Condition condition, Place place) {
        known(condition.left(), law.figures().keySet(), place);
        if (!condition.right().isEmpty() && !condition.right().matches("\\d+")) {
            known(condition.right(), law.figures().keySet(), place);
        }
    }

    private void text(Words words, Set<String> slots, Place place) {
        var zh = Template.parse(words.zh());
        var en = Template.parse(words.en());
        zh.slots().forEach(s -> known(s, slots, place));
        en.slots().forEach(s -> known(s, slots, place));
        var typed = new TreeSet<String>(zh.typed());
        typed.addAll(en.typed());
        if (!typed.isEmpty()) {
            var all = String.join(", ", typed);
            problems.add(
                    place,
                    "句子里写死了数字 " + all,
                    "a number is typed into the sentence: " + all,
                    "写成指标，如 {lectures}",
                    "name a figure, e.g. {lectures}");
        }
        if (!numbers(zh).equals(numbers(en))) {
            problems.add(
                    place,
                    "中文和英文用的指标不同",
                    "the Chinese and the English sentence name different figures",
                    "两种文字写同样的指标",
                    "name the same figures in both");
        }
    }

    private static Set<String> numbers(Template template) {
        var out = new TreeSet<>(template.slots());
        FACTS.forEach(out::remove);
        return out;
    }

    private void known(String name, Set<String> known, Place place) {
        if (!known.contains(name)) {
            problems.add(
                    place,
                    new Words("年度报告里的 " + name + " 没有定义", "the report names " + name + ", which is not defined"),
                    Nearest.right(name, known));
        }
    }
}
