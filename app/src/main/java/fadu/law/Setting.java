package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/**
 * What the law leaves to a place.
 *
 * @param value the default, in the setting's own type (period: {@code 15 working days}; money: fen; list: choices)
 */
public record Setting(
        String id,
        Words name,
        FieldType type,
        Optional<Object> value,
        Grade grade,
        Optional<Object> min,
        Optional<Object> max,
        List<String> choices,
        Basis basis) {
    /** How far a setting may be shown as law. */
    public enum Grade {
        LAW,
        LOCAL,
        INTERNAL
    }
}
