package fadu.rule;

import fadu.law.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Until when an act extends the limits that it lengthens: what is said before it is done, and on its paper. */
public final class Extended {
    private Extended() {}

    /** The limits that an act which was done has extended, with their last day. */
    public static List<LimitState> by(Situation after, Act act) {
        if (!lengthens(after, act)) {
            return List.of();
        }
        return after.limits().stream()
                .filter(l ->
                        l.limit().extend().filter(x -> x.act().equals(act.id())).isPresent())
                .filter(l -> l.extensions() > 0 && l.rolled().isPresent())
                .filter(l -> l.due().filter(d -> d.open()).isEmpty())
                .toList();
    }

    /** How they would stand, were the act done today with these values. */
    public static List<LimitState> would(Situation now, Act act, Map<String, Object> values, Optional<String> row) {
        if (!lengthens(now, act)) {
            return List.of();
        }
        var step = new Event(
                now.timeline().nextSeq(),
                EntryKind.DECISION,
                now.standing().procedure().id(),
                act.id(),
                row,
                now.world().today(),
                now.world().time(),
                "",
                values,
                Map.of(),
                OptionalInt.empty());
        return by(Situation.of(now.world(), now.timeline().plus(step)), act);
    }

    /** By how much an act extends at most, where it says by how much it does. */
    public static Optional<Long> most(Situation situation, Act act) {
        return says(act)
                ? situation.standing().procedure().limits().values().stream()
                        .flatMap(l -> l.extend().stream())
                        .filter(x -> x.act().equals(act.id()))
                        .flatMap(x -> Ends.most(situation, x).stream())
                        .map(length -> (long) length.count())
                        .findFirst()
                : Optional.empty();
    }

    static boolean says(Act act) {
        return act.fields().stream().anyMatch(i -> i.field().id().equals(Act.EXTENDED_BY));
    }

    private static boolean lengthens(Situation now, Act act) {
        return now.standing().procedure().limits().values().stream()
                .anyMatch(l -> l.extend().filter(x -> x.act().equals(act.id())).isPresent());
    }
}
