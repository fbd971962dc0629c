package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Awaited;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.matter.ActUnit;
import fadu.matter.MatterRow;
import fadu.rule.LimitState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The right of reply: of a limit that was not kept whoever can meet it may say why, who handles the matter where the limit is
 * his to meet or nobody's in the house, and the head of that unit.
 */
public record Answering(Actor actor, Holders holders) {
    /** What is said to anybody else. */
    public static final Words OTHERS = new Words(
            "只有办理该期限的岗位、承办人及其单位负责人可以对逾期作说明。",
            "Only those who can meet the limit, who handles the matter, and the head of their unit reply about it.");

    public static Answering of(Actor actor) {
        return new Answering(actor, Holders.of(actor));
    }

    /** Whether the actor may reply about a limit of a matter: only where there is something to answer for. */
    public boolean may(MatterRow row, LimitState limit) {
        return limit.late(actor.today())
                && may(row, limit.under(), limit.limit().id(), limit.row());
    }

    /** The same of the limit that is shown beside a matter. */
    public boolean may(MatterRow row) {
        return row.due()
                .filter(d -> d.late(actor.today()))
                .filter(d -> may(row, new ProcedureId(row.procedure().name(), d.version()), d.limit(), d.row()))
                .isPresent();
    }

    private boolean may(MatterRow row, ProcedureId under, String limit, Optional<String> of) {
        return actor.law()
                .procedure(under)
                .flatMap(p -> Optional.ofNullable(p.limits().get(limit)).map(l -> may(row, p, l, of)))
                .orElse(false);
    }

    private boolean may(MatterRow row, Procedure procedure, Limit limit, Optional<String> of) {
        var awaited = new Awaited(actor.law(), procedure);
        var posts = awaited.posts(limit);
        var unit = ActUnit.meeting(awaited, limit, of, row.fields(), row.openedIn())
                .or(row::unit);
        boolean handles = row.handler().equals(actor.person())
                && (posts.isEmpty() || holders.anywhere(posts).contains(actor.person()));
        var approving = awaited.ends(limit).stream()
                .flatMap(a -> a.approvedBy().stream())
                .toList();
        return handles || holds(posts, unit) || holds(approving, unit) || leads(posts, unit);
    }

    /** He heads a unit in which somebody can meet it. */
    private boolean leads(List<String> posts, Optional<String> unit) {
        var units = holders.units(posts, unit);
        return (units.isEmpty() ? unit.stream() : units.stream())
                .anyMatch(u -> holds(actor.law().by(Act.HAND_OVER), Optional.of(u)));
    }

    private boolean holds(Collection<String> roles, Optional<String> unit) {
        return actor.reach().roles(unit).stream().anyMatch(roles::contains);
    }
}
