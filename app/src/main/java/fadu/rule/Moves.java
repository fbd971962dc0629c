package fadu.rule;

import fadu.law.Act;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out where an act takes the matter. */
final class Moves {
    private Moves() {}

    static Map<String, String> of(
            Situation situation, Act act, String actor, Map<String, Object> values, Optional<String> row) {
        var standing = situation.standing();
        var procedure = standing.procedure();
        var moves = new TreeMap<String, String>();
        for (var cleared : act.clears()) {
            standing.states().keySet().stream()
                    .filter(p -> p.equals(cleared) || p.startsWith(cleared + "["))
                    .forEach(p -> moves.put(p, ""));
        }
        for (var entering : act.to()) {
            var state =
                    entering.when().isEmpty() || entering.when().get().holds(situation.variables(actor, values, row))
                            ? entering.then()
                            : entering.otherwise();
            state.ifPresent(s -> {
                var track = procedure.trackOf(s);
                places(situation, track, row, values).forEach(place -> moves.put(place, s));
            });
        }
        return moves;
    }

    /** A track with rows: the act's own row, or every row where the act concerns all of them. */
    private static List<String> places(
            Situation situation, fadu.law.Track track, Optional<String> row, Map<String, Object> values) {
        if (track.each().isEmpty() || row.isPresent()) {
            return List.of(Standing.place(track, row));
        }
        var standing = situation.standing();
        var fields = new TreeMap<>(standing.fields());
        fields.putAll(values);
        return new Standing(standing.procedure(), standing.states(), fields)
                .rowKeys(track.each().get()).stream()
                        .map(key -> Standing.place(track, Optional.of(key)))
                        .toList();
    }
}
