package fadu.cli;

import fadu.calendar.StripCell;
import fadu.calendar.StripCell.Role;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The date strip in text: a week a line, a cell a day. */
final class StripText {
    private static final int LONGEST = 140;
    private static final String LEGEND =
            "[ ] 不计首日 first day   数字 第几日 counted   □ 周末 weekend   ░ 放假 day off   ‖ 暂停 paused   → 顺延 moved   + 调休上班 made working";

    private StripText() {}

    static List<String> lines(List<StripCell> cells) {
        var out = new ArrayList<String>();
        if (cells.size() > LONGEST) {
            var first = cells.getFirst().date();
            var last = cells.getLast().date();
            out.add(first + " … " + last + "（" + (cells.size() - 1) + " 天 / days）");
            return out;
        }
        out.add("            一   二   三   四   五   六   日");
        var week = new StringJoiner("");
        var monday = cells.getFirst().date().with(DayOfWeek.MONDAY);
        week.add(monday + " ");
        for (var day = monday; day.isBefore(cells.getFirst().date()); day = day.plusDays(1)) {
            week.add("     ");
        }
        for (var cell : cells) {
            if (cell.date().getDayOfWeek() == DayOfWeek.MONDAY
                    && !cell.date().equals(cells.getFirst().date())) {
                out.add(week.toString().stripTrailing());
                week = new StringJoiner("");
                week.add(cell.date() + " ");
            }
            week.add(String.format("%5s", mark(cell)));
        }
        out.add(week.toString().stripTrailing());
        out.add(LEGEND);
        return out;
    }

    private static String mark(StripCell cell) {
        if (cell.number() > 0) {
            return number(cell);
        }
        return switch (cell.role()) {
            case START -> "[ ]";
            case WEEKEND -> "□";
            case HOLIDAY -> "░";
            case PAUSED -> "‖";
            case ROLLED -> "→";
            case END -> "■";
            case COUNTED, MADE_UP, NOMINAL_END, LOOSE -> "·";
        };
    }

    private static String number(StripCell cell) {
        boolean last = cell.role() == Role.END || cell.role() == Role.NOMINAL_END;
        boolean madeUp = cell.role() == Role.MADE_UP;
        return (madeUp ? "+" : "") + cell.number() + (last ? "■" : "");
    }
}
