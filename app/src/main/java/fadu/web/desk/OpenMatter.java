package fadu.web.desk;

import fadu.matter.MatterFile;
import fadu.rule.Situation;
import java.util.Optional;
import java.util.Set;

/**
 * A matter that lies open before somebody who may see it.
 *
 * @param roles what this person is to this matter
 */
record OpenMatter(MatterFile file, Set<String> roles) {

    String id() {
        return file.row().id();
    }

    /** The matter's own number; its id before it has one. */
    String number() {
        return file.row().number().orElse(file.row().id());
    }

    Optional<String> unit() {
        return file.row().unit();
    }

    Situation situation() {
        return file.situation();
    }

    /** The number of the last entry. */
    int head() {
        return file.row().seq();
    }
}
