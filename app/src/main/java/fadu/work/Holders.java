package fadu.work;

import fadu.Words;
import fadu.access.Reach;
import fadu.approval.Actor;
import fadu.org.Post;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who holds which post today.
 *
 * @param reach that knows the units, and which posts count in every one of them
 */
public record Holders(Reach reach, List<Post> posts) {
    private static final int NAMED = 5;

    public Holders {
        posts = List.copyOf(posts);
    }

    /** Those of the actor's place; one question to the database. */
    public static Holders of(Actor actor) {
        return new Holders(
                actor.reach(),
                actor.house().posts().all(actor.jurisdiction()).stream()
                        .filter(p -> p.on(actor.today()))
                        .toList());
    }

    /** Whose posts count for what belongs to a unit. */
    public List<String> of(Collection<String> roles, Optional<String> unit) {
        return of(roles, Set.of(unit));
    }

    private List<String> of(Collection<String> roles, Set<Optional<String>> units) {
        return units.stream()
                .flatMap(unit -> counting(roles, unit))
                .map(Post::person)
                .distinct()
                .toList();
    }

    /** The units in which these posts are held that count for what belongs to a unit. */
    public List<String> units(Collection<String> roles, Optional<String> unit) {
        return counting(roles, unit).map(Post::unit).distinct().toList();
    }

    /** Who holds one of these posts anywhere. */
    public List<String> anywhere(Collection<String> roles) {
        return posts.stream()
                .filter(p -> roles.contains(p.role()))
                .map(Post::person)
                .distinct()
                .toList();
    }

    private Stream<Post> counting(Collection<String> roles, Optional<String> unit) {
        return posts.stream().filter(p -> roles.contains(p.role()) && reach.counts(p, unit));
    }

    /** The posts with who holds them for what belongs to one of these units: 合法性审查人员（赵例一、钱例二）. */
    public Words words(Collection<String> roles, Set<Optional<String>> units, Names names) {
        var each = roles.stream()
                .map(role -> words(names.role(role), of(List.of(role), units), names))
                .toList();
        return new Words(
                each.stream().map(Words::zh).collect(Collectors.joining("，")),
                each.stream().map(Words::en).collect(Collectors.joining("; ")));
    }

    private static Words words(Words role, List<String> people, Names names) {
        if (people.isEmpty()) {
            return role;
        }
        var first = people.stream().limit(NAMED).map(names::person).toList();
        boolean more = people.size() > NAMED;
        return new Words(
                role.zh() + "（" + first.stream().map(Words::zh).collect(Collectors.joining("、"))
                        + (more ? "等 " + people.size() + " 人" : "") + "）",
                role.en() + " (" + first.stream().map(Words::en).collect(Collectors.joining(", "))
                        + (more ? " and others, " + people.size() + " in all" : "") + ")");
    }
}
