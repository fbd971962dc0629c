package fadu.web.check;

import fadu.web.desk.UnitsView.Cell;
import java.util.List;
import java.util.Optional;

/**
 * How units were appraised in a year.
 *
 * @param begin what the visitor may begin
 * @param reviews the reviews of files
 * @param ranks the units by what their files scored
 * @param units the appraisals of units
 */
public record AppraiseView(int year, List<Doing> begin, List<Review> reviews, List<Rank> ranks, List<Unit> units) {
    /**
     * A review of files.
     *
     * @param average of what the files scored; a dash where none is scored
     */
    public record Review(
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
    public record Rank(int place, String unit, Cell files, String average, long tenths, String lowest, long failed) {}

    /**
     * The appraisal of a unit.
     *
     * @param weight what its indicators count together
     * @param self its own marks together
     * @param checked the marks as checked together
     * @param open how many indicators are not yet checked
     */
    public record Unit(
            String link,
            String unit,
            String scheme,
            String state,
            long weight,
            long self,
            long checked,
            int open,
            String grade,
            List<Indicator> indicators,
            List<Doing> acts) {}

    /** An indicator with its marks; empty while nobody gave one. */
    public record Indicator(
            String name, long weight, Optional<Long> self, String evidence, Optional<Long> checked, List<Doing> acts) {}
}
