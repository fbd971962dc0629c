package fadu.calendar;

import fadu.Words;
import fadu.calendar.StripCell.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays a period out day by day. */
final class Strip {
    private static final Words NOTHING = new Words("", "");

    private Strip() {}

    static List<StripCell> of(Due due) {
        return due.period().direction() == Direction.BACKWARD ? backward(due) : forward(due);
    }

    private static List<StripCell> forward(Due due) {
        var calendar = due.calendar();
        var pauses = Pauses.union(due.period().pauses());
        var start = due.period().start();
        var cells = new ArrayList<StripCell>();
        cells.add(cell(calendar, start, Role.START, 0, new Words("开始的当日，不计入", "first day, not counted")));
        int leg = 0;
        int number = 0;
        for (var day = start.plusDays(1); !day.isAfter(due.rolled()); day = day.plusDays(1)) {
            while (leg < due.legs().size() - 1
                    && day.isAfter(due.legs().get(leg).end())) {
                leg++;
            }
            var role = role(due, pauses, due.legs().get(leg).length().unit(), day);
            boolean counts = role == Role.COUNTED || role == Role.MADE_UP;
            number += counts ? 1 : 0;
            cells.add(last(due, day, counts ? number : 0, role));
        }
        return List.copyOf(cells);
    }

    private static Role role(Due due, Pauses pauses, Unit unit, LocalDate day) {
        if (!day.isAfter(due.nominal()) && pauses.at(day).isPresent()) {
            return Role.PAUSED;
        }
        if (day.isAfter(due.legs().getLast().end())) {
            return Role.ROLLED;
        }
        var kind = due.calendar().kind(day);
        if (unit != Unit.WORKING_DAY) {
            return Role.COUNTED;
        }
        return switch (kind) {
            case WORKING -> Role.COUNTED;
            case MAKE_UP -> Role.MADE_UP;
            case WEEKEND -> Role.WEEKEND;
            case HOLIDAY -> Role.HOLIDAY;
        };
    }

    private static StripCell last(Due due, LocalDate day, int number, Role role) {
        if (day.equals(due.rolled())) {
            return cell(due.calendar(), day, Role.END, number, new Words("最后一日", "last day"));
        }
        if (day.equals(due.nominal())) {
            return cell(due.calendar(), day, Role.NOMINAL_END, number, new Words("计算的最后一日", "last day as counted"));
        }
        return cell(due.calendar(), day, role, number, NOTHING);
    }

    private static List<StripCell> backward(Due due) {
        var calendar = due.calendar();
        var event = due.period().start();
        var working = due.counted().unit() == Unit.WORKING_DAY;
        var cells = new ArrayList<StripCell>();
        cells.add(cell(calendar, due.nominal(), Role.END, 0, new Words("最迟应发出（从严）", "send by (strict)")));
        int number = 0;
        for (var day = due.nominal().plusDays(1); day.isBefore(event); day = day.plusDays(1)) {
            var kind = calendar.kind(day);
            boolean counts = !working || kind.works();
            number += counts ? 1 : 0;
            if (day.equals(due.loose().orElse(event))) {
                var label = new Words("从宽的最后一日，此后不予办理", "last day by the loose reading, refused after it");
                cells.add(cell(calendar, day, Role.LOOSE, number, label));
            } else {
                var counted = kind == DayKind.MAKE_UP ? Role.MADE_UP : Role.COUNTED;
                var rest = kind == DayKind.HOLIDAY ? Role.HOLIDAY : Role.WEEKEND;
                cells.add(cell(calendar, day, counts ? counted : rest, counts ? number : 0, NOTHING));
            }
        }
        cells.add(cell(calendar, event, Role.START, 0, new Words("事项当日，不计入", "day of the event, not counted")));
        return List.copyOf(cells);
    }

    /** A cell whose label adds the festival and its notice to what is said of the day. */
    private static StripCell cell(WorkCalendar calendar, LocalDate date, Role role, int number, Words label) {
        var day = calendar.day(date);
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (!label.zh().isEmpty()) {
            zh.add(label.zh());
            en.add(label.en());
        }
        if (role == Role.PAUSED) {
            zh.add("暂停");
            en.add("paused");
        }
        day.name().ifPresent(name -> {
            zh.add(name.zh() + (day.kind().works() ? "调休上班" : "放假"));
            en.add(name.en() + (day.kind().works() ? ", made a working day" : ", day off"));
        });
        day.notice().ifPresent(notice -> {
            zh.add(notice.toString());
            en.add(notice.toString());
        });
        return new StripCell(date, role, number, day.kind(), new Words(String.join("；", zh), String.join("; ", en)));
    }
}
