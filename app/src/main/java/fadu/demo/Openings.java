package fadu.demo;

import fadu.law.Law;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A day's work divided: matters of one kind that only begin on this day are entered many at once, where the law lets none of
 * them look at another.
 */
record Openings(List<List<DayBook.Work>> together, List<DayBook.Work> single) {
    private static final int LEAST = 20;
    private static final int MOST = 200;

    static Openings of(List<DayBook.Work> day, Law law) {
        var kinds = new LinkedHashMap<String, List<DayBook.Work>>();
        var single = new ArrayList<DayBook.Work>();
        for (var work : day) {
            boolean alone = work.opens()
                    && work.doings().size() == 1
                    && work.doings().getFirst().found().isEmpty();
            if (alone && !looksAtOthers(law, work)) {
                kinds.computeIfAbsent(work.matter().procedure(), _ -> new ArrayList<>())
                        .add(work);
            } else {
                single.add(work);
            }
        }
        var together = new ArrayList<List<DayBook.Work>>();
        for (var some : kinds.values()) {
            if (some.size() < LEAST) {
                single.addAll(some);
                continue;
            }
            for (int from = 0; from < some.size(); from += MOST) {
                together.add(some.subList(from, Math.min(from + MOST, some.size())));
            }
        }
        return new Openings(together, single);
    }

    private static boolean looksAtOthers(Law law, DayBook.Work work) {
        var doing = work.doings().getFirst();
        return law.on(work.matter().procedure(), doing.at().toLocalDate())
                .map(p -> Optional.ofNullable(p.acts().get(doing.act())).stream()
                        .flatMap(act -> act.needs().stream())
                        .map(p.gates()::get)
                        .anyMatch(gate -> gate == null || gate.find().isPresent()))
                .orElse(true);
    }
}
