package fadu.matter;

import java.time.LocalDate;
import java.util.Optional;

/** What a list asks of a field of its matters. */
public sealed interface FieldCondition {
    /** The field's id. */
    String field();

    /** It is this: a text, a number or yes and no. Answered from an index. */
    record Is(String field, Object value) implements FieldCondition {}

    /** It lists this among others. Answered from an index. */
    record Has(String field, String value) implements FieldCondition {}

    /** It is a day of these, both included. */
    record Days(String field, Optional<LocalDate> from, Optional<LocalDate> until) implements FieldCondition {}

    /** It is a number, or a sum in fen, of these, both included. */
    record Amount(String field, Optional<Long> least, Optional<Long> most) implements FieldCondition {}
}
