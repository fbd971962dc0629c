package fadu.law.change;

import fadu.Words;
import fadu.law.Basis;

/**
 * One rule of a procedure, as {@code law show} says it.
 *
 * @param words the sentence; of a form its name
 */
public record Rule(Part part, String id, Words name, Words words, Basis basis) {
    /** What a procedure is made of that a change of law may touch. */
    public enum Part {
        ACT,
        GATE,
        LIMIT,
        FORM;

        /** As a person reads it. */
        public Words words() {
            return switch (this) {
                case ACT -> new Words("行为", "act");
                case GATE -> new Words("前提", "gate");
                case LIMIT -> new Words("期限", "limit");
                case FORM -> new Words("文书", "form");
            };
        }
    }
}
