package fadu.law.yaml;

import fadu.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults found while reading and checking, so that a person sees all of them in one run. Several may report. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public synchronized void add(Place place, Words what, Words right) {
        var problem = new Problem(place, what, right);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    public void add(Place place, String zh, String en, String rightZh, String rightEn) {
        add(place, new Words(zh, en), new Words(rightZh, rightEn));
    }

    public synchronized boolean none() {
        return found.isEmpty();
    }

    /** The faults in the order of file, line and column. */
    public synchronized List<Problem> list() {
        return found.stream()
                .sorted(Comparator.comparing((Problem p) -> p.place().file())
                        .thenComparingInt(p -> p.place().line())
                        .thenComparingInt(p -> p.place().column()))
                .toList();
    }
}
