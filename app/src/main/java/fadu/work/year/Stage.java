package fadu.work.year;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import java.util.List;
import java.util.Locale;

/** How far something is that a unit has to do by a day. */
public enum Stage {
    OVERDUE,
    OPEN,
    REPORTED,
    LATE,
    IN_TIME,
    NOT_DONE,
    DROPPED;

    /** Those that are counted, in the order of a table. */
    public static final List<Stage> COUNTED = List.of(IN_TIME, LATE, REPORTED, OPEN, OVERDUE, NOT_DONE);

    /** Whether it is not yet seen to be done. */
    boolean open() {
        return this == OPEN || this == OVERDUE || this == REPORTED;
    }

    /** As an address and an answer have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id();
    }

    /**
     * How far a matter is.
     *
     * @param part which of its states mean what
     * @param missed whether its day has gone by, or had when it was done
     */
    static Stage of(MatterRow row, YearPart part, boolean missed) {
        for (var stage : List.of(NOT_DONE, DROPPED, REPORTED)) {
            if (part.all(Group.STATES, stage.id()).stream().anyMatch(row.states()::contains)) {
                return stage;
            }
        }
        return row.closed().isPresent() ? missed ? LATE : IN_TIME : missed ? OVERDUE : OPEN;
    }
}
