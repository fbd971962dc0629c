package fadu.api;

import fadu.Words;
import fadu.rule.Prospects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An act that is near.
 *
 * @param open whether it can be entered now; a fact can be recorded all the same
 * @param missing what keeps it closed, by which article
 * @param schema the schema of its values in the OpenAPI document
 */
record ActLine(
        String act,
        Words name,
        String kind,
        Optional<String> row,
        boolean open,
        String basis,
        List<Reason> missing,
        String schema) {

    static List<ActLine> of(OpenFile open, Caller caller) {
        var situation = open.file().situation();
        var procedure = situation.standing().procedure().id();
        return Prospects.of(situation, caller.person(), open::roles).stream()
                .map(p -> new ActLine(
                        p.act().id(),
                        p.act().name(),
                        p.act().kind().name().toLowerCase(Locale.ROOT),
                        p.row(),
                        p.open(),
                        p.act().basis().text(),
                        Reason.of(p.missing(), caller.locale()),
                        ActSchemas.name(procedure, p.act().id())))
                .toList();
    }
}
