package fadu.law;

import fadu.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** Acts make sense: who does them, what brings them about, and that the gates before them can be answered. */
final class ActCheck {
    private final Checking c;

    ActCheck(Checking checking) {
        this.c = checking;
    }

    void run() {
        c.procedure().acts().values().forEach(act -> {
            people(act);
            ground(act);
            bulk(act);
            Stream.concat(act.needs().stream(), act.when().stream()).forEach(gate -> gate(act, gate));
        });
        c.procedure().gates().values().forEach(this::fields);
        derived();
    }

    private void people(Act act) {
        boolean nobody = act.kind() == Act.Kind.CLOCK || act.kind() == Act.Kind.SYSTEM;
        if (nobody && (act.approvedBy().isPresent() || !act.notBy().isEmpty())) {
            c.wrong(
                    c.place("acts", act.id(), act.approvedBy().isPresent() ? "approved-by" : "not-by"),
                    "行为 " + act.id() + " 不由人作出，不能有批准人或回避",
                    "the act " + act.id() + " is nobody's, so nobody approves it or stands back",
                    new Words("删去", "remove it"));
        }
        if (nobody && act.whose().isPresent()) {
            c.wrong(
                    c.place("acts", act.id(), "of"),
                    "行为 " + act.id() + " 不由人作出，没有哪个单位的岗位可言",
                    "the act " + act.id() + " is nobody's, so it is of no unit's posts",
                    new Words("删去 of", "remove `of`"));
        }
        if (act.approvedBy().isPresent()
                && act.by().equals(act.approvedBy().stream().toList())) {
            c.wrong(
                    c.place("acts", act.id(), "approved-by"),
                    "行为 " + act.id() + " 的承办与批准是同一角色",
                    "the act " + act.id() + " is done and approved by the same role",
                    new Words("批准写上级角色，或删去 approved-by", "let a higher role approve, or remove approved-by"));
        }
    }

    private void ground(Act act) {
        if (act.kind() == Act.Kind.CLOCK && act.at().isEmpty()) {
            c.wrong(
                    c.place("acts", act.id()),
                    "由时间引起的行为 " + act.id() + " 缺少 at",
                    "the clock act " + act.id() + " has no `at`",
                    new Words("写上 at: end of 期限", "write at: end of a limit"));
        }
        if (act.kind() == Act.Kind.SYSTEM && act.when().isEmpty() && !opened(act)) {
            c.wrong(
                    c.place("acts", act.id()),
                    "由系统记入的行为 " + act.id() + " 缺少 when",
                    "the system act " + act.id() + " has no `when`",
                    new Words("写上 when: 规则", "write when: a gate"));
        }
        if (act.kind() != Act.Kind.SYSTEM && act.when().isPresent()) {
            c.wrong(
                    c.place("acts", act.id(), "when"),
                    "when 只用于 by: system 的行为",
                    "`when` belongs to acts by: system",
                    new Words("改写 needs: [规则]", "write needs: [gate]"));
        }
        boolean start = c.procedure().starts().contains(act.id());
        if (!start && !act.anywhere() && act.from().isEmpty()) {
            c.wrong(
                    c.place("acts", act.id()),
                    "行为 " + act.id() + " 没有写从哪些状态作出",
                    "the act " + act.id() + " does not say from which states",
                    new Words("写上 from: 状态、open 或 any", "write from: states, open or any"));
        } else if (!c.possible(act)) {
            c.wrong(
                    c.place("acts", act.id(), "from"),
                    "行为 " + act.id() + " 永远不会发生",
                    "the act " + act.id() + " can never be done",
                    new Words("from 里没有可达的状态", "no state of its `from` can be reached"));
        }
    }

    /** What is entered on many matters at once is the same for all, judges nobody and needs no approval. */
    private void bulk(Act act) {
        boolean single = act.by().isEmpty()
                || c.procedure().starts().contains(act.id())
                || act.row().isPresent()
                || act.approvedBy().isPresent()
                || act.fields().stream()
                        .map(Act.Input::field)
                        .anyMatch(f -> f.personal() || f.type() == FieldType.FILE || f.type() == FieldType.TABLE);
        if (act.bulk().isPresent() && single) {
            c.wrong(
                    c.place("acts", act.id(), "bulk"),
                    "行为 " + act.id() + " 不能批量办理",
                    "the act " + act.id() + " cannot be entered on many matters at once",
                    new Words(
                            "bulk 只用于由人作出、不须批准、不开启事项、不涉及某一行、不填个人信息、文件或表格的行为；否则删去",
                            "bulk is for acts of people that need no approval, open no matter, concern no row and have no "
                                    + "personal value, file or table; else remove it"));
        }
    }

    /** Another procedure's act opens a matter of this kind with it. */
    private boolean opened(Act act) {
        return c.procedure().starts().contains(act.id())
                && c.law().procedures().values().stream()
                        .flatMap(p -> p.acts().values().stream())
                        .flatMap(a -> a.opens().stream())
                        .anyMatch(o -> o.procedure().equals(c.procedure().id().name())
                                && o.act().equals(act.id()));
    }

    private void gate(Act act, String id) {
        var gate = c.procedure().gates().get(id);
        if (gate == null) {
            return;
        }
        boolean row = Checking.expressions(gate).anyMatch(e -> e.reads().row());
        if (row && act.row().isEmpty()) {
            c.wrong(
                    c.place("acts", act.id(), act.needs().contains(id) ? "needs" : "when"),
                    "规则 " + id + " 读取 row，而行为 " + act.id() + " 不涉及某一行",
                    "the gate " + id + " speaks of a row, and the act " + act.id() + " concerns none",
                    new Words("规则改用整个表，或行为改为涉及一行", "let the gate speak of the whole table, or the act of one row"));
        }
    }

    /** A gate that reads what nobody ever gives cannot be answered. */
    private void fields(Gate gate) {
        Checking.expressions(gate)
                .forEach(e -> e.reads().fields().stream()
                        .filter(f -> !c.filled(f))
                        .sorted()
                        .forEach(f -> c.wrong(
                                e.place(),
                                "规则 " + gate.id() + " 读取的字段 " + f + " 没有行为填写",
                                "the gate " + gate.id() + " reads " + f + ", which no act fills in",
                                new Words("在某个行为的 fields 写上 " + f, "name " + f + " in some act's fields"))));
        gate.find()
                .flatMap(Gate.Find::each)
                .filter(f -> !c.filled(f))
                .ifPresent(f -> c.wrong(
                        c.place("gates", gate.id(), "each"),
                        "规则 " + gate.id() + " 读取的字段 " + f + " 没有行为填写",
                        "the gate " + gate.id() + " reads " + f + ", which no act fills in",
                        new Words("在某个行为的 fields 写上 " + f, "name " + f + " in some act's fields")));
    }

    private void derived() {
        var seen = new java.util.HashSet<String>();
        for (var field : c.procedure().derived().values()) {
            Optional<Expr> is = field.is();
            is.ifPresent(e -> e.reads().fields().stream()
                    .filter(f -> c.procedure().derived().containsKey(f) && !seen.contains(f))
                    .sorted()
                    .forEach(f -> c.wrong(
                            e.place(),
                            "推导字段 " + field.id() + " 用到排在后面的 " + f,
                            "the derived field " + field.id() + " uses " + f + ", which comes later",
                            new Words("把 " + f + " 移到前面", "move " + f + " above it"))));
            seen.add(field.id());
        }
    }
}
