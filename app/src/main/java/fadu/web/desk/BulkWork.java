package fadu.web.desk;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Procedure;
import fadu.matter.Bulk;
import fadu.matter.BulkPlans;
import fadu.matter.MatterCondition;
import fadu.matter.MatterList;
import fadu.matter.MatterRow;
import fadu.rule.DraftText;
import fadu.rule.Irregular;
import fadu.rule.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan with the matters that it is about, as far as the visitor sees them.
 *
 * @param procedure the newest under which one of them runs
 */
record BulkWork(Desk desk, BulkPlans.Plan plan, Map<String, MatterRow> rows, Procedure procedure, Act act) {
    /** The parameter that names the field given for each matter by itself; with a dot and a matter, its value there. */
    static final String EACH = "each";

    private static final Set<FieldType> VARIED =
            Set.of(FieldType.TEXT, FieldType.DATE, FieldType.NUMBER, FieldType.CHOICE, FieldType.BOOLEAN);

    /** Empty where none of the matters is in sight, or none knows the act. */
    static Optional<BulkWork> of(Desk desk, BulkPlans.Plan plan) {
        var rows = desk
                .filter()
                .map(f -> f.and(new MatterCondition.Among(plan.matters())))
                .map(f -> desk.house().list().page(f, Optional.empty(), Bulk.MOST))
                .map(MatterList.Page::rows)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(MatterRow::id, Function.identity()));
        return newest(
                        desk,
                        rows.values().stream()
                                .map(MatterRow::procedure)
                                .distinct()
                                .toList(),
                        plan.act())
                .map(p -> new BulkWork(desk, plan, rows, p, act(p, plan.act())));
    }

    private static Act act(Procedure procedure, String id) {
        return java.util.Objects.requireNonNull(procedure.acts().get(id));
    }

    private static Optional<Procedure> newest(Desk desk, List<fadu.law.ProcedureId> ids, String act) {
        return ids.stream()
                .flatMap(id -> desk.law().procedure(id).stream())
                .filter(p -> p.acts().containsKey(act) && act(p, act).bulk().isPresent())
                .max(java.util.Comparator.comparing(p -> p.id().version()));
    }

    /** The fields that can be given for each matter by itself. */
    List<Field> varied() {
        return act.fields().stream()
                .map(Act.Input::field)
                .filter(f -> VARIED.contains(f.type()))
                .toList();
    }

    /** What must be filled in for all of them and was not; what is given for each by itself is looked at there. */
    List<Irregular> missing(Typed typed) {
        return act.fields().stream()
                .filter(i -> !i.optional() && i.field().type() != FieldType.BOOLEAN)
                .map(Act.Input::field)
                .filter(f -> !typed.values().containsKey(f.id())
                        && !f.id().equals(typed.text(EACH))
                        && !typed.faults().containsKey(f.id()))
                .map(f -> Steps.fault(
                        "请填写" + f.name().zh() + "（" + f.id() + "）",
                        "fill in " + f.name().en() + " (" + f.id() + ")"))
                .toList();
    }

    /** What was written into the form. */
    Map<String, String[]> typed() {
        return plan.typed().map(DraftText::read).orElse(Map.of());
    }

    /** The act as it is asked of some of the matters. */
    List<Bulk.One> asked(List<String> matters) {
        var typed = typed();
        return matters.stream().map(m -> new Bulk.One(m, request(m, typed))).toList();
    }

    private Request request(String matter, Map<String, String[]> typed) {
        var row = Optional.ofNullable(rows.get(matter));
        var unit = row.flatMap(r -> desk.actor().unit(r, act, Optional.empty()));
        var roles = row.isPresent() ? desk.reach().roles(unit) : Set.<String>of();
        var own = new LinkedHashMap<>(typed);
        var each = typed.get(EACH);
        var value = typed.get(EACH + "." + matter);
        if (each != null && value != null) {
            own.put(each[0], value);
        }
        var filled = Typed.of(act, own, Uploads.none());
        return new Steps(desk, unit, roles)
                .request(new Steps.Asked(act, Optional.empty(), false), filled)
                .request();
    }
}
