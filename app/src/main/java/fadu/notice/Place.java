package fadu.notice;

import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Vocabulary;
import fadu.matter.Editions;
import fadu.matter.Lawbook;
import fadu.org.Post;
import fadu.org.Posts;
import fadu.org.Unit;
import fadu.org.Units;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jurisdiction on a day, as far as it says who is told: the law, the units, who holds which post.
 *
 * @param posts held on that day
 */
record Place(String jurisdiction, LocalDate day, Lawbook book, Map<String, Unit> units, List<Post> posts) {

    static Place of(String jurisdiction, LocalDate day, Editions editions, Units units, Posts posts) {
        var all = new LinkedHashMap<String, Unit>();
        units.all(jurisdiction).forEach(u -> all.put(u.id(), u));
        var held = posts.all(jurisdiction).stream().filter(p -> p.on(day)).toList();
        return new Place(jurisdiction, day, editions.current(), all, held);
    }

    Law law() {
        return book.law();
    }

    Optional<Procedure> procedure(ProcedureId id) {
        return law().procedure(id);
    }

    String unit(Optional<String> id, boolean zh) {
        return id.map(units::get).map(u -> zh ? u.name().zh() : u.name().en()).orElseGet(() -> id.orElse(""));
    }

    /** Who holds a post in a unit, or where nobody does in the next one above; a post for every unit counts everywhere. */
    Set<String> holders(String role, Optional<String> unit) {
        if (everywhere(role)) {
            return people(role, Optional.empty());
        }
        return upward(unit).stream()
                .map(u -> people(role, Optional.of(u)))
                .filter(here -> !here.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether somebody may know of the sensitive matters of a unit: he holds a post by which they can be so marked. */
    boolean knows(String person, Optional<String> unit) {
        var roles = law().by(Act.MARK_SECRECY);
        var above = upward(unit);
        return posts.stream()
                .filter(p -> p.person().equals(person) && roles.contains(p.role()))
                .anyMatch(p -> everywhere(p.role()) || above.contains(p.unit()));
    }

    private boolean everywhere(String role) {
        return Optional.ofNullable(law().vocabulary().roles().get(role))
                .filter(Vocabulary.Role::everyUnit)
                .isPresent();
    }

    /** A unit and those above it, the nearest first; above one that is gone stands its successor. */
    private Set<String> upward(Optional<String> unit) {
        var seen = new LinkedHashSet<String>();
        var at = unit;
        while (at.isPresent() && seen.add(at.get())) {
            at = Optional.ofNullable(units.get(at.get()))
                    .flatMap(u -> u.successor().or(u::parent));
        }
        return seen;
    }

    private Set<String> people(String role, Optional<String> unit) {
        return posts.stream()
                .filter(p -> p.role().equals(role))
                .filter(p -> unit.isEmpty() || p.unit().equals(unit.get()))
                .map(Post::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The person, and whoever holds a post for him in these days. */
    Set<String> withDeputies(String person) {
        return Stream.concat(
                        Stream.of(person),
                        posts.stream()
                                .filter(p -> p.acting()
                                        .filter(a -> a.holder().equals(person))
                                        .isPresent())
                                .map(Post::person))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether somebody holds one of these posts, wherever. */
    boolean holds(String person, Collection<String> roles) {
        return posts.stream().anyMatch(p -> p.person().equals(person) && roles.contains(p.role()));
    }

    /** Whether somebody works here on that day. */
    boolean works(String person) {
        return posts.stream().anyMatch(p -> p.person().equals(person));
    }
}
