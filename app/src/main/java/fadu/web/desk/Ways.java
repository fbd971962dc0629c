package fadu.web.desk;

import fadu.law.Act;
import fadu.law.Procedure;
import fadu.law.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How acts lead through the states of one track, and the column in which each state is drawn.
 *
 * @param ways in the order of the file
 */
record Ways(Track track, List<Way> ways) {
    /**
     * A way that an act opens.
     *
     * @param from empty where the act begins the track
     */
    record Way(Act act, String from, String to) {}

    static Ways of(Procedure procedure, Track track) {
        var states = track.states();
        var ways = new ArrayList<Way>();
        for (var act : procedure.acts().values()) {
            var from = act.from().stream().filter(states::containsKey).toList();
            act.to().stream()
                    .flatMap(e -> Stream.concat(e.then().stream(), e.otherwise().stream()))
                    .filter(states::containsKey)
                    .distinct()
                    .forEach(to -> {
                        if (from.isEmpty()) {
                            ways.add(new Way(act, "", to));
                        }
                        from.stream().filter(f -> !f.equals(to)).forEach(f -> ways.add(new Way(act, f, to)));
                    });
        }
        return new Ways(track, List.copyOf(ways));
    }

    /** The states by column: each as near to the beginning as acts lead to it, those that end all in the last. */
    Map<String, Integer> columns() {
        var columns = new HashMap<String, Integer>();
        ways.stream().filter(w -> w.from().isEmpty()).forEach(w -> columns.put(w.to(), 0));
        if (columns.isEmpty()) {
            columns.put(track.states().keySet().iterator().next(), 0);
        }
        boolean more = true;
        for (int at = 0; more; at++) {
            more = false;
            for (var way : ways) {
                if (Integer.valueOf(at).equals(columns.get(way.from())) && !columns.containsKey(way.to())) {
                    columns.put(way.to(), at + 1);
                    more = true;
                }
            }
        }
        track.states().keySet().forEach(s -> columns.putIfAbsent(s, 0));
        int last = columns.entrySet().stream()
                .filter(e -> !track.ends(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(-1);
        columns.replaceAll((state, column) -> track.ends(state) ? last + 1 : column);
        return columns;
    }
}
