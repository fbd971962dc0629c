package fadu.work;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/**
 * How units stand, or in one unit its kinds of matters.
 *
 * @param unit the chosen one; its kinds stand in the lines then, else the units
 * @param year of the lines' late matters and kept limits
 */
public record UnitNumbers(Optional<String> unit, int year, List<Line> lines, List<Hand> people, List<Month> months) {

    /** A number, and what an address of the list asks for that it counts. */
    public record Cell(long number, String query) {}

    /**
     * How many limits were met, in time and late.
     *
     * @param query what an address of the list asks for to show the matters that had them
     */
    public record Kept(long inTime, long late, String query) {
        /** How many of them in time, {@code 96%}; a dash where none was met. */
        public String rate() {
            // Rounded down: what is not wholly in time is never shown as 100 %.
            return inTime + late == 0 ? "—" : 100 * inTime / (inTime + late) + "%";
        }
    }

    /**
     * A unit, or a kind.
     *
     * @param late how many had a limit that was met late this year
     */
    public record Line(String id, Words name, Cell working, Cell risk, Cell overdue, Cell late, Kept kept) {}

    /**
     * What somebody has in hand, and what is overdue and for him to do; or for whoever of a unit holds the post.
     *
     * @param person empty for a unit
     * @param unit empty for a person
     */
    public record Hand(Optional<String> person, Optional<String> unit, Words name, Cell working, Cell overdue) {}

    /** A month of the trend, {@code 2019-10}. */
    public record Month(String month, Cell came, Cell closed, Cell late, Kept kept) {}
}
