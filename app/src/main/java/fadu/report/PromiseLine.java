package fadu.report;

import fadu.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A promise of a report, as it stands.
 *
 * @param promised what was promised
 * @param owner the lead unit
 * @param kept whether it was kept in full
 * @param open whether nobody said yet what became of it
 */
public record PromiseLine(
        String matter,
        Optional<String> number,
        String promised,
        Words owner,
        Optional<LocalDate> due,
        Words state,
        boolean kept,
        boolean open,
        Optional<String> result,
        Optional<String> cause) {}
