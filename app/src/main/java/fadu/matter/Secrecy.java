package fadu.matter;

import fadu.Words;
import fadu.law.Act;
import fadu.store.DatabaseRole;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        var acts = file.situation().standing().procedure().acts();
        var field = Stream.ofNullable(acts.get(Act.MARK_SECRECY))
                .flatMap(act -> act.fields().stream().map(Act.Input::field))
                .filter(f -> f.id().equals(FIELD))
                .findFirst();
        return mark(file.row())
                .flatMap(mark -> field.map(f -> f.name().zh() + "："
                        + Optional.ofNullable(f.of().get(mark)).map(Words::zh).orElse(mark)));
    }

    /** The mark of a matter goes on to what is split off it: whoever splits may not be one who marks. */
    static Map<String, Object> carried(DatabaseRole worker, Splitting splitting) {
        return worker.sql()
                .sql("select fields->>'" + FIELD + "' from matter where jurisdiction = ? and id = ?")
                .params(splitting.opening().jurisdiction(), splitting.of())
                .query(String.class)
                .optional()
                .map(mark -> Map.<String, Object>of(FIELD, mark))
                .orElse(Map.of());
    }

    static boolean sensitive(MatterRow row) {
        return mark(row).filter(SENSITIVE::equals).isPresent();
    }

    /** The condition that a matter, as a statement calls it, is sensitive; an index of its own answers it. */
    public static String sensitive(String matter) {
        return "%s.fields @> '{\"%s\": \"%s\"}'".formatted(matter, FIELD, SENSITIVE);
    }
}
