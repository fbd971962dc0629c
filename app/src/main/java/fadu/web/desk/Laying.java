package fadu.web.desk;

import fadu.access.Approvals;
import fadu.law.Act;
import fadu.rule.Irregular;
import fadu.web.Frame;
import fadu.web.Missing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An act laid before its approver: what is kept of the form, and the form made of it again. */
final class Laying {
    private Laying() {}

    /**
     * Whether the act can be laid before its approver. What is only recorded was approved outside; personal values are kept
     * nowhere but in the docket, so such an act is entered with the name of who approved it.
     */
    static boolean possible(Steps.Asked asked) {
        var act = asked.act();
        return act.approvedBy().isPresent()
                && !asked.record()
                && act.fields().stream()
                        .noneMatch(i -> i.field().personal()
                                || i.field().columns().stream().anyMatch(c -> c.personal()));
    }

    /** What is wrong with the approver who was chosen; nothing where he holds the post. */
    static List<Irregular> faults(Desk desk, OpenMatter matter, Act act, Typed typed) {
        var approver = typed.given("approver");
        var role = act.approvedBy().orElseThrow();
        boolean holds = approver.filter(
                        a -> Reading.roles(matter.file(), desk.reachOf(a)).contains(role))
                .isPresent();
        return holds
                ? List.of()
                : List.of(Steps.fault(
                        "请选择批准人；所选的人须担任批准的岗位（approver）", "choose who approves it; he must hold that post (approver)"));
    }

    static Approvals.Laid of(OpenMatter matter, Steps.Asked asked, Map<String, String[]> sent, Uploads uploads) {
        return new Approvals.Laid(
                matter.id(),
                asked.act().id(),
                asked.row().orElse(""),
                DraftText.of(asked.act(), sent),
                uploads.lines());
    }

    static Steps.Asked asked(OpenMatter matter, Approvals.Laid laid) {
        var act = matter.situation().standing().procedure().acts().get(laid.act());
        if (act == null) {
            throw new Missing();
        }
        return new Steps.Asked(act, Optional.of(laid.row()).filter(r -> !r.isEmpty()), false);
    }

    /** The form as it was laid, to be entered once however often it is approved. */
    static Typed typed(Act act, Approvals.Asking asking, Optional<Integer> seen) {
        var parameters = new HashMap<>(DraftText.read(asking.laid().typed()));
        parameters.put("approver", new String[] {asking.approver()});
        parameters.put("key", new String[] {asking.id()});
        seen.ifPresent(seq -> parameters.put("since", new String[] {String.valueOf(seq)}));
        return Typed.of(act, parameters, Uploads.ofLines(asking.laid().files()));
    }

    /** What was filled in, as people read it. */
    static List<Fact> facts(Act act, Typed typed, Shown shown, Frame frame) {
        var out = new ArrayList<Fact>();
        typed.given("on").ifPresent(day -> out.add(new Fact(frame.say("form.day"), day, false)));
        for (var input : act.fields()) {
            var text =
                    shown.value(input.field(), typed.values().get(input.field().id()));
            if (!text.isEmpty()) {
                out.add(new Fact(shown.name(input.field()), text, false));
            }
        }
        return out;
    }
}
