package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Awaited;
import fadu.law.Limit;
import fadu.law.ProcedureId;
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
                && may(row, limit.under(), limit.limit().id());
    }

    /** The same of the limit that is shown beside a matter. */
    public boolean may(MatterRow row) {
        return row.due()
                .filter(d -> d.late(actor.today()))
                .filter(d -> may(row, new ProcedureId(row.procedure().name(), d.version()), d.limit()))
                .isPresent();
    }

    private boolean may(MatterRow row, ProcedureId under, String limit) {
        return actor.law()
                .procedure(under)
                .flatMap(p ->
                        Optional.ofNullable(p.limits().get(limit)).map(l -> may(row, new Awaited(actor.law(), p), l)))
                .orElse(false);
    }

    private boolean may(MatterRow row, Awaited awaited, Limit limit) {
        var posts = awaited.posts(limit);
        boolean handles = row.handler().equals(actor.person())
                && (posts.isEmpty() || holders.anywhere(posts).contains(actor.person()));
        return handles || holds(posts, row.unit()) || leads(row, awaited, limit, posts);
    }

    /** He approves what meets the limit, or heads a unit in which somebody can meet it. */
    private boolean leads(MatterRow row, Awaited awaited, Limit limit, List<String> posts) {
        var approving = awaited.ends(limit).stream()
                .flatMap(a -> a.approvedBy().stream())
                .toList();
        var units = holders.units(posts, row.unit());
        return holds(approving, row.unit())
                || (units.isEmpty() ? row.unit().stream() : units.stream())
                        .anyMatch(u -> holds(actor.law().by(Act.HAND_OVER), Optional.of(u)));
    }

    private boolean holds(Collection<String> roles, Optional<String> unit) {
        return actor.reach().roles(unit).stream().anyMatch(roles::contains);
    }
}
