package fadu.law;

import fadu.Words;
import java.util.List;

/** An act as a sentence: who may do what, from where, under which conditions, and what follows. */
record ActSentence(Act act, Labels labels) {

    Words words() {
        var out = new Phrase()
                .add(who())
                .add("“" + act.name().zh() + "”", "\"" + act.name().en() + "\"");
        out.clause(from());
        act.approvedBy().map(labels::role).ifPresent(r -> out.clause("须经" + r.zh() + "批准", "approved by: " + r.en()));
        if (!act.notBy().isEmpty()) {
            var who = Phrase.listed(act.notBy().stream().map(this::actOrField).toList());
            out.clause("不得由同一人作出：" + who.zh(), "not by the same person as: " + who.en());
        }
        if (act.once()) {
            out.clause(act.row().isPresent() ? "对同一对象只能一次" : "只能一次", act.row().isPresent() ? "once for each" : "once");
        }
        act.before().map(labels::moment).ifPresent(m -> out.clause("不迟于" + m.zh(), "not after " + m.en()));
        act.after().map(labels::moment).ifPresent(m -> out.clause("不早于" + m.zh(), "not before " + m.en()));
        if (act.kind() != Act.Kind.CLOCK) {
            act.at().map(labels::moment).ifPresent(m -> out.clause("须在" + m.zh() + "当天", "on " + m.en()));
        }
        needs(out);
        fields(out);
        follows(out);
        return out.words();
    }

    private Words actOrField(String id) {
        return labels.procedure().acts().containsKey(id) ? labels.act(id) : labels.field(id);
    }

    private Words who() {
        return switch (act.kind()) {
            case CLOCK ->
                act.at()
                        .map(labels::moment)
                        .map(m -> new Words("到" + m.zh() + "，即为", "on " + m.en() + " this follows by law: "))
                        .orElse(new Words("到期即为", "by law: "));
            case SYSTEM ->
                act.when()
                        .map(labels::gate)
                        .map(g -> new Words(
                                "当“" + g.zh() + "”时，系统记入", "when \"" + g.en() + "\" holds, the system enters "))
                        .orElse(new Words("系统记入", "the system enters "));
            case FACT -> person("记录", " records ");
            case DECISION -> person("可以", " may ");
        };
    }

    private Words person(String zh, String en) {
        var roles = Phrase.listed(labels.roles(act.by()));
        var of = act.whose().map(this::whose).orElse(new Words("", ""));
        return new Words(of.zh() + roles.zh() + zh, roles.en() + of.en() + en);
    }

    /** Whose posts are meant, where it is not the unit with which the matter lies. */
    private Words whose(String id) {
        if (id.equals(Act.OPENER)) {
            return new Words("开启事项的单位的", " of the unit that opened it");
        }
        var unit = labels.field(id);
        return new Words("“" + unit.zh() + "”的", " of \"" + unit.en() + "\"");
    }

    private Words from() {
        if (labels.procedure().starts().contains(act.id())) {
            return new Words("由此开始一个事项", "this opens a matter");
        }
        if (act.anywhere()) {
            return new Words("任何状态下", "from any state");
        }
        var states = Phrase.quoted(labels.states(act.from()));
        return new Words("限于状态" + states.zh(), "from " + states.en());
    }

    private void needs(Phrase out) {
        if (!act.needs().isEmpty()) {
            var gates = Phrase.quoted(act.needs().stream().map(labels::gate).toList());
            out.clause("前提：" + gates.zh(), "only if: " + gates.en());
        }
    }

    private void fields(Phrase out) {
        if (!act.fields().isEmpty()) {
            var fields =
                    Phrase.listed(act.fields().stream().map(ActSentence::input).toList());
            out.clause("填写" + fields.zh(), "with " + fields.en());
        }
        if (!act.documents().isEmpty()) {
            var documents =
                    Phrase.listed(act.documents().stream().map(labels::document).toList());
            out.clause("文书：" + documents.zh(), "paper: " + documents.en());
        }
    }

    private static Words input(Act.Input input) {
        var name = input.field().name();
        return input.optional() ? new Words(name.zh() + "（可不填）", name.en() + " (optional)") : name;
    }

    private void follows(Phrase out) {
        if (!act.to().isEmpty()) {
            var states = Phrase.listed(act.to().stream().map(this::entering).toList());
            out.clause("进入" + states.zh(), "then " + states.en());
        }
        if (!act.clears().isEmpty()) {
            var tracks = Phrase.listed(act.clears().stream().map(labels::track).toList());
            out.clause("此前的" + tracks.zh() + "作废", "what stood in " + tracks.en() + " no longer counts");
        }
        act.effective()
                .map(labels::moment)
                .ifPresent(m -> out.clause("效力自" + m.zh() + "起", "with effect from " + m.en()));
        act.unit()
                .map(labels::field)
                .ifPresent(u -> out.clause("此后由“" + u.zh() + "”承办", "from then on it lies with \"" + u.en() + "\""));
        act.opens().ifPresent(o -> out.clause("另开事项 " + o.procedure(), "opens " + o.procedure()));
        if (act.bulk().isPresent()) {
            out.clause("可以对多个事项批量办理", "also on many matters at once");
        }
        if (act.inHold()) {
            out.clause("中止期间也可以", "also while the matter stands still");
        }
    }

    private Words entering(Act.Entering entering) {
        var then = Phrase.quoted(labels.states(entering.then().stream().toList()));
        if (entering.when().isEmpty()) {
            return then;
        }
        var when = labels.said(entering.when().get());
        var otherwise = Phrase.quoted(
                labels.states(List.copyOf(entering.otherwise().stream().toList())));
        var yes = then.zh().isEmpty()
                ? new Words("", "")
                : new Words(when.zh() + "的" + then.zh(), then.en() + " if " + when.en());
        var no = otherwise.zh().isEmpty()
                ? new Words("", "")
                : new Words("，否则" + otherwise.zh(), ", otherwise " + otherwise.en());
        return new Words(yes.zh() + no.zh(), yes.en() + no.en());
    }
}
