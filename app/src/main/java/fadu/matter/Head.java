package fadu.matter;

import fadu.docket.Hash;
import fadu.rule.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * A matter as its row gives it, locked.
 *
 * @param procedure kind of matter, without version
 * @param lines its entries
 * @param edition by which its limits stand
 * @param settings by which its limits stand
 * @param keyed whether it has or had personal values
 */
record Head(
        String jurisdiction,
        String matter,
        String procedure,
        Optional<String> unit,
        int seq,
        Hash hash,
        List<Line> lines,
        String edition,
        java.util.Map<String, Object> settings,
        boolean keyed) {

    /** A matter that has not begun. */
    static Head none(String jurisdiction, String matter, String procedure, String unit) {
        return new Head(
                jurisdiction,
                matter,
                procedure,
                Optional.of(unit),
                0,
                Hash.NONE,
                List.of(),
                "",
                java.util.Map.of(),
                false);
    }

    Timeline timeline() {
        return Line.timeline(lines);
    }
}
