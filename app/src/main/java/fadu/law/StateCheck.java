package fadu.law;

import fadu.Words;

/** Every state can be reached, and every state that is no end can be left. */
final class StateCheck {
    private final Checking c;

    StateCheck(Checking checking) {
        this.c = checking;
    }

    void run() {
        var procedure = c.procedure();
        procedure
                .tracks()
                .values()
                .forEach(track -> track.states().values().forEach(state -> {
                    var place = c.place("tracks", track.id(), "states", state.id());
                    if (!c.reached().contains(state.id())) {
                        c.wrong(
                                place,
                                "没有行为进入状态 " + state.id(),
                                "no act leads to the state " + state.id(),
                                new Words("在某个行为的 to 写上它，或删去", "name it in some act's `to`, or remove it"));
                    } else if (!state.end()
                            && procedure.acts().values().stream().noneMatch(a -> leaves(a, track, state.id()))) {
                        c.wrong(
                                place,
                                "状态 " + state.id() + " 没有出路",
                                "nothing leads out of the state " + state.id(),
                                new Words(
                                        "写一个离开它的行为，或在名称后写 (end)",
                                        "write an act that leaves it, or (end) after its name"));
                    }
                }));
        var main = procedure.tracks().isEmpty() ? null : procedure.main();
        for (var start : procedure.starts()) {
            var act = procedure.acts().get(start);
            if (main != null && act != null && Checking.enters(act).noneMatch(main.states()::containsKey)) {
                c.wrong(
                        c.place("acts", start),
                        "起始行为 " + start + " 没有进入主轨道 " + main.id(),
                        "the start act " + start + " does not enter the main track " + main.id(),
                        new Words(
                                "主轨道是第一个轨道；在 to 写上它的状态",
                                "the main track is the first; name one of its states in `to`"));
            }
        }
    }

    private boolean leaves(Act act, Track track, String state) {
        boolean here = act.anywhere()
                || act.from().contains(state)
                || (c.possible(act) && act.from().stream().noneMatch(track.states()::containsKey));
        boolean away = act.clears().contains(track.id())
                || Checking.enters(act)
                        .anyMatch(s -> !s.equals(state) && track.states().containsKey(s));
        return here && away;
    }
}
