package fadu.web.desk;

import fadu.law.Procedure;
import fadu.law.Track;
import fadu.rule.Situation;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws a procedure: columns from left to right, a band a track, one under the other. */
final class Drawing {
    private static final int WIDE = 800;
    private static final int GAP = 38;
    private static final int NARROWEST = 72;
    private static final int WIDEST = 160;
    private static final int TALL = 42;
    private static final int PITCH = 62;
    private static final int HEAD = 40;
    private static final int MOST_BANDS = 12;
    private static final double UNIT = 6.9;

    private final Frame frame;
    private final Set<String> open;
    private final Set<String> others;
    private final List<Diagram.Band> bands = new ArrayList<>();
    private final List<Diagram.Node> nodes = new ArrayList<>();
    private final List<Diagram.Arrow> arrows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int y;
    private int width;

    private Drawing(Frame frame, Set<String> open, Set<String> others) {
        this.frame = frame;
        this.open = open;
        this.others = others;
    }

    /**
     * A track of a matter, of one row where it has rows.
     *
     * @param course the states that it went through, in order
     */
    private record Place(Track track, String name, String here, List<String> course) {}

    /**
     * A matter's procedure.
     *
     * @param open the acts that the visitor can do now
     * @param others those that others can
     */
    static Diagram of(Situation situation, Set<String> open, Set<String> others, Frame frame) {
        var standing = situation.standing();
        var procedure = standing.procedure();
        var courses = new HashMap<String, List<String>>();
        situation
                .timeline()
                .live()
                .forEach(event -> event.moves()
                        .forEach((place, state) -> courses.computeIfAbsent(place, p -> new ArrayList<>())
                                .add(state)));
        var drawing = new Drawing(frame, open, others);
        var left = MOST_BANDS;
        for (var track : procedure.tracks().values()) {
            var ways = Ways.of(procedure, track);
            for (var place : places(track, situation, courses, frame)) {
                boolean coming = ways.ways().stream().anyMatch(w -> w.from().isEmpty() && drawing.possible(w));
                if ((!place.course().isEmpty() || coming) && left-- > 0) {
                    drawing.band(ways, place);
                }
            }
        }
        return drawing.done();
    }

    /** A procedure without a matter. */
    static Diagram of(Procedure procedure, Frame frame) {
        var drawing = new Drawing(frame, Set.of(), Set.of());
        procedure
                .tracks()
                .values()
                .forEach(t -> drawing.band(Ways.of(procedure, t), new Place(t, name(t, "", frame), "", List.of())));
        return drawing.done();
    }

    private static List<Place> places(
            Track track, Situation situation, Map<String, List<String>> courses, Frame frame) {
        var states = situation.standing().states();
        var keys = new LinkedHashMap<String, String>();
        track.each()
                .ifPresent(table -> situation
                        .standing()
                        .rowKeys(table)
                        .forEach(row -> keys.put(row, track.id() + "[" + row + "]")));
        if (keys.isEmpty()) {
            keys.put("", track.id());
        }
        return keys.entrySet().stream()
                .map(e -> new Place(
                        track,
                        name(track, e.getKey(), frame),
                        states.getOrDefault(e.getValue(), ""),
                        courses.getOrDefault(e.getValue(), List.of())))
                .toList();
    }

    private static String name(Track track, String row, Frame frame) {
        var states = List.copyOf(track.states().values());
        return track.id().equals("main")
                ? frame.say("lane.main")
                : !row.isEmpty()
                        ? row
                        : frame.say(states.getFirst().name()) + " → "
                                + frame.say(states.getLast().name());
    }

    private void band(Ways ways, Place place) {
        var columns = ways.columns();
        // Of a track that may begin only its beginning is of interest yet.
        boolean coming = place.course().isEmpty() && !(open.isEmpty() && others.isEmpty());
        int most = columns.values().stream().mapToInt(c -> c).max().orElse(0) + 1;
        int pitch = Math.clamp((WIDE + GAP) / most, NARROWEST + GAP, WIDEST + GAP);
        int broad = pitch - GAP;
        var depth = new HashMap<Integer, Integer>();
        var drawn = new LinkedHashMap<String, Diagram.Node>();
        for (var state : place.track().states().values()) {
            int column = columns.getOrDefault(state.id(), 0);
            var by = by(ways, place, state.id());
            if (by.isEmpty() && coming) {
                continue;
            }
            int down = depth.merge(column, 1, Integer::sum) - 1;
            var name = frame.say(state.name());
            var look = state.id().equals(place.here())
                    ? "here"
                    : !by.isEmpty()
                            ? look(ways, place, state.id())
                            : place.course().contains(state.id()) ? "been" : "";
            drawn.put(
                    state.id(),
                    new Diagram.Node(
                            column * pitch + 6,
                            y + HEAD + down * PITCH,
                            broad,
                            TALL,
                            look,
                            state.end(),
                            Fitting.lines(name, (int) (broad / UNIT)),
                            by.isEmpty() ? name : frame.say("diagram.may", by, name),
                            Fitting.clipped(by, (int) ((broad + GAP) / UNIT))));
        }
        int height = HEAD + depth.values().stream().mapToInt(d -> d).max().orElse(1) * PITCH;
        bands.add(new Diagram.Band(place.name(), y, height));
        nodes.addAll(drawn.values());
        arrows(ways, place, columns, drawn);
        say(place, drawn);
        y += height + 8;
        width = Math.max(width, most * pitch - GAP + 12);
    }

