package fadu.rule;

import fadu.Trouble;
import fadu.law.Gate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a field may name so that the gates over it count him: officers with a live certificate, where the law asks for one.
 *
 * @param people whom every gate counts
 * @param barred the others, each with the first gate that does not count him
 */
public record Eligible(List<String> people, Map<String, Irregular> barred) {

    /**
     * Those of the people whom every gate over the field counts on a day, and those whom one does not; empty where no gate
     * asks.
     *
     * @param situation the matter before the act
     * @param ids of the gates; those over other fields are left aside
     */
    public static Optional<Eligible> of(
            Situation situation, Collection<String> ids, String field, List<String> people, LocalDate day) {
        var asking = ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(
                        situation.standing().procedure().gates().get(id)))
                .filter(gate -> gate.find()
                        .filter(find ->
                                find.each().filter(field::equals).isPresent() && find.expect() != Gate.Expect.NONE)
                        .isPresent())
                .toList();
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        var gates = new Gates(situation, "", Map.of(), Optional.empty(), day);
        var barred = new LinkedHashMap<String, Irregular>();
        try {
            var left = people;
            for (var gate : asking) {
                var counted = gates.fulfilling(gate.find().orElseThrow(), left);
                left.stream()
                        .filter(person -> !counted.contains(person))
                        .forEach(person -> barred.put(person, Gates.unfulfilled(gate)));
                left = counted;
            }
            return Optional.of(new Eligible(left, barred));
        } catch (Trouble e) {
            // What the gate needs besides is not known yet.
            return Optional.empty();
        }
    }
}
