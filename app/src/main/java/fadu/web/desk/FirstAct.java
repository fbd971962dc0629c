package fadu.web.desk;

import fadu.access.Approvals.Asking;
import fadu.access.Drafts;
import fadu.approval.Askings;
import fadu.approval.Filled;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.matter.Opening;
import fadu.rule.FormValues;
import fadu.rule.Request;
import fadu.web.Closed;
import fadu.web.Missing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A first act that somebody may do.
 *
 * @param units in which
 */
record FirstAct(Procedure procedure, Act act, List<String> units) {

    /** One that the visitor may do today. */
    static FirstAct of(Desk desk, String name, String id) {
        var procedure = desk.law().on(name, desk.frame().today()).orElseThrow(Missing::new);
        var act = procedure.acts().get(id);
        if (act == null || !procedure.starts().contains(id)) {
            throw new Missing();
        }
        var units = units(desk, procedure, act);
        if (units.isEmpty()) {
            throw new Closed(desk.noPost(act));
        }
        return new FirstAct(procedure, act, units);
    }

    /** The units in which the person's own posts allow the act. What outsiders do is recorded by whoever takes part. */
    static List<String> units(Desk desk, Procedure procedure, Act act) {
        return desk.reach().own().stream()
                .filter(unit -> desk.mayDo(procedure, act, desk.reach().roles(Optional.of(unit))))
                .toList();
    }

    /** The unit that was chosen, else the first. */
    String unit(Typed typed) {
        return typed.given("unit").filter(units::contains).orElseGet(units::getFirst);
    }

    /** The new matter, with the key that makes a second press of the button harmless. */
    Opening opening(Desk desk, String unit, Request request, Typed typed) {
        var key = typed.key();
        var opening = Opening.of(desk.jurisdiction(), key, procedure.id().name(), unit, request)
                .keyed(key)
                .citing(typed.uploads().documents());
        return typed.given("title").isPresent() ? opening.titled(typed.text("title")) : opening;
    }

    /** The act as its page asks for it. */
    Steps.Asked asked() {
        return new Steps.Asked(act, Optional.empty(), false);
    }

    /**
     * What was laid before and came back, where the form is to begin with that.
     *
     * @param parameters that name it, or do not
     */
    Optional<Asking> again(Desk desk, Map<String, String[]> parameters, Instant now) {
        return FormValues.given(Filled.AGAIN, parameters)
                .map(id -> new Askings(desk.actor(), now)
                        .again(id, procedure.id().name(), act.id())
                        .orElseThrow(Missing::new));
    }

    /** Where its draft is kept. */
    Drafts.Key draft(Desk desk, Optional<Asking> again) {
        return DraftPage.key(
                desk,
                Drafts.beginning(procedure.id().name()),
                act,
                again.map(Asking::id).orElse(""));
    }

    /** Where its form stands. */
    String path() {
        return path(procedure.id().name(), act.id(), "");
    }

    /**
     * Where the form of a first act stands.
     *
     * @param again the id under which that was laid with which it begins; empty for an empty form
     */
    static String path(String procedure, String act, String again) {
        return "/matters/new/" + procedure + "/" + act + (again.isEmpty() ? "" : "?" + Filled.AGAIN + "=" + again);
    }
}