    /** The acts that lead to a state from where the matter is. */
    private String by(Ways ways, Place place, String state) {
        return ways.ways().stream()
                .filter(w -> w.to().equals(state) && comes(w, place))
                .map(w -> frame.say(w.act().name()))
                .distinct()
                .collect(Collectors.joining(frame.zh() ? "、" : ", "));
    }

    /** May where the visitor himself can bring the matter there, else theirs. */
    private String look(Ways ways, Place place, String state) {
        return ways.ways().stream().anyMatch(w -> w.to().equals(state) && comes(w, place) && mine(w))
                ? "may"
                : "theirs";
    }

    /** Whether somebody can do the act, which leads there from where the matter is. */
    private boolean comes(Ways.Way way, Place place) {
        return possible(way) && way.from().equals(place.here());
    }

    private boolean possible(Ways.Way way) {
        return mine(way) || others.contains(way.act().id());
    }

    private boolean mine(Ways.Way way) {
        return open.contains(way.act().id());
    }

    /** Plain ways are drawn to the next column, and to a further one where no nearer state leads there. */
    private static boolean next(Ways.Way way, Ways ways, Map<String, Integer> columns) {
        int from = columns.getOrDefault(way.from(), 0);
        int to = columns.getOrDefault(way.to(), 0);
        return from < to
                && ways.ways().stream()
                        .filter(w -> w.to().equals(way.to()) && !w.from().isEmpty())
                        .map(w -> columns.getOrDefault(w.from(), 0))
                        .noneMatch(c -> c > from && c < to);
    }

    private void arrows(Ways ways, Place place, Map<String, Integer> columns, Map<String, Diagram.Node> drawn) {
        var looks = new LinkedHashMap<List<String>, String>();
        for (var way : ways.ways()) {
            var ends = List.of(way.from(), way.to());
            if (!way.from().isEmpty() && next(way, ways, columns)) {
                looks.putIfAbsent(ends, "");
            }
            if (!way.from().isEmpty() && comes(way, place)) {
                looks.merge(ends, mine(way) ? "may" : "theirs", (was, now) -> was.equals("may") ? was : now);
            }
        }
        var course = place.course().stream().filter(drawn::containsKey).toList();
        for (int i = 1; i < course.size(); i++) {
            if (!course.get(i).equals(course.get(i - 1))) {
                looks.put(List.of(course.get(i - 1), course.get(i)), "been");
            }
        }
        looks.forEach((ends, look) -> {
            var from = drawn.get(ends.getFirst());
            var to = drawn.get(ends.getLast());
            if (from != null && to != null) {
                arrows.add(new Diagram.Arrow(Route.of(from, to), look));
            }
        });
    }

    private void say(Place place, Map<String, Diagram.Node> drawn) {
        var seen = new HashSet<String>();
        var here = drawn.values().stream()
                .filter(n -> n.look().equals("here"))
                .map(Diagram.Node::title)
                .collect(Collectors.joining());
        var on = drawn.values().stream()
                .filter(n -> !n.by().isEmpty())
                .map(Diagram.Node::title)
                .filter(seen::add)
                .collect(Collectors.joining(frame.zh() ? "；" : "; "));
        words.add(
                here.isEmpty()
                        ? frame.say("diagram.lane", place.name(), names(drawn))
                        : on.isEmpty()
                                ? frame.say("diagram.here", place.name(), here)
                                : frame.say("diagram.on", place.name(), here, on));
    }

    private static String names(Map<String, Diagram.Node> drawn) {
        return drawn.values().stream().map(Diagram.Node::title).collect(Collectors.joining(" · "));
    }

    private Diagram done() {
        return new Diagram(
                width,
                Math.max(1, y - 8),
                String.join(" ", words),
                List.copyOf(bands),
                List.copyOf(nodes),
                List.copyOf(arrows));
    }
}
