package fadu.web.desk;

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
record Leading(ListFilter all, List<String> units, Optional<String> chosen) {

    static Optional<Leading> of(Desk desk) {
        var approving = approving(desk);
        var posts = desk.reach().posts().stream()
                .filter(p -> approving.contains(p.role()))
                .map(desk.reach()::of)
                .toList();
        var every = ListFilter.of(desk.jurisdiction(), desk.frame().today()).and(desk.told());
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

    private static Set<String> approving(Desk desk) {
        return desk.law().procedures().values().stream()
                .flatMap(p -> p.acts().values().stream())
                .filter(a -> !Act.COMMON.contains(a.id()))
                .flatMap(a -> a.approvedBy().stream())
                .collect(Collectors.toSet());
    }

    /** One of the units alone; a unit that he does not lead changes nothing. */
    Leading within(String unit) {
        return unit.isEmpty() || (!units.isEmpty() && !units.contains(unit))
                ? this
                : new Leading(all.within(List.of(unit)), units, Optional.of(unit));
    }
}
