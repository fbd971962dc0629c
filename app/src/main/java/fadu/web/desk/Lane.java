package fadu.web.desk;

import fadu.law.Procedure;
import fadu.law.Track;
import fadu.rule.Event;
import fadu.rule.Situation;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A swim lane: a track, of one row where it has rows, with its states.
 *
 * @param main whether it is the main track
 * @param begun whether the matter has been in it
 */
public record Lane(String name, boolean main, List<State> states, boolean begun) {
    /**
     * @param place here, been or empty
     */
    public record State(String name, String place, boolean end) {}

    /** Where a matter stands, a lane a track and row. */
    static List<Lane> of(Situation situation, Frame frame) {
        var standing = situation.standing();
        var been = new HashSet<String>();
        situation.timeline().live().stream()
                .map(Event::moves)
                .forEach(moves -> moves.forEach((track, state) -> been.add(track + "=" + state)));
        var lanes = new ArrayList<Lane>();
        for (var track : standing.procedure().tracks().values()) {
            if (track.each().isEmpty()) {
                lanes.add(lane(track, track.id(), "", standing.states().getOrDefault(track.id(), ""), been, frame));
            } else {
                for (var row : standing.rowKeys(track.each().get())) {
                    var place = track.id() + "[" + row + "]";
                    lanes.add(lane(track, place, row, standing.states().getOrDefault(place, ""), been, frame));
                }
            }
        }
        return List.copyOf(lanes);
    }

    /** The lanes of a procedure, without a matter. */
    static List<Lane> of(Procedure procedure, Frame frame) {
        return procedure.tracks().values().stream()
                .map(t -> lane(t, t.id(), "", "", Set.of(), frame))
                .toList();
    }

    private static Lane lane(Track track, String place, String row, String here, Set<String> been, Frame frame) {
        var states = track.states().values().stream()
                .map(s -> new State(
                        frame.say(s.name()),
                        s.id().equals(here) ? "here" : been.contains(place + "=" + s.id()) ? "been" : "",
                        s.end()))
                .toList();
        boolean begun = states.stream().anyMatch(s -> !s.place().isEmpty());
        var first = frame.say(track.states().values().iterator().next().name());
        var last = frame.say(List.copyOf(track.states().values()).getLast().name());
        var name = row.isEmpty() ? first + " → " + last : row;
        boolean main = track.id().equals("main");
        return new Lane(main ? frame.say("lane.main") : name, main, states, begun);
    }
}
