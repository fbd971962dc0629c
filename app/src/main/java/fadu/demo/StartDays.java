package fadu.demo;

import fadu.Trouble;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** On which days the matters of a story begin. */
final class StartDays {
    private final Bureau bureau;
    private final Earlier earlier;

    StartDays(Bureau bureau, Earlier earlier) {
        this.bureau = bureau;
        this.earlier = earlier;
    }

    List<LocalDate> of(Script script, Chance chance) {
        var start = script.start();
        int total = script.matters();
        if (!start.on().isEmpty()) {
            return numbered(total, n -> start.on().get((n - 1) % start.on().size()));
        }
        if (start.story().isPresent()) {
            return numbered(total, n -> {
                var other = earlier.planned(start.story().get(), n, script.place());
                var last = other.doings().getLast().at().toLocalDate();
                return start.gap().after(last, bureau.days(), chance);
            });
        }
        var from = start.from().orElse(bureau.year().first());
        var to = start.to().orElse(bureau.year().last());
        var days = bureau.days().between(from, to);
        if (days.isEmpty()) {
            throw new Trouble(
                    script.place() + " " + from + " 至 " + to + " 之间没有工作日",
                    script.place() + " there is no working day from " + from + " to " + to);
        }
        return start.every().isPresent()
                ? evenly(total, days, start.every().get(), chance)
                : Spread.days(total, days, start.months(), chance);
    }

    private static List<LocalDate> numbered(int total, Function<Integer, LocalDate> day) {
        var out = new ArrayList<LocalDate>();
        for (int n = 1; n <= total; n++) {
            out.add(day.apply(n));
        }
        return out;
    }

    /** One after another into the months, quarters or weeks, so that none is left out. */
    private static List<LocalDate> evenly(int total, List<LocalDate> days, String every, Chance chance) {
        Map<String, List<LocalDate>> periods = new LinkedHashMap<>();
        days.forEach(day -> periods.computeIfAbsent(period(day, every), _ -> new ArrayList<>())
                .add(day));
        var lists = List.copyOf(periods.values());
        var out = new ArrayList<LocalDate>();
        for (int i = 0; i < total; i++) {
            out.add(chance.pick(lists.get(i % lists.size())));
        }
        out.sort(null);
        return out;
    }

    private static String period(LocalDate day, String every) {
        return switch (every) {
            case "month" -> String.valueOf(day.getMonthValue());
            case "quarter" -> String.valueOf((day.getMonthValue() + 2) / 3);
            default -> day.with(DayOfWeek.MONDAY).toString();
        };
    }
}
