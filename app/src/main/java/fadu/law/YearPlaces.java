package fadu.law;

import fadu.law.YearPart.Group;
import fadu.law.YearPart.Shows;
import java.util.List;
import java.util.Map;

/** The places of each concept that a page of a year shows; those with a question mark may stay empty. */
final class YearPlaces {
    private static final Map<Shows, Map<Group, String>> ALL = Map.of(
            Shows.TABLE,
            Map.of(
                    Group.FIELDS, "title? year? year-before? from? until? sort?",
                    Group.CHOICES, "one-year?",
                    Group.STATES, "risk? done? late? still? on?"),
            Shows.ITEMS,
            Map.of(
                    Group.FIELDS, "title source owner due note? proof?",
                    Group.ACTS, "told? verified? urged?",
                    Group.LIMITS, "due told?",
                    Group.STATES, "reported? not-done? dropped?",
                    Group.KINDS, "from?"),
            Shows.CYCLE,
            Map.of(
                    Group.FIELDS, "about issued? words body",
                    Group.ACTS, "issued checked appraised",
                    Group.LIMITS, "checked appraised",
                    Group.KINDS, "bodies",
                    Group.PARTS, "tasks marks"),
            Shows.SCORES,
            Map.of(
                    Group.FIELDS,
                            "title kinds standard? rows file unit kind scorer points grade opinion? seed way scope",
                    Group.ACTS, "announced draw score objected",
                    Group.SETTINGS, "kinds",
                    Group.CHOICES, "failed random"),
            Shows.MARKS,
            Map.of(
                    Group.FIELDS, "unit year scheme? rows row weight self proof? checked grade",
                    Group.ACTS, "self checked concluded"),
            Shows.DUTIES,
            Map.of(Group.FIELDS, "person"));

    private YearPlaces() {}

    static boolean has(Shows shows, Group group) {
        return of(shows).containsKey(group);
    }

    /** All of them. */
    static List<String> all(Shows shows, Group group) {
        return words(shows, group).stream().map(p -> p.replace("?", "")).toList();
    }

    /** Those that must be filled. */
    static List<String> needed(Shows shows, Group group) {
        return words(shows, group).stream().filter(p -> !p.endsWith("?")).toList();
    }

    private static List<String> words(Shows shows, Group group) {
        return List.of(of(shows).getOrDefault(group, "").split(" ", -1));
    }

    private static Map<Group, String> of(Shows shows) {
        return ALL.getOrDefault(shows, Map.of());
    }
}
