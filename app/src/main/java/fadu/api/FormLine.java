package fadu.api;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Gate;
import fadu.law.ProcedureId;
import fadu.work.BlankForm;
import fadu.work.Effect;
import fadu.work.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The form of an act, with what is offered and what is filled in: the desk's, for a program.
 *
 * @param recorded whether the act is only recorded as having happened
 * @param asksDay whether the day on which it happened is asked ({@code on})
 * @param skips the gates that this person may pass, saying why
 * @param effects what it will set off
 * @param schema the schema of its values in the OpenAPI document
 */
record FormLine(
        String act,
        Words name,
        String kind,
        boolean recorded,
        boolean asksDay,
        List<InputLine> inputs,
        Optional<ApproversLine> approval,
        List<SkipLine> skips,
        List<EffectLine> effects,
        String basis,
        String schema) {

    /** Who may approve it: the post, and those who can be named as {@code approver}. */
    record ApproversLine(String role, Words name, List<ChoiceLine> people) {}

    /** A gate that may be passed in {@code skips}; {@code reason} is what has to be said. */
    record SkipLine(String gate, Words name, Words reason, String basis) {}

    /**
     * Something that the act will set off.
     *
     * @param kind document, number, stops, starts, extends (of limits), state or opens (linked matters)
     * @param until the new last day of a limit that it extends
     */
    record EffectLine(String kind, List<Words> names, Optional<LocalDate> until) {}

    /**
     * @param begun what is filled in, as a form sends it
     */
    static FormLine of(BlankForm form, ProcedureId procedure, Caller caller, Names names, Map<String, String[]> begun) {
        Act act = form.act();
        return new FormLine(
                act.id(),
                act.name(),
                act.kind().name().toLowerCase(Locale.ROOT),
                form.recorded(),
                form.asksDay(),
                InputLine.of(form, caller, names, begun),
                form.approval()
                        .map(a -> new ApproversLine(
                                a.role(),
                                a.name(),
                                a.people().stream()
                                        .map(p -> ChoiceLine.plain(p, names.person(p)))
                                        .toList())),
                form.passable().stream().map(FormLine::skip).toList(),
                form.effects().stream().map(FormLine::effect).toList(),
                act.basis().text(),
                ActSchemas.name(procedure, act.id()));
    }

    private static SkipLine skip(Gate gate) {
        var reason = gate.skip().orElseThrow().reason();
        return new SkipLine(gate.id(), gate.name(), reason, gate.basis().text());
    }

    private static EffectLine effect(Effect effect) {
        return new EffectLine(effect.kind().name().toLowerCase(Locale.ROOT), effect.names(), effect.until());
    }
}
