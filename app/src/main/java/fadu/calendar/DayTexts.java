package fadu.calendar;

import fadu.Words;
import fadu.calendar.StripCell.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says which days did not count, and which weekend days did. */
final class DayTexts {
    private final Due due;
    private final List<Words> out;

    DayTexts(Due due, List<Words> out) {
        this.due = due;
        this.out = out;
    }

    /** A run of days that one notice makes free, or makes working. */
    private record Run(Day first, LocalDate last) {
        boolean goesOnWith(Day day) {
            return last.plusDays(1).equals(day.date())
                    && first.name().equals(day.name())
                    && first.notice().equals(day.notice());
        }
    }

    void add() {
        if (due.legs().stream().noneMatch(leg -> leg.length().unit() == Unit.WORKING_DAY)) {
            return;
        }
        var cells = due.strip();
        weekends(cells.stream().filter(c -> c.role() == Role.WEEKEND).toList());
        for (var run : runs(cells.stream().filter(c -> c.role() == Role.HOLIDAY).toList())) {
            say(run, "放假，不计", "day off, not counted");
        }
        // The last day keeps its role END, so a made-up day is known by what the calendar says of it.
        var madeUp = cells.stream()
                .filter(c -> c.number() > 0 && c.kind() == DayKind.MAKE_UP)
                .toList();
        for (var run : runs(madeUp)) {
            say(run, "调休上班，计入", "made a working day, counted");
        }
    }

    private void weekends(List<StripCell> cells) {
        if (!cells.isEmpty()) {
            var days = new Words(cells.size() + " 天", cells.size() + (cells.size() == 1 ? " day" : " days"));
            out.add(new Words(
                    "周六、周日共 " + days.zh() + "不计。", "Saturdays and Sundays are not counted: " + days.en() + "."));
        }
    }

    private List<Run> runs(List<StripCell> cells) {
        var runs = new ArrayList<Run>();
        for (var cell : cells) {
            var day = due.calendar().day(cell.date());
            if (!runs.isEmpty() && runs.getLast().goesOnWith(day)) {
                runs.set(runs.size() - 1, new Run(runs.getLast().first(), cell.date()));
            } else {
                runs.add(new Run(day, cell.date()));
            }
        }
        return runs;
    }

    private void say(Run run, String zh, String en) {
        var from = run.first().date();
        var name = run.first().name();
        var notice = run.first().notice();
        out.add(new Words(
                DateText.zh(from, run.last()) + " " + name.map(Words::zh).orElse("") + zh
                        + notice.map(n -> "：" + n).orElse("") + "。",
                DateText.en(from, run.last()) + " "
                        + name.map(n -> n.en() + ", ").orElse("") + en
                        + notice.map(n -> ": " + n).orElse("") + "."));
    }
}
