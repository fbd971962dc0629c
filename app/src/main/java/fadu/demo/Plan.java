package fadu.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is done in the year.
 *
 * @param powers the rows of the power list, which come in by the importer
 * @param importDay the day on which they come in
 */
public record Plan(DemoYear year, List<Planned> matters, PowerRows powers, LocalDate importDay) {

    /** The same year without one matter. */
    public Plan without(String id) {
        return new Plan(year, matters.stream().filter(m -> !m.id().equals(id)).toList(), powers.without(id), importDay);
    }
}
