package fadu.api;

import fadu.Trouble;
import fadu.law.Act;
import fadu.matter.FieldConditions;
import fadu.rule.FormValues;
import fadu.rule.Refilled;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An act as the desk keeps its form, in a draft or laid before an approver: so what a program began a person goes on with. */
final class FormText {
    private static final String DAY = "on";
    private static final String APPROVER = "approver";

    private FormText() {}

    /** The form as a person would have sent it. */
    static Map<String, String[]> of(Act act, Map<String, Object> values, ActBody body) {
        var form = new LinkedHashMap<>(Refilled.of(act, values));
        if (body.on() != null) {
            put(form, DAY, body.on().toString());
        }
        put(form, APPROVER, body.approver());
        if (body.skips() != null) {
            body.skips().forEach((gate, why) -> put(form, FormValues.skip(gate), why));
        }
        return form;
    }

    /** The same of a first act. */
    static Map<String, String[]> of(FirstAct first, Map<String, Object> values) {
        var form = new LinkedHashMap<>(of(first.act(), values, first.body().asAct()));
        put(form, "title", first.body().title());
        put(form, "unit", first.unit());
        return form;
    }

    private static void put(Map<String, String[]> form, String name, @Nullable String text) {
        if (text != null) {
            form.put(name, new String[] {text});
        }
    }

    /** What a form holds. */
    static ActBody read(Act act, Map<String, String[]> form, String row) {
        return new ActBody(
                new LinkedHashMap<>(values(act, form)),
                row.isEmpty() ? null : row,
                FormValues.given(DAY, form).flatMap(FieldConditions::day).orElse(null),
                null,
                FormValues.given(APPROVER, form).orElse(null),
                FormValues.skips(act, form),
                null,
                null);
    }

    /** What the form of a first act holds. */
    static OpenBody read(FirstAct first, Map<String, String[]> form) {
        var body = read(first.act(), form, "");
        return new OpenBody(
                first.procedure().id().name(),
                first.act().id(),
                FormValues.given("unit", form).orElse(null),
                FormValues.given("title", form).orElse(null),
                body.values(),
                body.on(),
                body.approver(),
                body.skips(),
                null);
    }

    private static Map<String, Object> values(Act act, Map<String, String[]> form) {
        try {
            return FormValues.of(act, form);
        } catch (Trouble e) {
            throw new Declined(ProblemKind.MALFORMED, e.words());
        }
    }
}
