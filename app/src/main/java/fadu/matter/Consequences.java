package fadu.matter;

import fadu.docket.Docket;
import fadu.follow.Follower;
import fadu.law.Act;
import fadu.law.Law;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** When a matter moves, the matters linked with it look whether the law now does something in them. */
final class Consequences implements Follower {
    /** By id alone: an index by kind, which looks as good while the tables are empty, would be read to its end. */
    static final String LINKED = """
            select m.id from matter m
            where m.jurisdiction = :jurisdiction and m.procedure || '' = any(:kinds) and m.id = any(array(
              select :matter
              union select to_matter from link where jurisdiction = :jurisdiction and from_matter = :matter
              union select from_matter from link where jurisdiction = :jurisdiction and to_matter = :matter))
            order by m.id""";

    private final DatabaseRole worker;
    private final Matters matters;
    private final Editions editions;
    private final Map<String, Set<String>> kindsByEdition = new ConcurrentHashMap<>();

    Consequences(DatabaseRole worker, Matters matters, Editions editions) {
        this.worker = worker;
        this.matters = matters;
        this.editions = editions;
    }

    @Override
    public String name() {
        return "consequences";
    }

    @Override
    public void follow(Docket.Logged logged, Instant now) {
        var entry = logged.entry();
        boolean changed = !entry.moves().isEmpty() || entry.refers().isPresent() || entry.seq() == 1;
        if (!changed) {
            return;
        }
        var edition = entry.text("edition").orElseThrow();
        var kinds = kindsByEdition.computeIfAbsent(
                edition, e -> kindsWithSystemActs(editions.at(e).law()));
        if (kinds.isEmpty()) {
            return;
        }
        for (var other : linked(entry.jurisdiction(), entry.matter(), kinds)) {
            matters.system(entry.jurisdiction(), other, now);
        }
    }

    private static Set<String> kindsWithSystemActs(Law law) {
        return law.procedures().values().stream()
                .filter(p -> p.acts().values().stream()
                        .anyMatch(a -> a.kind() == Act.Kind.SYSTEM && a.when().isPresent()))
                .map(p -> p.id().name())
                .collect(Collectors.toSet());
    }

    /** Those linked with it either way, and the matter itself. */
    private List<String> linked(String jurisdiction, String matter, Set<String> kinds) {
        return worker.sql()
                .sql(LINKED)
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("kinds", kinds.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
