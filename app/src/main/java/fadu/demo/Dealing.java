package fadu.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deals the lots, weights and shares of a story out among its matters, to the exact numbers that it says. */
final class Dealing {
    private Dealing() {}

    /** What each matter has been dealt: name to text. */
    static List<Map<String, String>> of(Script told, Script script, Chance chance) {
        int total = script.matters();
        var out = new ArrayList<Map<String, String>>();
        for (int i = 0; i < total; i++) {
            out.add(new LinkedHashMap<>(
                    script.each().isEmpty()
                            ? Map.of()
                            : script.each().get(i % script.each().size())));
        }
        script.lots().forEach((name, lots) -> give(out, name, Spread.kinds(total, lots, chance)));
        script.weights().forEach((name, weights) -> give(out, name, Spread.kinds(total, weights, chance)));
        script.shares().forEach((name, share) -> {
            int all = total == told.matters() ? share.total() : (int) ((long) share.total() * total / told.matters());
            var parts = Spread.parts(Math.max(all, share.least() * total), total, share.least(), chance);
            give(out, name, parts.stream().map(String::valueOf).toList());
        });
        return out;
    }

    private static void give(List<Map<String, String>> out, String name, List<String> values) {
        for (int i = 0; i < out.size(); i++) {
            out.get(i).put(name, values.get(i));
        }
    }
}
