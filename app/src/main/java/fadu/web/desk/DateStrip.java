package fadu.web.desk;

import fadu.Words;
import fadu.calendar.DayKind;
import fadu.calendar.StripCell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The date strip: a due date that explains itself, a cell a day. The weeks stand side by side on a wide screen and below each
 * other on a phone; a long period shows its beginning, today and its end.
 *
 * @param alternative the strip in words, for who cannot see it
 * @param sentence what stands under it
 */
public record DateStrip(List<Week> weeks, String alternative, String sentence) {
    static final int CELL = 22;
    private static final int LONG = 70;
    private static final int EDGE = 21;

    /**
     * A week, or part of one, as one small picture.
     *
     * @param skipped days left out before it
     */
    public record Week(List<Cell> cells, int width, int skipped) {}

    /**
     * A day.
     *
     * @param x its left edge in the picture
     * @param look the classes of its square
     * @param inside what stands in it: the how-manieth day, or a word
     * @param dark whether its square is dark
     * @param above a word over it: a day off, a made-up day, the end
     * @param day the day of the month, under it; with the month where that begins
     * @param title all that is known of it
     */
    public record Cell(
            int x,
            String look,
            String inside,
            boolean dark,
            String above,
            boolean strong,
            String day,
            boolean month,
            String title,
            boolean today) {}

    /** The strip of a period, as it stands today. */
    public static DateStrip of(List<StripCell> cells, LocalDate today, Optional<Words> sentence, Locale locale) {
        var zh = !locale.getLanguage().equals("en");
        var weeks = new ArrayList<Week>();
        var week = new ArrayList<Cell>();
        int skipped = 0;
        int before = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean hidden = hidden(cells, i, today);
            if (!week.isEmpty() && (hidden || cells.get(i).date().getDayOfWeek() == DayOfWeek.MONDAY)) {
                weeks.add(week(week, before));
                before = 0;
                week = new ArrayList<>();
            }
            if (hidden) {
                skipped++;
                continue;
            }
            if (skipped > 0) {
                before = skipped;
                skipped = 0;
            }
            week.add(cell(cells.get(i), week.size(), i == 0, today, zh));
        }
        if (!week.isEmpty()) {
            weeks.add(week(week, before));
        }
        return new DateStrip(
                List.copyOf(weeks),
                alternative(cells, today, zh),
                sentence.map(s -> s.in(locale)).orElse(""));
    }

    private static boolean hidden(List<StripCell> cells, int at, LocalDate today) {
        if (cells.size() <= LONG || at < EDGE || at >= cells.size() - EDGE) {
            return false;
        }
        var date = cells.get(at).date();
        return date.isBefore(today.minusDays(3)) || date.isAfter(today.plusDays(3));
    }

    private static Week week(List<Cell> cells, int skipped) {
        return new Week(List.copyOf(cells), cells.size() * CELL + 2, skipped);
    }

    private static Cell cell(StripCell cell, int place, boolean first, LocalDate today, boolean zh) {
        boolean counted = cell.number() > 0;
        boolean past = counted && !cell.date().isAfter(today);
        var look = new StringBuilder("cell ").append(counted ? past ? "counted past" : "counted" : role(cell));
        switch (cell.role()) {
            case END -> look.append(" end");
            case NOMINAL_END -> look.append(" nominal");
            case LOOSE -> look.append(" loose");
            default -> {}
        }
        var mark = mark(cell, zh);
        boolean month = first || cell.date().getDayOfMonth() == 1;
        var day = cell.date().getDayOfMonth();
        var inside = counted ? String.valueOf(cell.number()) : sign(cell, zh);
        return new Cell(
                place * CELL + 1,
                look.toString(),
                inside,
                past,
                mark,
                !mark.isEmpty() && (cell.role() == StripCell.Role.END || cell.kind() == DayKind.MAKE_UP),
                month ? cell.date().getMonthValue() + "/" + day : String.valueOf(day),
                month,
                title(cell, zh),
                cell.date().equals(today));
    }

    private static String role(StripCell cell) {
        return switch (cell.role()) {
            case START -> "start";
            case HOLIDAY -> "holiday";
            case PAUSED -> "paused";
            case ROLLED -> "rolled";
            default -> cell.kind() == DayKind.HOLIDAY ? "holiday" : "weekend";
        };
    }

    private static String sign(StripCell cell, boolean zh) {
        return switch (cell.role()) {
            case START -> zh ? "起" : "0";
            case PAUSED -> "·";
            case ROLLED -> "→";
            default -> "";
        };
    }

    private static String mark(StripCell cell, boolean zh) {
        if (cell.role() == StripCell.Role.END) {
            return zh ? "止" : "end";
        }
        return switch (cell.kind()) {
            case HOLIDAY -> zh ? "休" : "off";
            case MAKE_UP -> zh ? "班" : "on";
            default -> "";
        };
    }

    private static String title(StripCell cell, boolean zh) {
        var name = cell.date() + " "
                + cell.date()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, zh ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        var counted = cell.number() == 0
                ? (zh ? "不计" : "not counted")
                : zh ? "第 " + cell.number() + " 日" : "day " + cell.number();
        var label = zh ? cell.label().zh() : cell.label().en();
        return name + (zh ? "，" : ", ") + counted + (label.isEmpty() ? "" : (zh ? "；" : "; ") + label);
    }

    private static String alternative(List<StripCell> cells, LocalDate today, boolean zh) {
        if (cells.isEmpty()) {
            return "";
        }
        long counted = cells.stream().filter(c -> c.number() > 0).count();
        long passed = cells.stream()
                .filter(c -> c.number() > 0 && !c.date().isAfter(today))
                .count();
        long paused =
                cells.stream().filter(c -> c.role() == StripCell.Role.PAUSED).count();
        long rest = cells.size() - counted - paused - 1;
        var first = cells.getFirst().date();
        var last = cells.getLast().date();
        return zh
                ? "日期条：" + first + " 至 " + last + "，计入 " + counted + " 日，其中已过 " + passed + " 日；休息日不计 " + rest + " 日"
                        + (paused > 0 ? "；暂停 " + paused + " 日" : "") + "。"
                : "Date strip: " + first + " to " + last + ", " + counted + " days counted, " + passed
                        + " of them passed; " + rest + " rest days not counted"
                        + (paused > 0 ? "; " + paused + " days paused" : "") + ".";
    }
}
