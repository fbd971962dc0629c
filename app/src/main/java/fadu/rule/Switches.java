package fadu.rule;

import fadu.law.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Takes a matter over to the version of its procedure that is law on the day of an act. */
final class Switches {
    private Switches() {}

    /** The entry of the switch, where the law moves on and every state of the matter has its place in the new version. */
    static Optional<NewEntry> due(Situation situation, LocalDate day) {
        var old = situation.standing().procedure();
        var target = situation.world().law().on(old.id().name(), day);
        if (target.isEmpty()
                || !target.get().inForce().from().isAfter(old.inForce().from())
                || !target.get().transition().byStep()
                || !situation.standing().open()) {
            return Optional.empty();
        }
        return moves(situation.standing(), target.get()).map(m -> entry(situation, target.get(), day, m));
    }

    /** Where each state goes; empty where one that is not over has no place in the new version. */
    static Optional<Map<String, String>> moves(Standing standing, Procedure target) {
        var map = target.transition().from().get(standing.procedure().id());
        if (map == null) {
            return Optional.empty();
        }
        var moves = new TreeMap<String, String>();
        for (var place : standing.states().entrySet()) {
            var bracket = place.getKey().indexOf('[');
            var track = bracket < 0 ? place.getKey() : place.getKey().substring(0, bracket);
            var old = standing.procedure().tracks().get(track);
            var mapped =
                    map.states().getOrDefault(place.getValue(), unmapped(standing, target, track, place.getValue()));
            if (mapped.isEmpty()) {
                if (old != null && old.ends(place.getValue())) {
                    continue; // what is over stays where it was
                }
                return Optional.empty();
            }
            var newTrack = target.trackOf(mapped);
            var newPlace = bracket < 0 || newTrack.each().isEmpty()
                    ? newTrack.id()
                    : newTrack.id() + place.getKey().substring(bracket);
            if (!newPlace.equals(place.getKey())) {
                moves.put(place.getKey(), "");
            }
            moves.put(newPlace, mapped);
        }
        return Optional.of(moves);
    }

    /** Side tracks that the new version has with the same names go on by themselves; the main track must be mapped. */
    private static String unmapped(Standing standing, Procedure target, String track, String state) {
        boolean main = standing.procedure().main().id().equals(track);
        var same = target.tracks().get(track);
        return !main && same != null && same.states().containsKey(state) ? state : "";
    }

    private static NewEntry entry(Situation situation, Procedure target, LocalDate day, Map<String, String> moves) {
        var ask = Optional.ofNullable(target.transition()
                        .from()
                        .get(situation.standing().procedure().id()))
                .flatMap(Procedure.StateMap::ask);
        var reason = "自 " + target.inForce().from() + " 起适用 " + target.id() + "，已开始的期限不变 / " + target.id()
                + " holds from " + target.inForce().from() + "; limits that run keep theirs"
                + ask.map(a -> "；" + a).orElse("");
        return new NewEntry(
                EntryKind.SWITCH,
                target.id(),
                "switch-version",
                Optional.empty(),
                day,
                day.atStartOfDay(),
                "system",
                "system",
                Map.of(),
                Map.of(),
                moves,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                OptionalInt.empty(),
                reason);
    }
}
