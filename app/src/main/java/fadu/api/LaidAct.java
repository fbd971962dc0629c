package fadu.api;

import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.approval.Approving;
import fadu.approval.LaidForm;
import fadu.approval.Outdated;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.Mask;
import fadu.matter.MatterFile;
import fadu.matter.SentFile;
import fadu.rule.Irregular;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act as it was laid, read again beside its matter.
 *
 * @param form empty where the law no longer knows all of it
 * @param matter empty while it has not begun
 */
record LaidAct(Asking asking, Optional<LaidForm> form, Optional<MatterFile> matter) {
    /** For whoever may see the matter, or would. */
    static LaidAct of(Caller caller, Asking asking, Reading reading) {
        var laid = asking.laid();
        if (!asking.begun() && !caller.reach().sees(laid.beginning().map(Beginning::unit))) {
            throw Declined.unknown();
        }
        var matter = Optional.of(laid.matter())
                .filter(_ -> asking.begun())
                .map(id -> reading.open(caller, id).file());
        return new LaidAct(asking, LaidForm.of(caller.actor(), asking, matter), matter);
    }

    /**
     * As it was filled in; text by its keys where the law no longer knows all of it.
     *
     * @param clear whether personal values may be read
     */
    ActBody body(Caller caller, boolean clear) {
        return form.map(f -> read(f, clear)).orElseGet(() -> bare(caller, clear));
    }

    private static ActBody read(LaidForm form, boolean clear) {
        var body = FormText.read(
                form.act(), form.parameters(), form.asking().laid().row());
        return clear ? body : body.with(masked(form.act(), body));
    }

    private ActBody bare(Caller caller, boolean clear) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        LaidForm.plain(asking).forEach((key, given) -> values.put(key, String.join(" ", given)));
        LaidForm.personal(caller.actor(), asking).forEach((key, given) -> {
            var text = String.join(" ", given);
            values.put(key, clear ? text : Mask.of(text));
        });
        return new ActBody(values, null, null, null, null, null, null, null);
    }

    private static Map<String, @Nullable Object> masked(Act act, ActBody body) {
        var values = new LinkedHashMap<String, @Nullable Object>(ActBody.clean(body.values()));
        act.fields().forEach(i -> values.computeIfPresent(i.field().id(), (_, value) -> masked(i.field(), value)));
        return values;
    }

    private static Object masked(Field field, Object value) {
        return field.type() == FieldType.TABLE
                ? Mask.rows(field, value)
                : field.personal() ? Mask.of(String.valueOf(value)) : value;
    }

    /** Its files, by field. */
    Map<String, SentFile> files() {
        return SentFile.ofLines(asking.laid().files());
    }

    /** Why it could not be entered now; nothing once it has ended. */
    List<Irregular> refused(Caller caller) {
        if (!asking.waits()) {
            return List.of();
        }
        return form.map(f -> new Approving(caller.actor(), caller.now()).refused(f, matter))
                .orElseGet(() ->
                        Outdated.why(caller.actor(), asking, matter).stream().toList());
    }

    /** The form, to be entered. */
    LaidForm whole(Caller caller) {
        return form.orElseThrow(() -> new Declined(ProblemKind.REFUSED, ProblemKind.REFUSED.title(), refused(caller)));
    }

    /** The number of entries of the matter. */
    int seen() {
        return matter.map(m -> m.row().seq()).orElse(0);
    }
}
