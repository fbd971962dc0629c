package fadu.work.year;

import fadu.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a page of a year. Words are empty where nothing is said. */
public sealed interface Section {
    /** By which the law names it. */
    String id();

    /** What it is. */
    Words name();

    /**
     * Matters, a line each.
     *
     * @param headings of the first column, then of the cells
     * @param missed how many of the lines have a day that has gone by
     */
    record Table(String id, Words name, List<Words> headings, List<Line> lines, long missed) implements Section {}

    /**
     * A matter in a table.
     *
     * @param kind where the table has several
     */
    record Line(
            String matter,
            String number,
            Words title,
            Words kind,
            List<Told> cells,
            List<State> states,
            List<Offer> acts) {
        /** How it is meant where it stands. */
        public String sense() {
            return states.stream().findFirst().map(State::sense).orElse("");
        }
    }

    /**
     * Where a matter stands.
     *
     * @param sense how that is meant: done, on, still, risk or late; empty for an ordinary state
     */
    record State(String id, Words name, String sense) {}

    /**
     * What a cell tells.
     *
     * @param day on which something was done; absent where it was not
     * @param words what was told then
     * @param proofs evidence
     * @param due what is to be done, or was done late
     */
    record Told(Words said, Optional<LocalDate> day, Words words, List<Proof> proofs, Optional<Due> due) {
        /** Whether it tells nothing. */
        public boolean empty() {
            return said.zh().isEmpty() && day.isEmpty() && proofs.isEmpty() && due.isEmpty();
        }
    }

    /** By when something was to be done, and whether that day has gone by or had when it was done. */
    record Due(Optional<LocalDate> day, boolean overdue, boolean late, long days) {}

    /**
     * What units have to do by a day.
     *
     * @param source what their source is called
     * @param units that own any
     * @param sources from which any came
     * @param sums by unit, of all items
     * @param items those that were asked for
     */
    record Items(
            String id,
            Words name,
            Words source,
            List<Named> units,
            List<Named> sources,
            List<Sum> sums,
            List<Item> items)
            implements Section {}

    /** Something by its id, and what it is called. */
    record Named(String id, Words name) {}

    /** How many items a unit has at each of the counted stages. */
    record Sum(String unit, Words name, Map<String, Long> counts) {}

    /** Whether a theme was planned, checked half way and appraised, a line a unit. */
    record Cycle(String id, Words name, String theme, List<Round> units) implements Section {}

    /**
     * The yearly cycle in one unit.
     *
     * @param tasks how many the unit has
     */
    record Round(String unit, Words name, Mark planned, int tasks, Mark checked, Mark appraised) {}

    /**
     * A step of the cycle.
     *
     * @param day when; absent where it is missing
     * @param words what came of it
     * @param matter which says so
     * @param ahead whether its day is still to come
     */
    record Mark(Optional<LocalDate> day, Words words, Optional<String> matter, boolean ahead) {
        static Mark missing(boolean ahead) {
            return new Mark(Optional.empty(), YearWork.NOTHING, Optional.empty(), ahead);
        }
    }

    /** Reviews of files, and the units by what their files scored. */
    record Scored(String id, Words name, List<Review> reviews, List<Rank> ranks) implements Section {}

    /**
     * A review of files.
     *
     * @param average of what the files scored; absent where none is scored
     */
    record Review(
            String matter,
            String number,
            String title,
            Words kinds,
            Words state,
            int drawn,
            long scored,
            Optional<BigDecimal> average,
            List<Offer> acts) {}

    /**
     * What the files of one unit scored.
     *
     * @param reviews in which they were scored
     */
    record Rank(
            int place,
            String unit,
            Words name,
            List<String> reviews,
            int files,
            BigDecimal average,
            long lowest,
            long failed) {
        Rank at(int newPlace) {
            return new Rank(newPlace, unit, name, reviews, files, average, lowest, failed);
        }
    }

    /** The appraisals of units. */
    record Marked(String id, Words name, List<Unit> units) implements Section {}

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
            String matter,
            String unit,
            Words name,
            String scheme,
            Words state,
            Optional<Integer> place,
            long weight,
            long self,
            long checked,
            int open,
            Words grade,
            List<Indicator> indicators,
            List<Offer> acts) {

        /** The same at a place. */
        Unit at(int newPlace) {
            return new Unit(
                    matter,
                    unit,
                    name,
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

    /** An indicator with its marks; absent while nobody gave one. */
    record Indicator(
            String name,
            long weight,
            Optional<Long> self,
            Optional<Proof> evidence,
            Optional<Long> checked,
            List<Offer> acts) {}
}
