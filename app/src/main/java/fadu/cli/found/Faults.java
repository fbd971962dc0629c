package fadu.cli.found;

import fadu.Trouble;
import fadu.law.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Faults of a file, gathered, so that a person mends them all at once. */
final class Faults {
    private final List<String> all = new ArrayList<>();

    /** What was read; nothing where it could not be. */
    <T> Optional<T> in(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Trouble fault) {
            all.add(fault.words().toString());
            return Optional.empty();
        }
    }

    void at(Place place, String zh, String en) {
        all.add(place + " " + zh + " / " + en);
    }

    /**
     * Ends the reading where there was a fault.
     *
     * @throws Trouble naming all
     */
    void tell() {
        if (!all.isEmpty()) {
            var lines = String.join("\n", all);
            throw new Trouble(lines, lines);
        }
    }
}
