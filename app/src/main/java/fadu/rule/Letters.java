package fadu.rule;

import fadu.law.Act;
import fadu.law.NoticeRule;
import java.util.List;
import java.util.Optional;

/** The urging letters of a matter that wait for the answer of whoever would answer now. */
final class Letters {
    private final Situation situation;
    private final Attempt attempt;

    Letters(Situation situation, Attempt attempt) {
        this.situation = situation;
        this.attempt = attempt;
    }

    /** Whether an answer is all that the act is, and nobody waits for one of this person. */
    boolean nothingToAnswer() {
        return attempt.act().id().equals(Act.REPLY_URGING)
                && situation.world().law().notices().rules().stream().noneMatch(this::waits);
    }

    private boolean waits(NoticeRule rule) {
        return rule.letter().filter(l -> l.answers().contains(Act.REPLY_URGING)).isPresent()
                && rule.cause() instanceof NoticeRule.Acted(var kinds, var acts, var _, var _)
                && situation.timeline().live().stream()
                        .filter(e -> acts.contains(e.act()))
                        .filter(e ->
                                kinds.isEmpty() || kinds.contains(e.procedure().name()))
                        .filter(e -> rule.to().stream().anyMatch(to -> meets(to, e)))
                        .anyMatch(e -> !answered(e, rule.letter().orElseThrow()));
    }

    private boolean meets(NoticeRule.Recipient to, Event letter) {
        return switch (to) {
            case NoticeRule.Officer(var field) ->
                letter.values().get(field) instanceof List<?> several
                        ? several.contains(attempt.actor())
                        : attempt.actor().equals(letter.values().get(field));
            case NoticeRule.Holder(var role, var _) -> attempt.request().roles().contains(role);
            case NoticeRule.Doer(var act) ->
                situation
                        .timeline()
                        .last(act, Optional.empty())
                        .filter(e -> e.actor().equals(attempt.actor()))
                        .isPresent();
            // Whom the matter itself gives is known where notices are sent.
            case NoticeRule.Part _ -> true;
        };
    }

    private boolean answered(Event letter, NoticeRule.Letter asks) {
        return situation.timeline().live().stream()
                .anyMatch(e -> asks.answers().contains(e.act())
                        && e.actor().equals(attempt.actor())
                        && Timeline.precedes(letter, e));
    }
}
