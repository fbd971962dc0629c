package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a page of the year: a concept that the program knows, filled with what the procedures call it.
 *
 * @param of the kinds of matter that it is made of
 * @param names what stands at the places of the concept
 * @param columns of a table
 * @param theme of a cycle, where the visitor names none
 */
public record YearPart(
        String id,
        Shows shows,
        Words name,
        List<String> of,
        Map<Group, Map<String, List<String>>> names,
        List<Column> columns,
        String theme,
        Place place) {
    /** What the names of a part are names of. */
    public enum Group {
        FIELDS,
        ACTS,
        LIMITS,
        STATES,
        SETTINGS,
        CHOICES,
        KINDS,
        /** Parts of this and other pages, as {@code page.part}. */
        PARTS
    }

    /** The concepts. What each has places for, {@link YearPlaces} says. */
    public enum Shows {
        /** Matters, a line each. */
        TABLE,
        /** What units have to do by a day, with how many each has done. */
        ITEMS,
        /** Whether a theme was planned, checked and appraised in each unit. */
        CYCLE,
        /** Reviews whose files are drawn and scored, and the units by what their files scored. */
        SCORES,
        /** Units with marks for each indicator: their own, and as checked. */
        MARKS,
        /** What the visitor himself did in the year. */
        DUTIES
    }

    /**
     * A column of a table: what it shows of each matter.
     *
     * @param name empty where that of the first field, act or limit serves
     * @param acts the day of the last of the first of these that was done
     * @param tells fields of that act
     * @param gathers fields whose values of all entries are shown
     * @param counts a table whose rows are counted
     * @param items the part whose items are counted that came of the matter
     * @param text how both are said
     */
    public record Column(
            Optional<Words> name,
            List<String> fields,
            List<String> acts,
            List<String> tells,
            List<String> gathers,
            Optional<String> limit,
            Optional<String> counts,
            Optional<String> items,
            Optional<Words> text) {}

    /** All names at a place. */
    public List<String> all(Group group, String at) {
        return names.getOrDefault(group, Map.of()).getOrDefault(at, List.of());
    }

    /** The name at a place; an empty text, which names nothing, where there is none. */
    public String one(Group group, String at) {
        return all(group, at).stream().findFirst().orElse("");
    }

    /** The field at a place. */
    public String field(String at) {
        return one(Group.FIELDS, at);
    }

    /** The act at a place. */
    public String act(String at) {
        return one(Group.ACTS, at);
    }
}
