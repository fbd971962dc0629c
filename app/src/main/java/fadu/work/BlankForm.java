package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Gate;
import fadu.law.Procedure;
import fadu.org.Post;
import fadu.rule.LimitState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of an act before it is filled in, the same on the desk and for a program.
 *
 * @param asksDay whether the day on which it happened is asked
 * @param offers the choices by field that do not stand in the definition
 * @param approval who may approve it, where it needs approval
 * @param passable the optional gates that this person may pass with a reason
 * @param effects what the act will set off; nothing where it is only recorded
 */
public record BlankForm(
        Act act,
        boolean recorded,
        boolean asksDay,
        Map<String, List<Offer>> offers,
        Optional<Approval> approval,
        List<Gate> passable,
        List<Effect> effects) {

    /** Who may approve: a post, and those who hold it. */
    public record Approval(String role, Words name, List<String> people) {}

    /**
     * What a form is asked for.
     *
     * @param recorded whether the act is only recorded as having happened
     * @param roles of the person, by which some gates may be passed
     * @param units where the act is done, from whose posts approvers come
     * @param extended how the limits that it lengthens would stand
     * @param entry the number of the entry that is to be corrected; empty for any other act
     */
    public record Asked(
            Procedure procedure,
            Act act,
            boolean recorded,
            Set<String> roles,
            Collection<Optional<String>> units,
            List<LimitState> extended,
            String entry) {

        /** An act that is done here and now, by somebody who passes no gate. */
        public static Asked plain(Procedure procedure, Act act, Collection<Optional<String>> units) {
            return new Asked(procedure, act, false, Set.of(), units, List.of(), "");
        }
    }

    /** The form with what is offered. */
    public static BlankForm of(Asked asked, Offers offers) {
        var act = asked.act();
        boolean fact = act.kind() == Act.Kind.FACT;
        boolean asksDay = asked.recorded() || (fact && act.effective().isEmpty());
        return new BlankForm(
                act,
                asked.recorded(),
                asksDay,
                offers.of(act, asked.recorded(), asked.entry()),
                act.approvedBy()
                        .map(role -> new Approval(
                                role,
                                offers.names().role(role),
                                approvers(offers.actor(), role, asked.units(), asksDay))),
                passable(asked),
                asked.recorded() ? List.of() : Effect.of(asked.procedure(), act, asked.extended()));
    }

    /** Where the form asks for the day, whoever held the post before is offered too: it may have been his day. */
    private static List<String> approvers(
            Actor actor, String role, Collection<Optional<String>> units, boolean asksDay) {
        return actor.house().posts().all(actor.jurisdiction()).stream()
                .filter(p -> p.role().equals(role))
                .filter(p -> units.stream().anyMatch(u -> actor.reach().counts(p, u)))
                .filter(p -> asksDay ? !p.from().isAfter(actor.today()) : p.on(actor.today()))
                .map(Post::person)
                .distinct()
                .filter(p -> !p.equals(actor.person()))
                .toList();
    }

    private static List<Gate> passable(Asked asked) {
        return asked.act().needs().stream()
                .flatMap(id -> Stream.ofNullable(asked.procedure().gates().get(id)))
                .filter(gate ->
                        gate.skip().filter(s -> asked.roles().contains(s.by())).isPresent())
                .toList();
    }
}
