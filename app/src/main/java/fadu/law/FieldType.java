package fadu.law;

import java.util.Locale;
import java.util.Optional;

/** The types of fields and settings. Money is integer fen; dates are days in Asia/Shanghai. */
public enum FieldType {
    TEXT,
    DATE,
    DATETIME,
    NUMBER,
    MONEY,
    BOOLEAN,
    CHOICE,
    CHOICES,
    TABLE,
    PARTY,
    PERSON,
    UNIT,
    OFFICER,
    OFFICERS,
    STATUTE,
    FILE,
    MATTER,
    PERIOD;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldType> of(String id) {
        for (var type : values()) {
            if (type.id().equals(id)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether a value is a list of texts. */
    public boolean list() {
        return this == CHOICES || this == OFFICERS;
    }
}
