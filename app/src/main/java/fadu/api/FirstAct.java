package fadu.api;

import fadu.law.Act;
import fadu.law.Procedure;
import fadu.matter.Opening;
import fadu.rule.Request;
import java.util.List;
import java.util.Optional;

/**
 * The first act of a matter that a person may open.
 *
 * @param unit whose matter it becomes
 */
record FirstAct(Procedure procedure, Act act, String unit, OpenBody body, Cited cited) {
    static FirstAct of(Caller caller, OpenBody body) {
        var procedure = caller.law().on(body.procedure(), caller.today()).orElseThrow(Declined::unknown);
        var act = Optional.ofNullable(procedure.acts().get(body.act()))
                .filter(a -> procedure.starts().contains(a.id()))
                .orElseThrow(Declined::unknown);
        var units = caller.units(procedure, act);
        if (units.isEmpty()) {
            throw caller.noPost(act);
        }
        var unit = body.unit() == null ? units.getFirst() : body.unit();
        if (!units.contains(unit)) {
            throw caller.noPost(act);
        }
        return new FirstAct(procedure, act, unit, body, Cited.of(caller, act, body.files(), List.of()));
    }

    Request request(Caller caller) {
        var in = Optional.of(unit);
        return new Asking(caller).request(act, body.asAct(), in, caller.reach().roles(in), cited);
    }

    /** The new matter, with its id for the key that makes a second call harmless. */
    Opening opening(Caller caller, String id, Request request) {
        var opening = Opening.of(caller.jurisdiction(), id, body.procedure(), unit, request)
                .keyed(id)
                .citing(cited.documents());
        return body.title() == null || body.title().isBlank() ? opening : opening.titled(body.title());
    }
}
