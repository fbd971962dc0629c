package fadu.report;

import fadu.Words;
import java.util.Optional;

/**
 * What stands in the margin.
 *
 * @param check which check said it: sections, causes, promises, sums, dates, typed, changed, published
 * @param part the part of the report that it is about
 * @param basis the article, or {@code internal}
 */
public record Note(String check, State state, Words words, Optional<String> part, String basis) {

    public enum State {
        /** As it must be. */
        FINE,
        /** Still to be done. */
        TO_DO,
        /** Not as it must be. */
        WRONG
    }
}
