package fadu.web.desk;

import fadu.Words;
import fadu.law.Gate;
import fadu.rule.FormValues;
import fadu.rule.Irregular;
import fadu.web.Frame;
import fadu.work.BlankForm;
import fadu.work.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the form of an act from its definition, with what was typed and why it was refused. */
final class Forms {
    /** How the engine names the field in a fault of input. */
    private static final Pattern NAMED = Pattern.compile("^(.*)（([a-z0-9_]+)）$", Pattern.DOTALL);

    private final Names names;
    private final Frame frame;

    Forms(Names names, Frame frame) {
        this.names = names;
        this.frame = frame;
    }

    /**
     * What a form is made from.
     *
     * @param between what was entered since the form was opened
     */
    record Asked(BlankForm blank, List<String> between, Sending sending) {
        /** One that nobody else can have changed meanwhile. */
        static Asked alone(BlankForm blank, Sending sending) {
            return new Asked(blank, List.of(), sending);
        }
    }

    ActForm form(Asked asked, Typed typed, List<Irregular> reasons) {
        var faults = new LinkedHashMap<>(typed.faults());
        var rest = new ArrayList<ActForm.Fault>();
        typed.faults().values().forEach(w -> rest.add(new ActForm.Fault(frame.say(w), "")));
        for (var reason : reasons) {
            var named = NAMED.matcher(reason.words().zh());
            if (reason.rule().equals("fields") && named.matches()) {
                var words = new Words(named.group(1), reason.words().en().replace(" (" + named.group(2) + ")", ""));
                faults.putIfAbsent(named.group(2), words);
                rest.add(new ActForm.Fault(frame.say(words), ""));
            } else {
                var basis = reason.basis().internal() ? "" : Bases.text(reason.basis(), frame);
                rest.add(new ActForm.Fault(frame.say(names.reason(reason)), basis));
            }
        }
        var blank = asked.blank();
        var act = blank.act();
        var button = !asked.between().isEmpty() ? "form.still" : blank.recorded() ? "form.record" : "form.do";
        var name = frame.say(act.name());
        return new ActForm(
                new ActForm.Head(name, Bases.text(act.basis(), frame), frame.say(button, name), blank.recorded()),
                asked.sending(),
                typed.text("drafted"),
                new ActForm.Happened(blank.asksDay(), typed.text("on"), typed.text("how_known")),
                new Inputs(names, blank.offers(), frame).of(act, typed, faults),
                blank.approval().map(a -> approval(a, typed)),
                blank.passable().stream().map(gate -> skip(gate, typed)).toList(),
                new ActForm.Told(asked.between(), Effects.of(blank.effects(), frame), rest),
                Optional.empty());
    }

    private ActForm.Approval approval(BlankForm.Approval approval, Typed typed) {
        var people = approval.people().stream()
                .map(p -> new ActForm.Option(p, frame.say(names.person(p))))
                .toList();
        return new ActForm.Approval(frame.say(approval.name()), people, typed.text("approver"));
    }

    private ActForm.Skip skip(Gate gate, Typed typed) {
        return new ActForm.Skip(
                gate.id(),
                frame.say(gate.name()),
                frame.say(
                        "form.skip.reason", frame.say(gate.skip().orElseThrow().reason())),
                typed.text(FormValues.skip(gate.id())));
    }
}
