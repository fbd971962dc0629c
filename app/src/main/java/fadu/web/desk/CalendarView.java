package fadu.web.desk;

import java.util.List;

/**
 * A month, and what falls due in it.
 *
 * @param month as {@code 2019-10}
 * @param mine only what the visitor handles
 * @param feed whether the visitor has a private address of his calendar
 * @param address the address, shown once when it was made; else empty
 */
public record CalendarView(
        String month, String before, String after, boolean mine, List<Day> days, boolean feed, String address) {
    /**
     * A day.
     *
     * @param look today, off, made-up, and bare where nothing falls due
     * @param note the festival, or that it is a working day made up
     * @param more how many more fall due than are shown
     */
    public record Day(String date, String name, String look, String note, List<Line> lines, long more) {}

    /** A limit that ends. */
    public record Line(String link, String number, String what, String tone) {}
}
