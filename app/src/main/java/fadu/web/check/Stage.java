package fadu.web.check;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import java.util.List;

/** How far something is that a unit has to do by a day. */
public enum Stage {
    OVERDUE("late"),
    OPEN("plain"),
    REPORTED("risk"),
    LATE("late"),
    IN_TIME("done"),
    NOT_DONE("late"),
    DROPPED("still");

    private final String tone;

    Stage(String tone) {
        this.tone = tone;
    }

    /** Its colour; the word stands beside it. */
    public String tone() {
        return tone;
    }

    /** Whether it is not yet seen to be done. */
    boolean open() {
        return this == OPEN || this == OVERDUE || this == REPORTED;
    }

    /** As an address has it. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
