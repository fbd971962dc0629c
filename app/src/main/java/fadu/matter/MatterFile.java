package fadu.matter;

import fadu.docket.Entry;
import fadu.law.Act;
import fadu.rule.Irregular;
import fadu.rule.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A matter as its page shows it.
 *
 * @param row what lists show of it
 * @param entries its docket, in order
 * @param situation where it stands, by the law published now: states, fields, limits with their explanations; what a person
 *     may do follows with {@link fadu.rule.Prospects}
 * @param links to other matters and from them
 */
public record MatterFile(MatterRow row, List<Shown> entries, Situation situation, List<Linkage> links) {
    /** What stands where a personal value may not be shown. */
    public static final String MASKED = "＊＊＊";

    /** What stands where a personal value was erased. */
    public static final String ERASED = "（已删除 / erased）";

    /** A role that everybody has who made an entry of the matter. */
    private static final String MAKER = "entry-maker";

    /** A role that whoever handles the matter has. */
    private static final String IN_CHARGE = "in-charge";

    /** What somebody is to this matter: what his posts make him, and what he did in it or has to do. */
    public Set<String> roles(String person, Set<String> held) {
        var roles = new TreeSet<>(held);
        if (entries.stream().anyMatch(e -> e.entry().recordedBy().equals(person))) {
            roles.add(MAKER);
        }
        if (row.handler().equals(person)) {
            roles.add(IN_CHARGE);
        }
        return roles;
    }

    /**
     * An entry with what became of it.
     *
     * @param act its definition, under the version by which it was made
     * @param personal its personal values by field, in clear for who may read them
     * @param struckBy seq of the entry that struck it
     * @param voidedBy seq of the entry that took it back since its ground was gone
     * @param correctedBy seq of the last entry that corrected it
     */
    public record Shown(
            Entry entry,
            Optional<Act> act,
            List<Irregular> irregular,
            Map<String, String> personal,
            Optional<Integer> struckBy,
            Optional<Integer> voidedBy,
            Optional<Integer> correctedBy) {

        /** Whether it still counts. */
        public boolean holds() {
            return struckBy.isEmpty() && voidedBy.isEmpty();
        }
    }

    /**
     * @param name of the link, or its inverse name where the other matter points here
     * @param backward whether the other matter points here
     */
    public record Linkage(String name, boolean backward, String matter, Optional<MatterRow> other) {}
}
