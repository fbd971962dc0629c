package fadu.work;

import fadu.approval.Actor;
import fadu.law.Awaited;
import fadu.matter.LateLimit;
import fadu.matter.LateLimits;
import fadu.matter.ListFilter;
import fadu.matter.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * For whom an overdue limit counts: who handles the matter where his post can meet it, else the only holder of the post, else
 * the unit of those who hold it. A party's counts for nobody.
 */
public final class MustAct {
    /** Before the id of a unit, where an address names one instead of a person. */
    public static final String UNIT = "unit.";

    private final Actor actor;
    private final Holders holders;
    private final Standings standings;

    public MustAct(Actor actor) {
        this.actor = actor;
        this.holders = Holders.of(actor);
        this.standings = new Standings(actor.house().database().worker());
    }

    /** How many matters with an overdue limit count for whom. */
    public Map<String, Long> counts(ListFilter filter) {
        var limits = new ArrayList<LateLimit>();
        var whom = new ArrayList<String>();
        by(filter)
                .forEach((who, late) -> late.forEach(l -> {
                    limits.add(l);
                    whom.add(who);
                }));
        return standings.overdue(filter, limits, whom);
    }

    /** The matters with an overdue limit that counts for one of them. */
    public LateLimits of(String who, ListFilter filter) {
        return new LateLimits(by(filter).getOrDefault(who, List.of()), actor.today());
    }

    private Map<String, List<LateLimit>> by(ListFilter filter) {
        var by = new TreeMap<String, List<LateLimit>>();
        standings
                .overdue(filter)
                .forEach(late -> who(late)
                        .ifPresent(who ->
                                by.computeIfAbsent(who, _ -> new ArrayList<>()).add(late)));
        return by;
    }

    private Optional<String> who(LateLimit late) {
        var posts = actor.law().versions(late.procedure()).reversed().stream()
                .flatMap(p -> Stream.ofNullable(p.limits().get(late.limit()))
                        .map(limit -> new Awaited(actor.law(), p).posts(limit)))
                .findFirst()
                .orElse(List.of());
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        if (holders.anywhere(posts).contains(late.handler())) {
            return Optional.of(late.handler());
        }
        var unit = Optional.of(late.unit());
        var people = holders.of(posts, unit);
        var units = holders.units(posts, unit);
        return Optional.of(
                people.size() == 1 ? people.getFirst() : UNIT + (units.size() == 1 ? units.getFirst() : late.unit()));
    }
}
