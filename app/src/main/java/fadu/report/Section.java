package fadu.report;

import fadu.Words;
import java.util.List;

/**
 * A section that the rules order.
 *
 * @param basis the article that orders it
 */
public record Section(String id, Words name, String basis, List<Part> parts) {
    /** Whether it says anything. */
    public boolean says() {
        return parts.stream().anyMatch(Part::says);
    }
}
