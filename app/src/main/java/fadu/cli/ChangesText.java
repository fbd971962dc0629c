package fadu.cli;

import fadu.Words;
import fadu.law.Procedure;
import fadu.law.Statute;
import fadu.law.change.LawChange;
import fadu.law.change.ProcedureChange;
import fadu.law.change.Rule;
import fadu.law.change.RuleChange;
import fadu.matter.TouchedMatters.Touched;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a change of law is printed. */
record ChangesText(PrintWriter out, boolean zh, boolean en) {

    void print(LawChange change, Optional<LawChangesCommand.Met> met) {
        say(
                "",
                new Words(
                        change.from() + " 至 " + change.to() + " 的法律变化",
                        "changes of law between " + change.from() + " and " + change.to()));
        section("文本", "Texts", change.begin().size() + change.end().size());
        change.begin()
                .forEach(s -> text("+", s, new Words("自 " + s.inForce() + " 施行", "in force from " + s.inForce())));
        change.end().forEach(s -> s.until().ifPresent(u -> text("-", s, new Words("施行至 " + u, "in force until " + u))));
        section("程序", "Procedures", change.procedures().size());
        change.procedures().forEach(this::procedure);
        section(
                "依据变动而版本未变的规定",
                "Rules that rest on a changed text, their version unchanged",
                change.resting().size());
        for (var resting : change.resting()) {
            out.println("  " + resting.procedure() + "：" + names(resting.rules()));
        }
        section("指标", "Figures", change.figures().size());
        change.figures().forEach(f -> say("  " + f.id() + "  ", f.name()));
        met.ifPresent(m -> {
            section(
                    "变化前夕未办结的事项",
                    "Matters open on the eve of the change",
                    m.open().size());
            m.open().forEach(this::matters);
            section(
                    "写有变动文本的清单事项",
                    "Register items that name a changed text",
                    m.items().size());
            m.items().forEach(this::matters);
        });
    }

    private void section(String chinese, String english, int size) {
        out.println();
        say("== ", new Words(chinese + "（" + size + "）", english + " (" + size + ")"));
    }

    private void text(String mark, Statute statute, Words when) {
        say("  " + mark + " " + statute.key() + "  ", when);
    }

    private void procedure(ProcedureChange change) {
        out.println();
        var was = change.was().map(p -> p.id().toString()).orElse("–");
        var is = change.is().map(p -> p.id().toString()).orElse("–");
        say(change.day() + "  " + was + " → " + is + "  ", change.procedure().name());
        change.transition().forEach(w -> say("  ", w));
        if (change.was().isEmpty()) {
            say("  ", size(change.procedure()));
        }
        for (var part : Rule.Part.values()) {
            change.of(part).stream().filter(r -> !moved(r)).forEach(this::rule);
        }
        long moved = change.rules().stream().filter(ChangesText::moved).count();
        if (moved > 0) {
            say(
                    "  ",
                    new Words(
                            "另有 " + moved + " 个行为、前提只换了条款（见 --json）",
                            moved + " more acts and gates only rest on another article (see --json)"));
        }
    }

    /** An act or a gate that only rests on another article: too many to be read one by one. */
    private static boolean moved(RuleChange change) {
        var part = change.rule().part();
        return change.onlyBasis() && (part == Rule.Part.ACT || part == Rule.Part.GATE);
    }

    private static Words size(Procedure p) {
        return new Words(
                "行为 " + p.acts().size() + "，前提 " + p.gates().size() + "，期限 "
                        + p.limits().size() + "，文书 " + p.documents().size(),
                p.acts().size() + " acts, " + p.gates().size() + " gates, "
                        + p.limits().size() + " limits, " + p.documents().size() + " forms");
    }

    private void rule(RuleChange change) {
        var rule = change.rule();
        var mark = change.was().isEmpty() ? "+" : change.is().isEmpty() ? "-" : "~";
        var part = rule.part().words();
        var differs = change.aspects().stream()
                .map(ChangesText::aspect)
                .reduce((a, b) -> new Words(a.zh() + "；" + b.zh(), a.en() + "; " + b.en()));
        say(
                "  " + mark + " " + rule.id() + "  ",
                new Words(
                        part.zh() + "“" + rule.name().zh() + "”"
                                + differs.map(d -> "：" + d.zh()).orElse(""),
                        part.en() + " \"" + rule.name().en() + "\""
                                + differs.map(d -> ": " + d.en()).orElse("")));
        boolean sentences = rule.part() == Rule.Part.LIMIT || rule.part() == Rule.Part.GATE;
        if (sentences && !change.onlyBasis()) {
            change.was().ifPresent(r -> sentence("原 / was  ", r));
            change.is().ifPresent(r -> sentence("现 / is   ", r));
        }
    }

    private void sentence(String mark, Rule rule) {
        say("      " + mark, rule.words());
    }

    private static Words aspect(RuleChange.Aspect aspect) {
        if (aspect.was().isEmpty() || aspect.is().isEmpty()) {
            return aspect.name();
        }
        var was = aspect.was().get();
        var is = aspect.is().get();
        return new Words(
                aspect.name().zh() + " " + was.zh() + " → " + is.zh(),
                aspect.name().en() + " " + was.en() + " → " + is.en());
    }

    private String names(List<Rule> rules) {
        return rules.stream()
                .map(r ->
                        told(r.part().words()) + " " + r.id() + "〔" + r.basis().text() + "〕")
                .collect(Collectors.joining("，"));
    }

    private void matters(Touched touched) {
        out.printf(
                "  %s  %s@%s  %d：%s%s%n",
                touched.jurisdiction(),
                touched.procedure(),
                touched.version(),
                touched.count(),
                String.join("、", touched.first()),
                touched.count() > touched.first().size() ? " …" : "");
    }

    private void say(String before, Words words) {
        out.println(before + told(words));
    }

    private String told(Words words) {
        return zh == en ? words.toString() : zh ? words.zh() : words.en();
    }
}
