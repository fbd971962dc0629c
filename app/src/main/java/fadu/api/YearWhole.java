package fadu.api;

import fadu.Words;
import fadu.work.year.Offer;
import fadu.work.year.Section;
import fadu.work.year.YearOverview;
import java.util.List;

/**
 * What was planned, checked or appraised in a year. Each part stands under what it shows, by the name that the law gives it.
 *
 * @param begin the acts that the person may begin a matter with
 * @param tables matters, a line each
 * @param items what units have to do by a day, with sums by unit and stage
 * @param cycles whether a theme was planned, checked and appraised in each unit
 * @param scores reviews of files, and the units by what their files scored
 * @param marks units with their marks for each indicator
 */
record YearWhole(
        String page,
        Words name,
        int year,
        List<Offer> begin,
        List<Section.Table> tables,
        List<Section.Items> items,
        List<Section.Cycle> cycles,
        List<Section.Scored> scores,
        List<Section.Marked> marks) {

    static YearWhole of(YearOverview overview) {
        var sections = overview.sections();
        return new YearWhole(
                overview.page().id(),
                overview.page().name(),
                overview.year(),
                overview.begin(),
                only(sections, Section.Table.class),
                only(sections, Section.Items.class),
                only(sections, Section.Cycle.class),
                only(sections, Section.Scored.class),
                only(sections, Section.Marked.class));
    }

    private static <T extends Section> List<T> only(List<Section> sections, Class<T> type) {
        return sections.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
