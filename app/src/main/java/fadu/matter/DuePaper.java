package fadu.matter;

import fadu.law.Act;
import fadu.law.Form;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.rule.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper that an entry brings about.
 *
 * @param own whether it bears the number that the act itself issues
 */
record DuePaper(Procedure procedure, Act act, Procedure.Document document, Form form, boolean own) {

    /**
     * The papers of an entry. What happened on paper elsewhere and is only recorded has its paper already; only papers that
     * go out under seal are numbered.
     */
    static List<DuePaper> of(Law law, ProcedureId id, String act, EntryKind kind) {
        var procedure = law.procedure(id);
        var made = procedure.map(p -> p.acts().get(act));
        if (made.isEmpty() || !made.get().kind().name().equals(kind.name())) {
            return List.of();
        }
        boolean numbered = made.get().number().isPresent();
        var out = new ArrayList<DuePaper>();
        for (var name : made.get().documents()) {
            var document = procedure.get().documents().get(name);
            var form = law.form(id.name(), name);
            if (document != null && form.isPresent()) {
                boolean own = numbered && document.seal();
                numbered &= !own;
                out.add(new DuePaper(procedure.get(), made.get(), document, form.get(), own));
            }
        }
        return out;
    }

    /** The number that it takes for itself: counted without gaps by form, unit and year, and kind of document. */
    Optional<Numbering.Wanted> wanted(Numbering.Place place) {
        return own || !document.seal() ? Optional.empty() : Optional.of(Numbering.paper(form, document, place));
    }
}
