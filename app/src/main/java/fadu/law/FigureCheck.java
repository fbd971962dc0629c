package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Figures select what every version of their procedures supplies. */
final class FigureCheck {
    private final Law law;
    private final Problems problems;

    FigureCheck(Law law, Problems problems) {
        this.law = law;
        this.problems = problems;
    }

    void run() {
        law.figures().values().forEach(figure -> {
            figure.select().ifPresent(s -> selection(figure, s));
            figure.ofAll().ifPresent(s -> selection(figure, s));
        });
    }

    private void selection(Figure figure, Figure.Selection selection) {
        var names = law.procedures().keySet().stream().map(ProcedureId::name).collect(Collectors.toSet());
        selection
                .means()
                .forEach(m -> known(figure, m, law.vocabulary().meanings().keySet(), "没有含义 ", "there is no meaning "));
        for (var name : selection.procedures()) {
            if (known(figure, name, names, "没有程序 ", "there is no procedure ")) {
                law.versions(name).forEach(p -> version(figure, selection, p));
            }
        }
    }

    private void version(Figure figure, Figure.Selection selection, Procedure p) {
        var supplied =
                p.acts().values().stream().flatMap(a -> a.means().stream()).collect(Collectors.toSet());
        selection.means().stream()
                .filter(m -> law.vocabulary().meanings().containsKey(m) && !supplied.contains(m))
                .forEach(m -> wrong(
                        figure,
                        p.id() + " 没有行为表示 " + m,
                        "no act of " + p.id() + " means " + m,
                        new Words(
                                "在该版本的行为写上 means: [" + m + "]", "write means: [" + m + "] at an act of that version")));
        selection.acts().forEach(a -> known(figure, a, p.acts().keySet(), p.id() + " 没有行为 ", p.id() + " has no act "));
        selection.where().forEach((id, values) -> {
            if (known(figure, id, fields(p), p.id() + " 没有字段 ", p.id() + " has no field ")) {
                var choices = p.field(id).map(f -> f.of().keySet()).orElse(Set.of());
                if (!choices.isEmpty()) {
                    values.forEach(v -> known(
                            figure,
                            v,
                            choices,
                            p.id() + " 的 " + id + " 没有选项 ",
                            id + " of " + p.id() + " has no choice "));
                }
            }
        });
        figure.of().filter(of -> !of.equals("matter")).ifPresent(of -> {
            var field = of.startsWith("rows of ") ? of.substring(8) : of;
            known(figure, field, fields(p), p.id() + " 没有字段 ", p.id() + " has no field ");
        });
        var states = p.tracks().values().stream()
                .flatMap(t -> t.states().keySet().stream())
                .collect(Collectors.toSet());
        states.addAll(List.of("open", "any"));
        states.addAll(p.groups().keySet());
        figure.states().forEach(s -> known(figure, s, states, p.id() + " 没有状态 ", p.id() + " has no state "));
    }

    private static Set<String> fields(Procedure p) {
        var fields = new java.util.HashSet<>(p.fields().keySet());
        fields.addAll(p.derived().keySet());
        return fields;
    }

    private boolean known(Figure figure, String name, Collection<String> known, String zh, String en) {
        if (known.contains(name)) {
            return true;
        }
        wrong(figure, zh + name, en + name, Nearest.right(name, known));
        return false;
    }

    private void wrong(Figure figure, String zh, String en, Words right) {
        problems.add(
                figure.place(), new Words("指标 " + figure.id() + "：" + zh, "figure " + figure.id() + ": " + en), right);
    }
}
