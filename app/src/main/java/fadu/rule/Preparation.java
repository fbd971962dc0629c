package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Field;
import fadu.law.Procedure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a request against the law's act: its values, its row, its day and its actor. */
final class Preparation {
    /** What came of it. */
    sealed interface Result {}

    /**
     * @param situation the matter as it was on the day of the act
     * @param recorded it happened, so it is entered whatever the law says of it
     */
    record Ready(
            Situation situation,
            Attempt attempt,
            EntryKind kind,
            boolean recorded,
            Map<String, String> personal,
            OptionalInt refers)
            implements Result {}

    record Faulty(List<Irregular> faults) implements Result {}

    private final Situation situation;
    private final Request request;
    private final LocalDate day;

    Preparation(Situation situation, Request request, LocalDate day) {
        this.situation = situation;
        this.request = request;
        this.day = day;
    }

    Result read() {
        var procedure = situation.standing().procedure();
        var act = procedure.acts().get(request.act());
        if (act == null) {
            return faulty(
                    "version",
                    procedure.id() + " 没有“" + request.act() + "”这一环节",
                    procedure.id() + " has no act “" + request.act() + "”");
        }
        boolean bySystem = request.roles().contains(Request.SYSTEM);
        if (act.kind() == Act.Kind.CLOCK || (act.kind() == Act.Kind.SYSTEM && !bySystem)) {
            return faulty(
                    "by",
                    "“" + act.name().zh() + "”由系统依法自动记入",
                    "“" + act.name().en() + "” is entered by the law itself");
        }
        if (act.from().isEmpty()
                && !act.anywhere()
                && !situation.timeline().live().isEmpty()) {
            return faulty(
                    "from",
                    "“" + act.name().zh() + "”只用于开启事项，本事项已经开始",
                    "“" + act.name().en() + "” only opens a matter; this one has begun");
        }
        if (act.kind() == Act.Kind.DECISION
                && (!request.happened() || Corrections.isOne(act))
                && day.isBefore(situation.world().today())) {
            return faulty(
                    "fields",
                    "决定自作出之时记入，不能倒填日期；已在纸面作出的，请用“补录”",
                    "a decision counts when it is entered and cannot be dated back; record it as one that happened on paper");
        }
        if (Corrections.isOne(act)) {
            return Corrections.read(situation, act, request, day);
        }
        var inputs = Inputs.of(act, request.values(), request.happened());
        var row = request.row().or(() -> newRow(act, inputs.values()));
        var actor =
                People.actor(procedure, situation.world().law().vocabulary(), act, request.person(), request.roles());
        row(act, row).ifPresent(inputs.faults()::add);
        if (inputs.faults().isEmpty()) {
            inputs.requirePresent(situation, actor, row);
        }
        return inputs.faults().isEmpty() ? ready(act, inputs, actor, row) : new Faulty(inputs.faults());
    }

    private Result ready(Act act, Inputs inputs, String actor, Optional<String> row) {
        boolean system = act.kind() == Act.Kind.SYSTEM;
        boolean recorded = act.kind() == Act.Kind.FACT || system || request.happened();
        var candidate = new Moments.Candidate(act.id(), inputs.values());
        var effective = act.effective()
                .flatMap(m -> new Moments(situation, row, Optional.of(candidate)).find(m))
                .map(Moments.Come::day)
                .orElse(day);
        if (recorded && effective.isAfter(situation.world().today())) {
            return faulty(
                    "fields",
                    "日期 " + effective + " 在今天之后，尚未发生",
                    effective + " lies after today; it has not happened yet");
        }
        var attempt = new Attempt(act, request, actor, inputs.values(), row, day, effective, at(recorded, effective));
        var kind = system ? EntryKind.SYSTEM : recorded ? EntryKind.FACT : EntryKind.DECISION;
        return new Ready(situation, attempt, kind, recorded, inputs.personal(), OptionalInt.empty());
    }

    /** A fact happened on its legal day; a decision when it is entered. */
    private LocalDateTime at(boolean recorded, LocalDate effective) {
        var happened = recorded && effective.isBefore(day) ? effective : day;
        return happened.equals(situation.world().today()) ? situation.world().time() : happened.atStartOfDay();
    }

    private Optional<Irregular> row(Act act, Optional<String> row) {
        if (act.adds().isPresent()) {
            return row.filter(situation.standing().rowKeys(act.adds().get())::contains)
                    .map(r -> new Irregular(
                            "fields",
                            new Words("“" + r + "”已经有了，请另用一个代号", "“" + r + "” is there already; use another key"),
                            Basis.INTERNAL));
        }
        if (act.row().isEmpty()) {
            return Optional.empty();
        }
        var keys = situation.standing().rowKeys(act.row().get());
        boolean fits = row.isEmpty() ? ofAllRows(act) : keys.contains(row.get());
        if (fits) {
            return Optional.empty();
        }
        var known = String.join("、", keys);
        return Optional.of(
                new Irregular("fields", new Words("请指明是哪一个：" + known, "say which one: " + known), Basis.INTERNAL));
    }

    /** Whether an act may concern every row at once: nothing in it starts from a row's own state. */
    private boolean ofAllRows(Act act) {
        var procedure = situation.standing().procedure();
        return act.from().stream().allMatch(s -> procedure.trackOf(s).each().isEmpty());
    }

    private Optional<String> newRow(Act act, Map<String, Object> values) {
        return act.adds()
                .map(table -> columns(situation.standing().procedure(), table).getFirst())
                .map(values::get)
                .map(String::valueOf);
    }

    /** The columns of the table to which an act adds a row; its fields of the same ids fill them. */
    static List<String> columns(Procedure procedure, String table) {
        return procedure.field(table).orElseThrow().columns().stream()
                .map(Field::id)
                .toList();
    }

    static Faulty faulty(String rule, String zh, String en) {
        return new Faulty(List.of(new Irregular(rule, new Words(zh, en), Basis.INTERNAL)));
    }
}
