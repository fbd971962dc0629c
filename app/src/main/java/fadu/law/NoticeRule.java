package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is told what happened or what comes near. A notice names the matter by its number and its kind and holds no value of it.
 *
 * @param by channels besides the list of notices itself, for those who want them
 * @param text with places to be filled in both languages
 * @param opens the act to which the notice leads; else the matter
 * @param letter where it asks for an answer
 */
public record NoticeRule(
        String id,
        Words name,
        Cause cause,
        List<Recipient> to,
        List<String> by,
        Words text,
        Optional<String> opens,
        Optional<Letter> letter,
        Basis basis,
        Place place) {
    /** The ways out of the house. */
    public static final List<String> CHANNELS = List.of("mail", "sms", "chat");

    /** What a text may name. */
    public static final List<String> SLOTS = List.of("number", "kind", "act", "limit", "due", "days", "left", "unit");

    /** What brings it about. */
    public sealed interface Cause {}

    /**
     * An act that was entered.
     *
     * @param procedures of these kinds; empty for all
     * @param acts one of these; empty for any
     * @param means that mean one of these; empty for any
     * @param step what the act must be for the matter
     */
    public record Acted(List<String> procedures, List<String> acts, List<String> means, Step step) implements Cause {}

    /** What an act must be for its matter. */
    public enum Step {
        ANY,
        /** Its first, brought about by another matter. */
        CHILD,
        /** One by which somebody puts it into another unit. */
        GIVEN,
        /** One that brings it into another state. */
        MOVE
    }

    /**
     * An act that was laid before somebody to be approved.
     *
     * @param procedures of these kinds; empty for all
     */
    public record Laid(List<String> procedures, Turn turn) implements Cause {}

    /** What became of what was laid. */
    public enum Turn {
        ASKED,
        APPROVED,
        RETURNED;

        /** As rules write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A limit that runs.
     *
     * @param procedures of these kinds; empty for all
     * @param after days after its last day; where this is less than 0, days of the limit's own unit before it
     * @param outside those of parties and courts, instead of the house's own
     */
    public record Near(List<String> procedures, int after, boolean outside) implements Cause {}

    /** Whom it is for. */
    public sealed interface Recipient {}

    /** Those whom the matter itself gives. */
    public enum Part implements Recipient {
        /** Who handles it. */
        HANDLER("handler"),
        /** Who handles a matter that is linked with it. */
        LINKED("linked-handler"),
        /** Whose posts do what may come next. */
        NEXT("next"),
        /** Whose turn it is to meet the limit: who handles it where his post can, else whose posts can as it stands. */
        TURN("whose-turn"),
        /** Before whom an act was laid. */
        APPROVER("approver"),
        /** Who laid it. */
        ASKER("asker");

        /** Whom only a rule about what was laid gives. */
        static final Set<Part> OF_LAID = EnumSet.of(APPROVER, ASKER);

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** As rules write it. */
        public String word() {
            return word;
        }
    }

    /**
     * Who holds a post in the matter's unit, or above it where nobody does.
     *
     * @param field the unit that this field names, instead of the matter's
     */
    public record Holder(String role, Optional<String> field) implements Recipient {}

    /** The officer whom a field of the act names. */
    public record Officer(String field) implements Recipient {}

    /** Who did an act of the matter last. */
    public record Doer(String act) implements Recipient {}

    /**
     * That it asks for an answer, and whoever sent it sees who read it.
     *
     * @param replyBy the field of the act that says by when
     * @param answers the acts that answer it
     */
    public record Letter(Optional<String> replyBy, List<String> answers) {}
}
