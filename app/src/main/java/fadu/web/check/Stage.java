package fadu.web.check;

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

    private static final String REPORTED_STATE = "reported";
    private static final String NOT_DONE_STATE = "not-done";
    private static final List<String> DROPPED_STATES = List.of("cancelled", "dropped");

    private final String tone;

    Stage(String tone) {
        this.tone = tone;
    }

    /** Its colour; the word stands beside it. */
    public String tone() {
        return tone;
    }

    /** As an address has it. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * How far a matter is.
     *
     * @param missed whether its day has gone by, or had when it was done
     */
    static Stage of(MatterRow row, boolean missed) {
        if (row.states().contains(NOT_DONE_STATE)) {
            return NOT_DONE;
        }
        if (row.states().stream().anyMatch(DROPPED_STATES::contains)) {
            return DROPPED;
        }
        if (row.states().contains(REPORTED_STATE)) {
            return REPORTED;
        }
        return row.closed().isPresent() ? missed ? LATE : IN_TIME : missed ? OVERDUE : OPEN;
    }
}
