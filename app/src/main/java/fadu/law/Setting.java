package fadu.law;

import fadu.Words;
import fadu.calendar.Length;
import java.math.BigDecimal;
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
    /** The default as a person reads it: periods in words, money in yuan. */
    public Optional<Words> shown() {
        return value.map(v -> switch (type) {
            case PERIOD -> Length.parse(String.valueOf(v)).words();
            case MONEY -> {
                var yuan = new BigDecimal(String.valueOf(v))
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString();
                yield new Words(yuan + "元", yuan + " yuan");
            }
            default -> new Words(String.valueOf(v), String.valueOf(v));
        });
    }

    /** How far a setting may be shown as law. */
    public enum Grade {
        LAW,
        LOCAL,
        INTERNAL
    }
}
