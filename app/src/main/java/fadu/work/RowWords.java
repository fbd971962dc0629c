package fadu.work;

import fadu.Words;
import fadu.law.Field;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Track;
import fadu.matter.MatterRow;
import fadu.rule.Standing;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the columns of a list say of a matter. */
public final class RowWords {
    /** Where what was merged into another matter stands. */
    public static final Words MERGED = new Words("已并入另一事项", "Merged into another");

    private final Law law;
    private final Names names;
    private final Locale locale;
    private final Shown shown;

    public RowWords(Law law, Names names, Locale locale) {
        this.law = law;
        this.names = names;
        this.locale = locale;
        this.shown = new Shown(locale, names);
    }

    /** The value of a field. */
    public String value(MatterRow row, Field field) {
        return shown.value(field, row.fields().get(field.id()));
    }

    /** Of which kind it is. */
    public String kind(MatterRow row) {
        return procedure(row)
                .map(p -> p.name().in(locale))
                .orElse(row.procedure().toString());
    }

    /** Whose matter it is. */
    public String unit(MatterRow row) {
        return row.unit().map(u -> names.unit(u).in(locale)).orElse("");
    }

    /** Who handles it. */
    public String handler(MatterRow row) {
        return names.person(row.handler()).in(locale);
    }

    /** Where it stands on its main track. */
    public String states(MatterRow row) {
        return row.fields().containsKey(Standing.DUPLICATE_OF)
                ? MERGED.in(locale)
                : procedure(row)
                        .map(p -> p.main().states().values().stream()
                                .filter(s -> row.states().contains(s.id()))
                                .map(Track.State::name)
                                .map(name -> name.in(locale))
                                .collect(Collectors.joining(" / ")))
                        .orElse("");
    }

    private Optional<Procedure> procedure(MatterRow row) {
        return law.procedure(row.procedure());
    }
}
