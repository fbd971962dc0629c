package fadu.work;

import fadu.approval.Actor;
import fadu.law.Act;
import fadu.matter.ListFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody leads: the units of those of his posts without whose approval the law lets some act not be done.
 *
 * @param all the matters of these units
 * @param units the units; empty for all
 * @param chosen the one unit that he looks at
 */
public record Leading(ListFilter all, List<String> units, Optional<String> chosen) {

    /** What somebody leads; empty for nothing. */
    public static Optional<Leading> of(Actor actor) {
        var approving = approving(actor);
        var posts = actor.reach().posts().stream()
                .filter(p -> approving.contains(p.role()))
                .map(actor.reach()::of)
                .toList();
        var every = ListFilter.of(actor.jurisdiction(), actor.today()).and(actor.told());
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        if (posts.stream().anyMatch(List::isEmpty)) {
            return Optional.of(new Leading(every, List.of(), Optional.empty()));
        }
        var units = new LinkedHashSet<String>();
        posts.forEach(units::addAll);
        var led = List.copyOf(units);
        return Optional.of(new Leading(every.within(led), led, Optional.empty()));
    }

    private static Set<String> approving(Actor actor) {
        return actor.law().procedures().values().stream()
                .flatMap(p -> p.acts().values().stream())
                .filter(a -> !Act.COMMON.contains(a.id()))
                .flatMap(a -> a.approvedBy().stream())
                .collect(Collectors.toSet());
    }

    /** One of the units alone; a unit that he does not lead changes nothing. */
    public Leading within(String unit) {
        return unit.isEmpty() || (!units.isEmpty() && !units.contains(unit))
                ? this
                : new Leading(all.within(List.of(unit)), units, Optional.of(unit));
    }
}
