package fadu.access;

import fadu.law.Law;
import fadu.law.Vocabulary;
import fadu.org.Post;
import fadu.org.Posts;
import fadu.org.Unit;
import fadu.org.Units;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far somebody's posts reach on a day. A post counts in its unit, in all below it and in those that it has succeeded;
 * the posts of the offices that review, supervise and lead count in every unit. Which offices these are, and what a role
 * may do, stands in {@code law/}.
 *
 * @param posts held on that day
 * @param units by id, those gone too; only these have a successor here
 * @param everyUnit the roles whose work is with every unit
 */
public record Reach(String person, List<Post> posts, Map<String, Unit> units, Set<String> everyUnit) {
    public Reach {
        posts = List.copyOf(posts);
        units = Map.copyOf(units);
        everyUnit = Set.copyOf(everyUnit);
    }

    /** How far a person reaches; two questions to the database. */
    public static Reach of(Posts posts, Units units, Law law, String jurisdiction, String person, LocalDate day) {
        var everyUnit = law.vocabulary().roles().values().stream()
                .filter(Vocabulary.Role::everyUnit)
                .map(Vocabulary.Role::id)
                .collect(Collectors.toSet());
        // Administrators keep the house; they work on no matter and see none.
        var working = posts.of(jurisdiction, person, day).stream()
                .filter(p -> Administrator.of(p.role()).isEmpty())
                .toList();
        return new Reach(person, working, standing(units.all(jurisdiction), day), everyUnit);
    }

    /** Where posts of this house counted on a day: one that has been succeeded since stood by itself then. */
    public Reach on(List<Unit> all, LocalDate day) {
        return new Reach(person, posts, standing(all, day), everyUnit);
    }

    private static Map<String, Unit> standing(List<Unit> all, LocalDate day) {
        var units = new LinkedHashMap<String, Unit>();
        all.forEach(u -> units.put(u.id(), u.on(day) ? u.unsucceeded() : u));
        return units;
    }

    /** Whether the person may see matters of every unit. */
    public boolean everywhere() {
        return posts.stream().anyMatch(p -> everyUnit.contains(p.role()));
    }

    /** Whether the person may see what belongs to a unit; what belongs to none is seen by those who see everything. */
    public boolean sees(Optional<String> unit) {
        return everywhere()
                || unit.filter(u -> posts.stream().anyMatch(p -> within(u, p.unit())))
                        .isPresent();
    }

    /** The units whose matters the person may see; those gone too. */
    public Set<String> units(boolean all) {
        var seen = new TreeSet<String>();
        units.keySet().stream().filter(u -> all || sees(Optional.of(u))).forEach(seen::add);
        return seen;
    }

    /** The units in whose matters the person holds one of these roles; with an empty id where it is so in every unit. */
    public List<String> units(Collection<String> roles) {
        var held = posts.stream().filter(p -> roles.contains(p.role())).toList();
        if (held.stream().anyMatch(p -> everyUnit.contains(p.role()))) {
            return Stream.concat(Stream.of(""), units.keySet().stream().sorted())
                    .toList();
        }
        return units.keySet().stream()
                .filter(u -> held.stream().anyMatch(p -> within(u, p.unit())))
                .sorted()
                .toList();
    }

    /** What the person is to a matter of this unit. */
    public Set<String> roles(Optional<String> unit) {
        var roles = new TreeSet<String>();
        for (var post : posts) {
            if (counts(post, unit)) {
                roles.add(post.role());
            }
        }
        return roles;
    }

    /** The units whose matters a post is with; empty for those of every unit. */
    public List<String> of(Post post) {
        return everyUnit.contains(post.role())
                ? List.of()
                : units.keySet().stream()
                        .filter(u -> within(u, post.unit()))
                        .sorted()
                        .toList();
    }

    /** Whether a post counts for what belongs to a unit. */
    public boolean counts(Post post, Optional<String> unit) {
        return everyUnit.contains(post.role())
                || unit.filter(u -> within(u, post.unit())).isPresent();
    }

    /** The units in which the person holds a post, in the order of their ids. */
    public List<String> own() {
        return posts.stream().map(Post::unit).distinct().sorted().toList();
    }

    private boolean within(String unit, String above) {
        return within(unit, above, new HashSet<>());
    }

    /** A unit lies within its parent, and one that is gone within its successor, too. */
    private boolean within(String unit, String above, Set<String> seen) {
        if (unit.equals(above)) {
            return true;
        }
        var known = units.get(unit);
        return known != null
                && seen.add(unit)
                && Stream.concat(known.parent().stream(), known.successor().stream())
                        .anyMatch(next -> within(next, above, seen));
    }
}
