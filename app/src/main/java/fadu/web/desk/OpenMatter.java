package fadu.web.desk;

import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.rule.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A matter that lies open before somebody who may see it.
 *
 * @param situation where it stands now
 * @param docket its entries, oldest first
 * @param secrets its personal values in clear, by hash
 * @param roles what this person is to this matter
 */
record OpenMatter(
        String id,
        Optional<String> number,
        Optional<String> title,
        Optional<String> unit,
        String handler,
        Situation situation,
        List<Entry> docket,
        Map<Hash, String> secrets,
        Set<String> roles) {

    int head() {
        return docket.getLast().seq();
    }
}
