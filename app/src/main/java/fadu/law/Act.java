package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One step in a matter.
 *
 * @param by roles; empty for clock and system acts
 * @param notBy acts, or officer fields, whose people may not do it
 * @param from states, resolved from groups; {@code open} is every state of the main track that is no end;
 *     empty with {@code anywhere} or for start acts
 * @param to the states entered
 * @param row the table whose row the act concerns
 * @param effective the moment to which the effect dates back
 * @param unit the field that names the unit with which the matter lies from this act on
 * @param whose whose posts do it: those of the unit that opened the matter ({@link #OPENER}), or of the unit that this field, or
 *     this column of its row, names; else those of the unit with which the matter lies
 * @param bulk on what it stands that it may be entered on many matters at once; empty where each is judged by itself
 */
public record Act(
        String id,
        Words name,
        Kind kind,
        List<String> by,
        Optional<String> approvedBy,
        List<String> notBy,
        List<String> from,
        boolean anywhere,
        List<Entering> to,
        Optional<String> row,
        List<Input> fields,
        Optional<String> adds,
        Map<String, Expr> sets,
        List<String> clears,
        boolean once,
        Optional<Moment> before,
        Optional<Moment> after,
        Optional<Moment> at,
        Optional<Moment> effective,
        List<String> needs,
        Optional<String> when,
        List<String> means,
        Optional<String> number,
        List<String> documents,
        Optional<Opening> opens,
        boolean inHold,
        Optional<String> unit,
        Optional<String> whose,
        Optional<Basis> bulk,
        Basis basis) {
    /** The field in which an act says by how much it extends a limit. */
    public static final String EXTENDED_BY = "extended_by";
    /** The unit that opened the matter, as {@link #whose} names it. */
    public static final String OPENER = "opener";

    /** Answers an urging letter. */
    public static final String REPLY_URGING = "reply-urging";

    /** Corrects a slip in an entry. */
    public static final String CORRECT_ENTRY = "correct-entry";

    /** Strikes an entry made by mistake. */
    public static final String STRIKE_ENTRY = "strike-entry";

    /** Hands a matter to another officer. */
    public static final String HAND_OVER = "hand-over";

    /** Merges a matter into the one that it repeats. */
    public static final String MERGE_DUPLICATE = "merge-duplicate";

    /** Splits off the other of two matters that came in as one. */
    public static final String SPLIT_OFF = "split-off";

    /** Marks who may know of a matter. */
    public static final String MARK_SECRECY = "mark-secrecy";

    /** What every matter has: the acts of {@code common.yaml}. */
    public static final Set<String> COMMON = Set.of(
            CORRECT_ENTRY,
            STRIKE_ENTRY,
            HAND_OVER,
            "succeed",
            MERGE_DUPLICATE,
            SPLIT_OFF,
            "attach",
            "send-urging",
            "order-urging",
            REPLY_URGING,
            MARK_SECRECY);

    public enum Kind {
        /** Takes effect by being entered; refused where the law does not allow it. */
        DECISION,
        /** Happened outside; always recorded, irregular where the law did not allow it. */
        FACT,
        /** What the law makes of silence: entered at its true time. */
        CLOCK,
        /** What a linked matter brought about. */
        SYSTEM
    }

    /** A state entered, always or by a condition. */
    public record Entering(Optional<Expr> when, Optional<String> then, Optional<String> otherwise) {}

    /** A field of the act. */
    public record Input(Field field, boolean optional) {}

    /**
     * Child matters.
     *
     * @param each one for every row of this table, which is {@code it}
     * @param hand their field, our expression
     * @param unit the unit with which they lie; absent for that of this matter
     */
    public record Opening(
            String procedure,
            String act,
            String link,
            Optional<String> each,
            Map<String, Expr> hand,
            Optional<Expr> unit) {}
}
