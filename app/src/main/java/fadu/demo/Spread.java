package fadu.demo;

import fadu.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares a whole number out, so that the parts always add up to it. */
final class Spread {
    private Spread() {}

    /** So many for each key, by weight; the largest remainders get what is left over. */
    static <T> Map<T, Integer> byWeight(int total, Map<T, Integer> weights) {
        int sum = weights.values().stream().mapToInt(i -> i).sum();
        if (sum <= 0) {
            throw new Trouble("演示数据的权重之和须大于零", "the demo's weights must add up to more than nothing");
        }
        var out = new LinkedHashMap<T, Integer>();
        var remainders = new LinkedHashMap<T, Integer>();
        int left = total;
        for (var weight : weights.entrySet()) {
            long exact = (long) total * weight.getValue();
            out.put(weight.getKey(), (int) (exact / sum));
            remainders.put(weight.getKey(), (int) (exact % sum));
            left -= (int) (exact / sum);
        }
        remainders.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<T, Integer> e) -> -e.getValue()))
                .limit(left)
                .forEach(e -> out.merge(e.getKey(), 1, Integer::sum));
        return out;
    }

    /** So many days, in order, from the given ones, by the weight of their months. */
    static List<LocalDate> days(int total, List<LocalDate> from, Map<String, Integer> months, Chance chance) {
        var byMonth = new LinkedHashMap<String, List<LocalDate>>();
        from.forEach(day -> byMonth.computeIfAbsent(String.valueOf(day.getMonthValue()), m -> new ArrayList<>())
                .add(day));
        var weights = new LinkedHashMap<String, Integer>();
        byMonth.forEach((month, days) -> weights.put(month, months.getOrDefault(month, 1) * days.size()));
        var out = new ArrayList<LocalDate>();
        byWeight(total, weights).forEach((month, n) -> {
            for (int i = 0; i < n; i++) {
                out.add(chance.pick(byMonth.getOrDefault(month, from)));
            }
        });
        out.sort(Comparator.naturalOrder());
        return out;
    }

    /**
     * {@code count} parts of at least {@code least} that add up to {@code total}.
     *
     * @throws Trouble when there is too little for that
     */
    static List<Integer> parts(int total, int count, int least, Chance chance) {
        if (total < count * least || (count == 0 && total != 0)) {
            throw new Trouble(
                    "演示数据对不上：" + total + " 分给 " + count + " 个、每个至少 " + least + "，不够",
                    "the demo's numbers do not fit: " + total + " among " + count + " with at least " + least
                            + " each");
        }
        var out = new int[count];
        for (int i = 0; i < total - count * least; i++) {
            out[chance.between(0, count - 1)]++;
        }
        var list = new ArrayList<Integer>();
        for (int part : out) {
            list.add(part + least);
        }
        return list;
    }

    /** Which of {@code total} have something that {@code count} of them have. */
    static List<Boolean> among(int total, int count, Chance chance) {
        var out = new ArrayList<Boolean>();
        for (int i = 0; i < total; i++) {
            out.add(i < count);
        }
        return chance.shuffled(out);
    }

    /** A key for each of {@code total}, by weight, in any order. */
    static <T> List<T> kinds(int total, Map<T, Integer> weights, Chance chance) {
        var out = new ArrayList<T>();
        byWeight(total, weights).forEach((kind, n) -> {
            for (int i = 0; i < n; i++) {
                out.add(kind);
            }
        });
        return chance.shuffled(out);
    }
}
