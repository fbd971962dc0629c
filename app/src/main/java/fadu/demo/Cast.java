package fadu.demo;

import fadu.Trouble;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.law.Vocabulary;
import fadu.law.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who does the acts of one matter: people of its unit first, the same ones throughout, and never those whom the law bars. */
final class Cast {
    private final Bureau bureau;
    private final Vocabulary vocabulary;
    private final String unit;
    private final Chance chance;
    private final Map<String, String> holders = new LinkedHashMap<>();
    private final Map<String, Set<String>> did = new LinkedHashMap<>();

    Cast(Bureau bureau, Vocabulary vocabulary, String unit, Chance chance) {
        this.bureau = bureau;
        this.vocabulary = vocabulary;
        this.unit = unit;
        this.chance = chance;
    }

    String unit() {
        return unit;
    }

    /** Whoever does the act. */
    String actor(Procedure procedure, Act act, Optional<String> by, Map<String, Object> values, Place place) {
        var barred = barred(act, values);
        if (by.isPresent() && bureau.year().people().containsKey(by.get())) {
            return by.get();
        }
        var roles = by.map(List::of).orElseGet(() -> roles(procedure, act));
        return pick(roles, barred, place, act.id());
    }

    /** Who approves it, where somebody must. */
    Optional<String> approver(Act act, Optional<String> named, String actor, Place place) {
        if (named.isPresent() && bureau.year().people().containsKey(named.get())) {
            return named;
        }
        return named.or(act::approvedBy).map(role -> pick(List.of(role), Set.of(actor), place, act.id()));
    }

    void did(String act, String person) {
        did.computeIfAbsent(act, _ -> new LinkedHashSet<>()).add(person);
    }

    /** A person with the role. */
    String holder(String role, Place place) {
        return pick(List.of(role), Set.of(), place, role);
    }

    /** So many people with the role. */
    List<String> holders(String role, int count, Place place) {
        var all = chance.shuffled(people(List.of(role), true));
        var more = new LinkedHashSet<>(all);
        more.addAll(people(List.of(role), false));
        if (more.size() < count) {
            throw nobody(List.of(role), place, role);
        }
        return more.stream().limit(count).toList();
    }

    /** The act's roles; of an act from outside, those of anybody who has a part in the procedure and can record it. */
    private List<String> roles(Procedure procedure, Act act) {
        var inside = act.by().stream().filter(r -> !outside(r)).toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        return inside(procedure);
    }

    /** Somebody who has a part in the procedure. */
    String partaking(Procedure procedure, Place place) {
        return pick(inside(procedure), Set.of(), place, "take-on");
    }

    private List<String> inside(Procedure procedure) {
        return procedure.acts().values().stream()
                .flatMap(a -> a.by().stream())
                .filter(r -> !outside(r))
                .distinct()
                .toList();
    }

    private boolean outside(String role) {
        var known = vocabulary.roles().get(role);
        return known != null && known.outside();
    }

    private Set<String> barred(Act act, Map<String, Object> values) {
        var out = new LinkedHashSet<String>();
        for (var bar : act.notBy()) {
            out.addAll(did.getOrDefault(bar, Set.of()));
            switch (values.get(bar)) {
                case String one -> out.add(one);
                case List<?> many -> many.forEach(m -> out.add(String.valueOf(m)));
                case null, default -> {}
            }
        }
        return out;
    }

    private String pick(List<String> roles, Set<String> barred, Place place, String what) {
        for (var role : roles) {
            var holder = holders.get(role);
            if (holder != null && !barred.contains(holder)) {
                return holder;
            }
        }
        var fit = new ArrayList<>(people(roles, true));
        fit.removeAll(barred);
        if (fit.isEmpty()) {
            fit.addAll(people(roles, false));
            fit.removeAll(barred);
        }
        if (fit.isEmpty()) {
            throw nobody(roles, place, what);
        }
        var one = chance.pick(fit);
        var held = bureau.staff().roles(one);
        roles.stream().filter(held::contains).forEach(role -> holders.putIfAbsent(role, one));
        return one;
    }

    private List<String> people(List<String> roles, boolean here) {
        return bureau.year().people().values().stream()
                .filter(p -> p.posts().entrySet().stream()
                        .filter(post -> !here || post.getKey().equals(unit))
                        .anyMatch(post -> post.getValue().stream().anyMatch(roles::contains)))
                .map(DemoYear.Colleague::id)
                .toList();
    }

    private static Trouble nobody(List<String> roles, Place place, String what) {
        return new Trouble(
                place + " " + what + "：没有可以办理的人，岗位 " + roles,
                place + " " + what + ": nobody may do it; posts " + roles);
    }
}
