package fadu.web.desk;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.org.Post;
import fadu.rule.Irregular;
import fadu.rule.LimitState;
import fadu.web.Frame;
import fadu.work.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the form of an act from its definition, with what was typed and why it was refused. */
final class Forms {
    /** How the engine names the field in a fault of input. */
    private static final Pattern NAMED = Pattern.compile("^(.*)（([a-z0-9_]+)）$", Pattern.DOTALL);

    private final Law law;
    private final Names names;
    private final List<Post> posts;
    private final Frame frame;

    /**
     * @param posts that count where the act is done, from which approvers come
     */
    Forms(Law law, Names names, List<Post> posts, Frame frame) {
        this.law = law;
        this.names = names;
        this.posts = posts;
        this.frame = frame;
    }

    /**
     * What a form is about.
     *
     * @param record whether the act is only recorded
     * @param roles of the person, by which some gates may be passed
     * @param offers choices by field that do not stand in the definition
     * @param between what was entered since the form was opened
     * @param extended how the limits that it lengthens would stand
     */
    record Asked(
            Procedure procedure,
            Act act,
            boolean record,
            Set<String> roles,
            Map<String, List<ActForm.Option>> offers,
            List<String> between,
            List<LimitState> extended,
            Sending sending) {

        /** An act that is done here and now, by somebody who passes no gate. */
        static Asked plain(Procedure procedure, Act act, Map<String, List<ActForm.Option>> offers, Sending sending) {
            return new Asked(procedure, act, false, Set.of(), offers, List.of(), List.of(), sending);
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
        var act = asked.act();
        boolean fact = act.kind() == Act.Kind.FACT;
        boolean asksDay = asked.record() || (fact && act.effective().isEmpty());
        var button = !asked.between().isEmpty() ? "form.still" : asked.record() ? "form.record" : "form.do";
        var name = frame.say(act.name());
        return new ActForm(
                new ActForm.Head(name, Bases.text(act.basis(), frame), frame.say(button, name), asked.record()),
                asked.sending(),
                typed.text("drafted"),
                new ActForm.Happened(asksDay, typed.text("on"), typed.text("how_known")),
                new Inputs(names, law.vocabulary(), asked.offers(), frame).of(act, typed, faults),
                act.approvedBy().map(role -> approval(role, typed, asksDay)),
                skips(asked, typed),
                new ActForm.Told(
                        asked.between(),
                        asked.record() ? List.of() : Effects.of(asked.procedure(), act, asked.extended(), frame),
                        rest),
                Optional.empty());
    }

    /** Where the form asks for the day, whoever held the post before is offered too: it may have been his day. */
    private ActForm.Approval approval(String role, Typed typed, boolean asksDay) {
        var known = law.vocabulary().roles().get(role);
        var today = frame.today();
        var people = posts.stream()
                .filter(p -> p.role().equals(role))
                .filter(p -> asksDay ? !p.from().isAfter(today) : p.on(today))
                .map(Post::person)
                .distinct()
                .filter(p -> frame.visitor().filter(v -> v.person().equals(p)).isEmpty())
                .map(p -> new ActForm.Option(p, frame.say(names.person(p))))
                .toList();
        return new ActForm.Approval(known == null ? role : frame.say(known.name()), people, typed.text("approver"));
    }

    private List<ActForm.Skip> skips(Forms.Asked asked, Typed typed) {
        var out = new ArrayList<ActForm.Skip>();
        for (var id : asked.act().needs()) {
            var gate = asked.procedure().gates().get(id);
            if (gate != null
                    && gate.skip().filter(s -> asked.roles().contains(s.by())).isPresent()) {
                out.add(new ActForm.Skip(
                        id,
                        frame.say(gate.name()),
                        frame.say(
                                "form.skip.reason",
                                frame.say(gate.skip().orElseThrow().reason())),
                        typed.text("skip." + id)));
            }
        }
        return out;
    }
}
