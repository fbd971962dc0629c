package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tracks with their states, and the groups of states. */
final class TrackReader {
    private static final String END = " (end)";

    private final Problems problems;

    TrackReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Track> tracks(Mapping section) {
        ProcedureScope.kebab(section, problems);
        var tracks = new LinkedHashMap<String, Track>();
        var seen = new HashMap<String, String>();
        section.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("each", "states");
            var states = new LinkedHashMap<String, Track.State>();
            var names = map.map("states");
            ProcedureScope.kebab(names, problems);
            names.entries().forEach((state, s) -> {
                states.put(state, state(state, s));
                var other = seen.putIfAbsent(state, id);
                if (other != null) {
                    problems.add(
                            names.keyPlace(state),
                            "状态 " + state + " 已在轨道 " + other + " 中",
                            "the state " + state + " stands in track " + other + " already",
                            "换一个名称，状态名在一个程序内不得重复",
                            "choose another id; states are unique in a procedure");
                }
            });
            if (states.isEmpty()) {
                problems.add(
                        map.place(),
                        "轨道 " + id + " 没有状态",
                        "the track " + id + " has no states",
                        "写上 states: {…}",
                        "write states: {…}");
            }
            tracks.put(id, new Track(id, map.text("each"), Collections.unmodifiableMap(states)));
        });
        return Collections.unmodifiableMap(tracks);
    }

    private Track.State state(String id, YamlNode node) {
        if (node instanceof YamlNode.Scalar s) {
            return named(id, s, false);
        }
        var map = Mapping.of(node, problems).only("name", "holds");
        map.need("name");
        return map.scalar("name")
                .map(s -> named(id, s, map.flag("holds")))
                .orElse(new Track.State(id, new Words(id, id), false, map.flag("holds")));
    }

    private Track.State named(String id, YamlNode.Scalar name, boolean holds) {
        boolean end = name.text().endsWith(END);
        var text = end ? name.text().substring(0, name.text().length() - END.length()) : name.text();
        var bare = new YamlNode.Scalar(text, name.quoted(), name.place());
        return new Track.State(id, Mapping.words(bare, problems), end, holds);
    }

    /** The groups, and {@code open}: every state of the main track that is no end. */
    Map<String, List<String>> groups(Mapping section, Map<String, Track> tracks) {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put(
                "open",
                tracks.values().stream().findFirst().stream()
                        .flatMap(t -> t.states().values().stream())
                        .filter(s -> !s.end())
                        .map(Track.State::id)
                        .toList());
        var states = tracks.values().stream()
                .flatMap(t -> t.states().keySet().stream())
                .toList();
        for (var id : section.keys()) {
            var of = new ArrayList<String>();
            for (var name : section.list(id)) {
                if (groups.containsKey(name.text())) {
                    of.addAll(groups.getOrDefault(name.text(), List.of()));
                } else if (states.contains(name.text())) {
                    of.add(name.text());
                } else {
                    problems.add(
                            name.place(),
                            new Words("没有状态 " + name.text(), "there is no state " + name.text()),
                            Nearest.right(name.text(), states));
                }
            }
            if (id.equals("any") || groups.putIfAbsent(id, List.copyOf(of)) != null || states.contains(id)) {
                problems.add(
                        section.keyPlace(id),
                        "状态组 " + id + " 的名称已被占用",
                        "the name of group " + id + " is taken",
                        "换一个名称",
                        "choose another id");
            }
        }
        return Collections.unmodifiableMap(groups);
    }
}
