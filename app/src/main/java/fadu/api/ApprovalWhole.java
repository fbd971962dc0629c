package fadu.api;

import fadu.approval.Approving;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.Mask;
import fadu.matter.SentFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is to be approved.
 *
 * @param title of the matter that it begins
 * @param files of its fields, by field: each is fetched under the approval
 * @param seen the number of entries of the matter: what the approval takes
 * @param refused why it could not be entered now
 */
record ApprovalWhole(
        ApprovalLine approval,
        Optional<String> title,
        ActBody act,
        Map<String, String> files,
        int seen,
        List<Reason> refused) {

    /** With personal values masked. */
    static ApprovalWhole of(Caller caller, LaidAct laid) {
        var whole = clear(caller, laid);
        return new ApprovalWhole(
                whole.approval(),
                whole.title(),
                whole.act().with(masked(laid.form().act(), whole.act())),
                whole.files(),
                whole.seen(),
                whole.refused());
    }

    /** With personal values in clear. */
    static ApprovalWhole clear(Caller caller, LaidAct laid) {
        var form = laid.form();
        var files = new TreeMap<String, String>();
        form.files().forEach((String field, SentFile file) -> files.put(field, file.name()));
        return new ApprovalWhole(
                ApprovalLine.of(form.asking()),
                form.given("title"),
                laid.body(),
                files,
                laid.seen(),
                form.asking().waits()
                        ? Reason.of(
                                new Approving(caller.actor(), caller.now()).refused(form, laid.matter()),
                                caller.locale())
                        : List.of());
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
}
