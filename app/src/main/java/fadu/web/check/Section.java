package fadu.web.check;

import fadu.web.desk.UnitsView.Cell;
import java.util.List;
import java.util.Optional;

/** A part of a page of a year, as it is shown. */
public sealed interface Section {
    /** Where an address leads to it. */
    String id();

    /** What it is, in the page's language. */
    String name();

    /**
     * Matters, a line each.
     *
     * @param headings of the first column, then of the cells
     * @param missed how many of the lines have a day that has gone by
     */
    record Table(String id, String name, List<String> headings, List<Line> lines, long missed) implements Section {}

    /**
     * A matter in a table.
     *
     * @param kind where the table has several
     */
    record Line(
            String link,
            String number,
            String title,
            String kind,
            List<Told> cells,
            List<State> states,
            List<Doing> acts) {
        /** The colour of the line: that of its first state. */
        public String tone() {
            return states.stream().findFirst().map(State::tone).orElse("");
        }
    }

    /** Where a matter stands, with its colour; none for an ordinary state. */
    record State(String name, String tone) {}

    /**
     * What a cell tells.
     *
     * @param day on which something was done, with what was told then; empty where it was not
     * @param proofs evidence
     * @param due what is to be done, or was done late
     */
    record Told(String said, String day, String words, List<Proof> proofs, Optional<Due> due) {
        /** Whether it tells nothing. */
        public boolean empty() {
            return said.isEmpty() && day.isEmpty() && proofs.isEmpty() && due.isEmpty();
        }
    }

    /** By when something was to be done, and whether that day has gone by or had when it was done. */
    record Due(String day, boolean overdue, boolean late, long days) {}

    /**
     * What units have to do by a day.
     *
     * @param source what their source is called
     */
    record Items(String id, String name, String source, ItemList list) implements Section {}

    /** Whether a theme was planned, checked half way and appraised, a line a unit. */
    record Cycle(String id, String name, String theme, List<Round> units) implements Section {}

    /** The yearly cycle in one unit. */
    record Round(String unit, Mark planned, Mark checked, Mark appraised) {}

    /**
     * A step of the cycle.
     *
     * @param day when; empty where it is missing
     * @param words what there is
     * @param link the matter that says so
     * @param ahead whether its day is still to come
     */
    record Mark(String day, String words, String link, boolean ahead) {
        static Mark missing(boolean ahead) {
            return new Mark("", "", "", ahead);
        }
    }

    /** Reviews of files, and the units by what their files scored. */
    record Scored(String id, String name, List<Review> reviews, List<Rank> ranks) implements Section {}

    /**
     * A review of files.
     *
     * @param average of what the files scored; a dash where none is scored
     */
    record Review(
            String link,
            String number,
            String title,
            String kinds,
            String state,
            int drawn,
            long scored,
            String average,
            List<Doing> acts) {}

    /** What the files of one unit scored. */
    record Rank(int place, String unit, Cell files, String average, long tenths, String lowest, long failed) {}

    /** The appraisals of units. */
    record Marked(String id, String name, List<Unit> units) implements Section {}

    /**
     * The appraisal of a unit.
     *
     * @param place among those whose marks are all checked, by what they have of a hundred; absent for the others
     * @param weight what its indicators count together
     * @param self its own marks together
     * @param checked the marks as checked together
     * @param open how many indicators are not yet checked
     */
    record Unit(
            String link,
            String unit,
            String scheme,
            String state,
            Optional<Integer> place,
            long weight,
            long self,
            long checked,
            int open,
            String grade,
            List<Indicator> indicators,
            List<Doing> acts) {

        /** The same at a place. */
        Unit at(int newPlace) {
            return new Unit(
                    link,
                    unit,
                    scheme,
                    state,
                    Optional.of(newPlace),
                    weight,
                    self,
                    checked,
                    open,
                    grade,
                    indicators,
                    acts);
        }

        /** Whether all is checked. */
        boolean whole() {
            return open == 0 && weight > 0;
        }

        /** Whether it has more of what it could have than another. */
        boolean above(Unit other) {
            return checked * other.weight > other.checked * weight;
        }
    }

    /** An indicator with its marks; empty while nobody gave one. */
    record Indicator(
            String name,
            long weight,
            Optional<Long> self,
            Optional<Proof> evidence,
            Optional<Long> checked,
            List<Doing> acts) {}
}
