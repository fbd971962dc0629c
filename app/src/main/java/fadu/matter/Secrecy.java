package fadu.matter;

import fadu.Words;
import java.util.Optional;

/** How a matter is marked by {@code mark-secrecy}, the act of {@code law/common.yaml} for what few may know of. */
public final class Secrecy {
    private static final String FIELD = "secrecy";
    private static final String SENSITIVE = "sensitive";

    private Secrecy() {}

    /** {@code open}, {@code internal} or {@code sensitive}; empty where nobody marked it. */
    public static Optional<String> mark(MatterRow row) {
        return Optional.ofNullable(row.fields().get(FIELD)).map(String::valueOf);
    }

    /** What every page of its papers says of who may know of it, in Chinese as papers are. */
    public static Optional<String> onPaper(MatterFile file) {
        var field = file.situation().standing().procedure().field(FIELD);
        return mark(file.row())
                .flatMap(mark -> field.map(f -> f.name().zh() + "："
                        + Optional.ofNullable(f.of().get(mark)).map(Words::zh).orElse(mark)));
    }

    static boolean sensitive(MatterRow row) {
        return mark(row).filter(SENSITIVE::equals).isPresent();
    }

    /** The condition that a matter, as a statement calls it, is sensitive; an index of its own answers it. */
    public static String sensitive(String matter) {
        return "%s.fields @> '{\"%s\": \"%s\"}'".formatted(matter, FIELD, SENSITIVE);
    }
}
