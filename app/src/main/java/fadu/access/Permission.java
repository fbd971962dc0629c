package fadu.access;

import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.org.Post;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether somebody's posts let him do an act, and why.
 *
 * @param reaching the posts that count in the unit
 * @param because the roles that let him, or the roles that he would need
 */
public record Permission(boolean may, List<Post> reaching, List<Ground> because) {

    /**
     * One role's part in the answer.
     *
     * @param kind {@code held}: the act is this role's; {@code records}: it is done outside, and whoever has a part in the
     *     procedure records it; {@code lacks}: this role would be needed
     */
    public record Ground(String kind, String role) {}

    /** Asks for one act of a procedure in a unit. */
    public static Permission of(Law law, Procedure procedure, Act act, Reach reach, Optional<String> unit) {
        var roles = reach.roles(unit);
        var reaching = reach.posts().stream().filter(p -> reach.counts(p, unit)).toList();
        var grounds = grounds(law, procedure, act, roles);
        return grounds.isEmpty()
                ? new Permission(
                        false,
                        reaching,
                        act.by().stream().map(r -> new Ground("lacks", r)).toList())
                : new Permission(true, reaching, grounds);
    }

    /** Whether one of the roles may do the act; what is done outside is recorded by whoever has a part in the procedure. */
    public static boolean may(Law law, Procedure procedure, Act act, Set<String> roles) {
        return !grounds(law, procedure, act, roles).isEmpty();
    }

    private static List<Ground> grounds(Law law, Procedure procedure, Act act, Set<String> roles) {
        return act.by().stream()
                .flatMap(role -> roles.contains(role)
                        ? Stream.of(new Ground("held", role))
                        : outside(law, role) && partaking(procedure, roles)
                                ? Stream.of(new Ground("records", role))
                                : Stream.empty())
                .toList();
    }

    /** A part in what the procedure itself orders; the acts that every matter has give none. */
    private static boolean partaking(Procedure procedure, Set<String> roles) {
        return procedure.acts().values().stream()
                .filter(a -> !a.inHold() || !a.basis().internal())
                .anyMatch(a -> a.by().stream().anyMatch(roles::contains)
                        || a.approvedBy().filter(roles::contains).isPresent());
    }

    private static boolean outside(Law law, String role) {
        var known = law.vocabulary().roles().get(role);
        return known != null && known.outside();
    }
}
