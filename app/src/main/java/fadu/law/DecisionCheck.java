package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper that decides about a party tells the reason and, on every day on which it may be made, the remedy. */
final class DecisionCheck {
    private final Law law;
    private final Problems problems;
    private final Set<String> decides;
    private final Set<String> reasons;

    DecisionCheck(Law law, Problems problems) {
        this.law = law;
        this.problems = problems;
        this.decides = texts(law.papers().decides());
        this.reasons = texts(law.papers().reasons());
    }

    private static Set<String> texts(List<YamlNode.Scalar> list) {
        return list.stream().map(YamlNode.Scalar::text).collect(Collectors.toCollection(TreeSet::new));
    }

    void run() {
        var meanings = law.vocabulary().meanings().keySet();
        known(law.papers().decides(), meanings, "没有含义 ", "there is no meaning ");
        var fields = new TreeSet<>(law.vocabulary().fields().keySet());
        law.procedures().values().forEach(p -> fields.addAll(p.fields().keySet()));
        known(law.papers().reasons(), fields, "没有字段 ", "there is no field ");
        law.procedures().values().stream().filter(DecisionCheck::ofParty).forEach(this::decisions);
    }

    private void known(List<YamlNode.Scalar> named, Set<String> known, String zh, String en) {
        for (var name : named) {
            if (!known.contains(name.text())) {
                problems.add(
                        name.place(), new Words(zh + name.text(), en + name.text()), Nearest.right(name.text(), known));
            }
        }
    }

    private static boolean ofParty(Procedure procedure) {
        return procedure.fields().values().stream().anyMatch(f -> f.type() == FieldType.PARTY);
    }

    private void decisions(Procedure procedure) {
        for (var act : procedure.acts().values()) {
            if (act.means().stream().noneMatch(decides::contains)) {
                continue;
            }
            for (var id : act.documents()) {
                var document = procedure.documents().get(id);
                var form = law.form(procedure.id().name(), id);
                if (document != null
                        && document.seal()
                        && form.isPresent()
                        && form.get().withoutRemedy().isEmpty()) {
                    decision(procedure, act, document, form.get());
                }
            }
        }
    }

    private void decision(Procedure procedure, Act act, Procedure.Document document, Form form) {
        var what = new Words(
                procedure.id() + " 的 " + document.id() + "（" + document.name().zh() + "，" + act.id() + "）",
                document.id() + " (" + act.id() + ") of " + procedure.id());
        remediless(procedure, form)
                .ifPresent(day -> problems.add(
                        form.place(),
                        new Words(
                                what.zh() + " 对当事人作出决定，" + day + " 起没有救济告知",
                                what.en() + " decides about a party and tells no remedy from " + day),
                        new Words(
                                "在所用格式写 remedy；依法无须告知的写 without-remedy: 原因",
                                "give its form a remedy, or without-remedy: the reason where the law asks for none")));
        if (act.fields().stream().noneMatch(i -> reasons.contains(i.field().id())) && !says(procedure, form)) {
            problems.add(
                    form.place(),
                    new Words(what.zh() + " 对当事人作出决定，没有说明理由", what.en() + " decides about a party and gives no reason"),
                    new Words(
                            "在环节的 fields 或格式的 says 写明理由字段：" + String.join("、", reasons),
                            "name a field of reason in the act's fields or in what the form says: "
                                    + String.join(", ", reasons)));
        }
    }

    /** The first day on which a paper of the procedure would tell no remedy. */
    private static Optional<LocalDate> remediless(Procedure procedure, Form form) {
        var days = Stream.concat(
                Stream.of(procedure.inForce().from()),
                form.remedy().stream().flatMap(r -> r.until().stream()).map(d -> d.plusDays(1)));
        return days.filter(d -> procedure.inForce().on(d))
                .filter(d -> form.remedy().stream().noneMatch(r -> r.on(d)))
                .min(LocalDate::compareTo);
    }

    /** Whether the form says a reason that the matter has from before the act. */
    private boolean says(Procedure procedure, Form form) {
        return form.says().stream()
                .flatMap(l -> l.text().equals(Form.MATTER)
                        ? procedure.opening().stream().map(Field::id)
                        : Form.SLOT.matcher(l.text()).results().map(m -> m.group(1)))
                .filter(f -> !Form.OWN.contains(f))
                .anyMatch(f -> reasons.contains(f) && procedure.field(f).isPresent());
    }
}
