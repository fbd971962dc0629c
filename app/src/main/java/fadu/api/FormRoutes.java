package fadu.api;

import fadu.access.Scope;
import fadu.law.Act;
import fadu.rule.Extended;
import fadu.rule.FormValues;
import fadu.rule.Prospects;
import fadu.work.BlankForm;
import fadu.work.Names;
import fadu.work.Offers;
import fadu.work.Usual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of acts, with what the desk offers and fills in. */
@RestController
final class FormRoutes {
    private final Reading reading;

    FormRoutes(Reading reading) {
        this.reading = reading;
    }

    /**
     * The form of an act of a matter.
     *
     * @param row the row that it is asked for
     * @param rows that the act may concern
     * @param since the number of entries that were seen with it
     */
    record ActForm(FormLine form, Optional<String> row, List<String> rows, int since) {}

    /**
     * The form of a first act.
     *
     * @param units in which the matter may begin; the first where none is named
     */
    record FirstForm(FormLine form, List<ChoiceLine> units) {}

    @GetMapping("/api/v1/matters/{id}/acts/{act}/form")
    @Endpoint(
            zh = "一个行为的表单：各项是否必填、可选的人员（当日持证的在前，其余写明依据哪一条不能选）、单位、事项、条文，已填好的内容，"
                    + "可送批的人和将引起的后果。row 指明哪一行；recorded=true 为补记；更正时以 entry 指明哪一号记录",
            en =
                    "The form of an act: each input with what it offers (officers certified today first, for the others the article "
                            + "that bars them; units, matters, statutes) and what is filled in, who can be asked to approve it, and what it "
                            + "will set off. For a row with row, to record what happened with recorded=true; a correction names its entry "
                            + "with entry",
            scopes = {Scope.READ, Scope.ACT})
    ActForm form(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(required = false) Optional<String> row,
            @RequestParam(defaultValue = "false") boolean recorded,
            @RequestParam(defaultValue = "") String entry) {
        var open = reading.open(caller, id);
        var situation = open.file().situation();
        var procedure = situation.standing().procedure();
        var known = Optional.ofNullable(procedure.acts().get(act))
                .filter(a -> a.kind() == Act.Kind.DECISION || a.kind() == Act.Kind.FACT)
                .orElseThrow(Declined::unknown);
        if (!Prospects.may(situation, known, open.roles(known, Optional.empty()))) {
            throw caller.noPost(known);
        }
        var names = Names.of(caller.actor());
        var begun = Usual.lengths(known, situation, Map.of());
        var form = BlankForm.of(
                new BlankForm.Asked(
                        procedure,
                        known,
                        recorded,
                        open.roles(known, row),
                        List.of(open.unit(known, row)),
                        Extended.would(situation, known, FormValues.of(known, begun), row),
                        entry),
                Offers.in(open.file(), caller.actor(), names));
        return new ActForm(
                FormLine.of(form, procedure.id(), caller, names, begun),
                row,
                known.row().map(situation.standing()::rowKeys).orElse(List.of()),
                open.file().row().seq());
    }

    @GetMapping("/api/v1/procedures/{id}/acts/{act}/form")
    @Endpoint(
            zh = "首个行为的表单，事项尚未开启：同上，并给出可在哪些单位开启、已按常见情形填好的内容",
            en =
                    "The form of a first act, whose matter has not begun: the same, with the units in which it may begin and what is "
                            + "usual filled in",
            scopes = {Scope.READ, Scope.ACT})
    FirstForm first(Caller caller, @PathVariable String id, @PathVariable String act) {
        var first = FirstAct.of(caller, OpenBody.empty(id, act));
        var procedure = first.procedure();
        var names = Names.of(caller.actor());
        var units = caller.units(procedure, first.act());
        var beginning = caller.house().files().beginning(caller.jurisdiction(), procedure, caller.now());
        var form = BlankForm.of(
                BlankForm.Asked.plain(
                        procedure, first.act(), units.stream().map(Optional::of).toList()),
                Offers.beginning(beginning, caller.actor(), names));
        var begun = Usual.of(first.act(), caller.actor(), first.unit());
        return new FirstForm(
                FormLine.of(form, procedure.id(), caller, names, begun),
                units.stream().map(u -> ChoiceLine.plain(u, names.unit(u))).toList());
    }
}
