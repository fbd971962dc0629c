package fadu.web.check;

import fadu.work.year.Section;
import fadu.work.year.YearChoice;
import fadu.work.year.YearOverview;

/** A page of a year, with what its visitor chose. */
public record YearView(YearNav nav, YearOverview overview, YearChoice choice) {
    /** A list of items as it was asked for. */
    public ItemList list(Section.Items items) {
        return new ItemList(nav.path(), choice, items);
    }
}
