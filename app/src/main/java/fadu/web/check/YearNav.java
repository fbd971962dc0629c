package fadu.web.check;

import fadu.law.Law;
import fadu.law.YearPage;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.work.year.YearOverview;
import java.util.List;

/**
 * The pages of a year beside each other.
 *
 * @param page on which the visitor is
 */
public record YearNav(Page page, int year, List<Page> pages) {
    /** A page of the year. */
    public record Page(String id, String name) {
        static Page of(YearPage page, Frame frame) {
            return new Page(page.id(), frame.say(page.name()));
        }
    }

    static YearNav of(Law law, Frame frame, String page, int year) {
        var pages = YearOverview.PAGES.stream()
                .flatMap(id -> law.year(id).stream())
                .map(p -> Page.of(p, frame))
                .toList();
        var here = pages.stream().filter(p -> p.id().equals(page)).findFirst().orElseThrow(Missing::new);
        return new YearNav(here, year, pages);
    }

    /** The address of the page. */
    public String path() {
        return "/" + page.id() + "/" + year;
    }
}
