package fadu.report;

import fadu.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise of a report, as it stands.
 *
 * @param kind of the matter
 * @param promised what was promised
 * @param owner the lead unit
 * @param kept whether it was kept in full
 * @param open whether nobody said yet what became of it
 */
public record PromiseLine(
        String matter,
        String kind,
        Optional<String> number,
        String promised,
        Words owner,
        Optional<LocalDate> due,
        Words state,
        boolean kept,
        boolean open,
        Optional<String> result,
        Optional<String> cause) {}
