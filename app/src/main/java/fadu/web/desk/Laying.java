package fadu.web.desk;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.Mask;
import fadu.work.Shown;

/** An act laid before its approver: whether it can be, and what was filled in. */
final class Laying {
    private Laying() {}

    /** Whether the act can be laid before its approver. What is only recorded was approved outside. */
    static boolean possible(Steps.Asked asked) {
        return asked.act().approvedBy().isPresent() && !asked.record();
    }

    /**
     * A value that was filled in, as people read it.
     *
     * @param clear whether personal values may be read
     */
    static Fact fact(Field field, Typed typed, Shown shown, boolean clear) {
        var value = typed.values().get(field.id());
        boolean table = field.type() == FieldType.TABLE;
        boolean personal = field.personal() || field.columns().stream().anyMatch(Field::personal);
        var text = shown.value(field, value != null && table && personal && !clear ? Mask.rows(field, value) : value);
        return new Fact(shown.name(field), field.personal() && !clear ? Mask.of(text) : text, personal);
    }
}
