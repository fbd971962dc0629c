package fadu.web.check;

import fadu.work.year.FileReview;
import java.util.Map;

/**
 * A review of files.
 *
 * @param unit the name of the unit whose files alone are shown; empty for all
 * @param fields what is entered with the draw to be made
 */
public record ReviewView(YearNav nav, FileReview review, String unit, Map<String, String> fields) {
    /** The address of the page. */
    public String path() {
        return nav.path() + "/reviews/" + review.matter();
    }
}
