package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * How units stand, for those who lead them.
 *
 * @param led whether the visitor leads any unit
 * @param unit the chosen unit's name; its kinds of matters are shown then, else the units
 * @param overdue what has been overdue longest, each with what was replied
 * @param year the year of the rates
 */
public record UnitsView(
        boolean led,
        Optional<String> unit,
        String year,
        List<Line> lines,
        List<Hand> people,
        List<Month> months,
        List<MattersView.Row> overdue) {
    /** A number and the list behind it. */
    public record Cell(long number, String link) {}

    /**
     * How many of the limits that were met were met in time.
     *
     * @param said {@code 96%}; a dash where none was met
     * @param link the matters that had them; empty where none was met
     */
    public record Rate(String said, String link) {}

    /** @param link what it consists of; empty where nothing finer is shown */
    public record Line(String name, String link, Cell working, Cell risk, Cell overdue, Cell late, Rate rate) {}

    /** What somebody has in hand. */
    public record Hand(String name, Cell working, Cell overdue) {}

    /** A month of the trend. */
    public record Month(String name, Cell came, Cell closed, Cell late, Rate rate) {}
}
