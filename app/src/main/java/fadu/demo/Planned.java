package fadu.demo;

import java.util.List;
import java.util.Optional;

/**
 * A matter as planned, with all that is done on it in the year.
 *
 * @param title what lists show, where the matter has no field of that name
 * @param begun whether an act of another matter opens it
 */
public record Planned(
        String id, String procedure, String unit, Optional<String> title, List<Doing> doings, boolean begun) {
    /** One that is opened by the first of what is done on it. */
    public Planned(String id, String procedure, String unit, Optional<String> title, List<Doing> doings) {
        this(id, procedure, unit, title, doings, false);
    }

    /** The same, which an act of another matter opens. */
    Planned begunElsewhere() {
        return new Planned(id, procedure, unit, title, doings, true);
    }
}
