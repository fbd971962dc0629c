package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * A procedure, the law made visible.
 *
 * @param versions its other versions
 * @param beside limits and gates beside those of the version before, if there was one
 * @param verified whether every text was read in full
 */
public record ProcedureView(
        String name,
        String version,
        String statute,
        boolean verified,
        List<Version> versions,
        List<Lane> lanes,
        Diagram diagram,
        List<Section> sections,
        Optional<Beside> beside) {
    public record Version(String id, String label, boolean here) {}

    public record Section(String heading, List<Rule> rules) {}

    /** A rule as a sentence. */
    public record Rule(String id, String words, String basis, boolean unread) {}

    /** The list of all procedures, by topic. */
    public record All(List<Topics.Group<Kind>> topics) {}

    public record Kind(String name, List<Version> versions) {}
}
