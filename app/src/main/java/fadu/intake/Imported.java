package fadu.intake;

import java.util.List;
import java.util.Map;

/**
 * What an import brought, or would bring.
 *
 * @param rows below the header
 * @param fresh rows that are new
 * @param same rows that were entered before with the same content
 * @param changed rows whose matter is there with other content; each of them is a fault too
 * @param entered whether the new rows are in the docket now
 * @param numbers that were issued, by matter
 * @param irregular new rows that the law would not have allowed: facts all the same, and marked
 * @param faults empty where all is well
 */
public record Imported(
        int rows,
        List<Candidate> fresh,
        int same,
        int changed,
        boolean entered,
        Map<String, String> numbers,
        int irregular,
        List<Fault> faults) {
    public Imported {
        fresh = List.copyOf(fresh);
        faults = List.copyOf(faults);
    }
}
