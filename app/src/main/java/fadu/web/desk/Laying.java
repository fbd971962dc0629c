package fadu.web.desk;

import fadu.access.Approvals;
import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.docket.HouseSafe;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.Mask;
import fadu.matter.MatterRow;
import fadu.rule.Irregular;
import fadu.web.Missing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An act laid before its approver: what is kept of the form, and the form made of it again. */
final class Laying {
    private Laying() {}

    /** Whether the act can be laid before its approver. What is only recorded was approved outside. */
    static boolean possible(Steps.Asked asked) {
        return asked.act().approvedBy().isPresent() && !asked.record();
    }

    /** Whether the visitor decides on it: he was asked, or holds a post for whoever was. Nobody decides what he asked himself. */
    static boolean decides(Desk desk, Asking asking) {
        return !asking.askedBy().equals(desk.visitor().person())
                && desk.deciding().contains(asking.approver());
    }

    /**
     * What is wrong with the approver who was chosen; nothing where he holds the post and may know of the matter.
     *
     * @param row of the matter; empty where it has not begun
     */
    static List<Irregular> faults(Desk desk, Optional<MatterRow> row, Optional<String> unit, Act act, Typed typed) {
        var approver = typed.given("approver").map(desk::reachOf);
        var role = act.approvedBy().orElseThrow();
        if (approver.filter(a -> a.roles(unit).contains(role)
                        && !a.person().equals(desk.visitor().person()))
                .isEmpty()) {
            return List.of(Steps.fault(
                    "请选择批准人；所选的人须在本单位担任批准的岗位，您本人除外（approver）",
                    "choose who approves it: somebody else, who holds that post for this unit (approver)"));
        }
        return row.filter(r -> !desk.sees(approver.orElseThrow(), r)).isEmpty()
                ? List.of()
                : List.of(
                        Steps.fault(
                                "本事项标为敏感，所选的批准人不能查看；请另选批准人（approver）",
                                "this matter is marked as sensitive, and whoever is chosen may not see it; choose somebody else (approver)"));
    }

    /**
     * What is laid.
     *
     * @param id of the asking, to which what is encrypted belongs
     */
    static Approvals.Laid of(
            Desk desk,
            String id,
            String matter,
            Optional<Beginning> beginning,
            Steps.Asked asked,
            Map<String, String[]> sent,
            Uploads uploads) {
        var act = asked.act();
        var personal = DraftText.personal(act, sent);
        var sealed = personal.isEmpty()
                ? ""
                : Base64.getEncoder()
                        .encodeToString(safe(desk).close(personal.getBytes(StandardCharsets.UTF_8), belongs(desk, id)));
        return new Approvals.Laid(
                matter, act.id(), asked.row().orElse(""), DraftText.of(act, sent), sealed, uploads.lines(), beginning);
    }

    private static HouseSafe safe(Desk desk) {
        return new HouseSafe(desk.house().database().settings().masterKey());
    }

    private static String belongs(Desk desk, String id) {
        return "approval " + desk.jurisdiction() + " " + id;
    }

    static Steps.Asked asked(OpenMatter matter, Approvals.Laid laid) {
        var act = matter.situation().standing().procedure().acts().get(laid.act());
        if (act == null) {
            throw new Missing();
        }
        return new Steps.Asked(act, Optional.of(laid.row()).filter(r -> !r.isEmpty()), false);
    }

    /**
     * The form as it was laid, approved by the visitor, to be entered once however often it is approved.
     *
     * @param seen the last entry of the matter that he saw with it
     */
    static Typed typed(Desk desk, Act act, Asking asking, Optional<Integer> seen) {
        var parameters = new HashMap<>(DraftText.read(asking.laid().typed()));
        var sealed = asking.laid().sealed();
        if (!sealed.isEmpty()) {
            var opened = safe(desk).open(Base64.getDecoder().decode(sealed), belongs(desk, asking.id()));
            parameters.putAll(DraftText.read(new String(opened, StandardCharsets.UTF_8)));
        }
        parameters.put("approver", new String[] {desk.visitor().person()});
        parameters.put("key", new String[] {asking.id()});
        seen.ifPresent(seq -> parameters.put("since", new String[] {String.valueOf(seq)}));
        return Typed.of(act, parameters, Uploads.ofLines(asking.laid().files()));
    }

    /**
     * A value that was filled in, as people read it.
     *
     * @param clear whether personal values may be read
     */
    static Fact fact(Field field, Typed typed, Shown shown, boolean clear) {
        var value = typed.values().get(field.id());
        boolean table = field.type() == FieldType.TABLE;
        boolean personal = field.personal() || field.columns().stream().anyMatch(Field::personal);
        var text = shown.value(field, value != null && table && personal && !clear ? Mask.rows(field, value) : value);
        return new Fact(shown.name(field), field.personal() && !clear ? Mask.of(text) : text, personal);
    }
}
