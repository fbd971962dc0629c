package fadu.matter;

import java.util.List;
import java.util.Map;

/**
 * Somebody may know of it: it is not marked sensitive, or he handles it, or it belongs to one of these units.
 *
 * @param units in which he may know of sensitive matters; an empty id stands for those that belong to none
 */
public record Told(String person, List<String> units) implements MatterCondition {
    /** Found by their own index, and few: the list itself is read as if there were none. */
    static final String HIDDEN = "select h.id from matter h where h.jurisdiction = :jurisdiction and "
            + Secrecy.sensitive("h") + " and h.handler <> :%1$sperson and coalesce(h.unit, '') <> all(:%1$sunits)";

    public Told {
        units = List.copyOf(units);
    }

    /** Whether this matter is his to know of. */
    public boolean of(MatterRow row) {
        return !Secrecy.sensitive(row)
                || row.handler().equals(person)
                || units.contains(row.unit().orElse(""));
    }

    @Override
    public String condition(String as) {
        return over("m.id", as);
    }

    /** The same where a matter is called otherwise. */
    static String over(String matter, String as) {
        return matter + " not in (" + HIDDEN.formatted(as) + ")";
    }

    @Override
    public Map<String, Object> parameters(String as) {
        return Map.of(as + "person", person, as + "units", units.toArray(String[]::new));
    }
}
