package fadu.rule;

import fadu.Trouble;
import fadu.law.Gate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a field may name so that the gates over it count him: officers with a live certificate, where the law asks for one. */
public final class Eligible {
    private Eligible() {}

    /**
     * Those of the people whom every gate over the field counts on a day; empty where no gate asks.
     *
     * @param situation the matter before the act
     * @param ids of the gates; those over other fields are left aside
     */
    public static Optional<List<String>> of(
            Situation situation, Collection<String> ids, String field, List<String> people, LocalDate day) {
        var finds = ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(
                        situation.standing().procedure().gates().get(id)))
                .flatMap(gate -> gate.find().stream())
                .filter(find -> find.each().filter(field::equals).isPresent() && find.expect() != Gate.Expect.NONE)
                .toList();
        if (finds.isEmpty()) {
            return Optional.empty();
        }
        var gates = new Gates(situation, "", Map.of(), Optional.empty(), day);
        try {
            var left = people;
            for (var find : finds) {
                left = gates.fulfilling(find, left);
            }
            return Optional.of(left);
        } catch (Trouble e) {
            // What the gate needs besides is not known yet.
            return Optional.empty();
        }
    }
}
