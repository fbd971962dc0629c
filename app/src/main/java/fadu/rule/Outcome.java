package fadu.rule;

import java.util.List;

/** What came of a request. */
public sealed interface Outcome {
    /**
     * To be written, in this order; the last entry of kind decision or fact is what was asked for.
     *
     * @param course the course with them
     */
    record Done(List<NewEntry> entries, Timeline course, Standing standing) implements Outcome {}

    /**
     * Nothing of what was asked is written: a line in the log of refusals is.
     *
     * @param clock what the clock did before; this is written all the same
     */
    record Refused(List<Irregular> reasons, List<NewEntry> clock) implements Outcome {}
}
