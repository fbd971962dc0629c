package fadu.law;

import java.util.List;

/** A time that the law names. */
public sealed interface Moment {
    /** The effective day of the act's last entry. */
    record OfAct(String act) implements Moment {}

    /** A date field of the act's last entry. */
    record OfActField(String act, String field) implements Moment {}

    /** A date field of the matter, derived ones too. */
    record OfField(String field) implements Moment {}

    /** The last day of a limit. */
    record EndOf(String limit) implements Moment {}

    /** The day from which a limit counts. */
    record StartOf(String limit) implements Moment {}

    /** The latest of those that have come. With {@code all}, nothing until every one has come. */
    record Latest(List<Moment> of, boolean all) implements Moment {}

    record Earliest(List<Moment> of) implements Moment {}
}
