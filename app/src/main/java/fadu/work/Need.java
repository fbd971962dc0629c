package fadu.work;

import fadu.law.Act;
import fadu.law.FieldType;

/** Whether an input of a form has to be filled in. */
public enum Need {
    MUST,
    /** A question for yes or no: what is not ticked is a no. */
    ANSWERED,
    /** Only under a condition, which is said. */
    WHEN,
    MAY;

    /** How it is with a field of an act. */
    public static Need of(Act.Input input) {
        var field = input.field();
        if (!input.optional()) {
            return field.type() == FieldType.BOOLEAN ? ANSWERED : MUST;
        }
        return field.needed().isPresent() ? WHEN : MAY;
    }
}
