package fadu.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is asked of a log, of which every line has a jurisdiction and an ascending id.
 *
 * @param person whose lines; empty for everybody's
 * @param matter of which matter; empty for all
 * @param from the first day, in the time zone of the house
 * @param until the last day, in the time zone of the house
 * @param before only lines with a smaller id
 */
public record LogSearch(
        String jurisdiction,
        Optional<String> person,
        Optional<String> matter,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        long before) {

    /** The newest lines of a place. */
    public static LogSearch all(String jurisdiction) {
        return new LogSearch(
                jurisdiction, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Long.MAX_VALUE);
    }

    /** The lines before one. */
    public LogSearch before(long id) {
        return new LogSearch(jurisdiction, person, matter, from, until, id);
    }

    /** The same of one matter, where one is given. */
    public LogSearch of(Optional<String> one) {
        return new LogSearch(jurisdiction, person, one, from, until, before);
    }

    /**
     * As a condition.
     *
     * @param at the column with the moment
     * @param people the columns that name somebody
     */
    public String condition(String at, List<String> people) {
        return "jurisdiction = :jurisdiction and id < :before"
                + (person.isPresent()
                        ? people.stream().map(c -> c + " = :person").collect(Collectors.joining(" or ", " and (", ")"))
                        : "")
                + (matter.isPresent() ? " and matter = :matter" : "")
                + (from.isPresent() ? " and " + at + " >= :from" : "")
                + (until.isPresent() ? " and " + at + " < :until" : "");
    }

    /** What the condition names. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("jurisdiction", jurisdiction);
        parameters.put("before", before);
        person.ifPresent(p -> parameters.put("person", p));
        matter.ifPresent(m -> parameters.put("matter", m));
        from.ifPresent(
                day -> parameters.put("from", day.atStartOfDay(Watch.ZONE).toOffsetDateTime()));
        until.ifPresent(day ->
                parameters.put("until", day.plusDays(1).atStartOfDay(Watch.ZONE).toOffsetDateTime()));
        return parameters;
    }
}
