package fadu.law;

import fadu.Words;
import java.util.ArrayList;

/** Versions follow each other without overlap, and every open matter knows where it goes. */
final class VersionCheck {
    private final Checking c;

    VersionCheck(Checking checking) {
        this.c = checking;
    }

    void run() {
        var p = c.procedure();
        var versions = c.law().versions(p.id().name());
        int index = versions.indexOf(p);
        if (index + 1 < versions.size()) {
            var next = versions.get(index + 1);
            if (p.inForce().until().map(u -> !u.isBefore(next.inForce().from())).orElse(true)) {
                var last = next.inForce().from().minusDays(1);
                c.wrong(
                        c.place("in-force"),
                        p.id() + " 与 " + next.id() + " 的施行期间重叠",
                        p.id() + " and " + next.id() + " are in force at once",
                        new Words("写上 until: " + last, "write until: " + last));
            }
        }
        p.transition().from().forEach((id, map) -> {
            var old = c.law().procedures().get(id);
            if (old == null) {
                c.wrong(
                        c.place("transition", "from", id.toString()),
                        "没有程序 " + id,
                        "there is no procedure " + id,
                        Nearest.right(
                                id.toString(),
                                c.law().procedures().keySet().stream()
                                        .map(ProcedureId::toString)
                                        .toList()));
                return;
            }
            mapped(old, map);
        });
        if (p.transition().byStep() && index > 0) {
            var previous = versions.get(index - 1);
            if (!p.transition().from().containsKey(previous.id())) {
                c.wrong(
                        c.place("transition"),
                        "没有写 " + previous.id() + " 的事项如何过渡",
                        "it does not say what becomes of matters under " + previous.id(),
                        new Words("在 transition.from 写上状态对照", "map its states in transition.from"));
            }
        }
    }

    private void mapped(Procedure old, Procedure.StateMap map) {
        var place = c.place("transition", "from", old.id().toString());
        var oldStates = old.tracks().values().stream()
                .flatMap(t -> t.states().keySet().stream())
                .toList();
        var newStates = c.procedure().tracks().values().stream()
                .flatMap(t -> t.states().keySet().stream())
                .toList();
        map.states().forEach((from, to) -> {
            var at = c.place("transition", "from", old.id().toString(), "states", from);
            if (!oldStates.contains(from)) {
                c.wrong(
                        at,
                        old.id() + " 没有状态 " + from,
                        old.id() + " has no state " + from,
                        Nearest.right(from, oldStates));
            }
            if (!newStates.contains(to)) {
                c.wrong(at, "没有状态 " + to, "there is no state " + to, Nearest.right(to, newStates));
            }
        });
        var rest = new ArrayList<String>();
        old.tracks()
                .values()
                .forEach(track -> track.states().values().stream()
                        .filter(s -> !s.end() && !map.states().containsKey(s.id()))
                        .forEach(s -> rest.add(s.id())));
        if (!rest.isEmpty()) {
            c.notes()
                    .add(
                            place,
                            old.id() + " 的这些状态没有对照，事项按旧版本办结：" + String.join("、", rest),
                            "these states of " + old.id()
                                    + " are not mapped; matters in them end under the old version: "
                                    + String.join(", ", rest),
                            "如应过渡，写上对照",
                            "map them if they should move");
        }
    }
}
