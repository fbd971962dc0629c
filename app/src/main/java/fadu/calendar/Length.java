package fadu.calendar;

import fadu.Words;

/**
 * How long a period is: {@code 20 working days}.
 *
 * @param count at least 1
 * @param unit what is counted; {@link Unit#DAY} may still become working days by a statute's {@link Counting}
 */
public record Length(int count, Unit unit) {

    /**
     * Reads {@code 20 working days}, {@code 15 days}, {@code 6 months}, {@code 2 years} or {@code 24 hours}, also in the
     * singular.
     *
     * @throws fadu.Trouble with a sentence that says what is wrong with it
     */
    public static Length parse(String text) {
        return LengthText.parse(text);
    }

    /** The length as a person reads it. */
    public Words words() {
        return unit.words(count);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return words().en();
    }
}
