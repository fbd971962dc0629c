package fadu.demo;

import fadu.calendar.WorkCalendar;
import java.util.ArrayList;
import java.util.List;

/** Plans the year: a pure function of what {@code demo/} says and of the calendar. */
public final class Planner {
    private Planner() {}

    /**
     * The plan. The same year and calendar give the same plan, and the plan adds up to what was published.
     *
     * @throws fadu.Trouble when the numbers of the year cannot go together
     */
    public static Plan plan(DemoYear year, WorkCalendar calendar) {
        var bureau = new Bureau(year, new Days(calendar), new Staff(year.people()));
        var records = new Records(bureau);
        var matters = new ArrayList<Planned>();
        for (var some : List.of(
                new Requests(bureau).plan(),
                new Contracts(bureau).plan(),
                new Papers(bureau).plan(),
                new Suits(bureau, records.conferences()).plan(),
                new Reconsiderations(bureau).plan(),
                new Guides(bureau).plan(),
                records.plan(),
                new Promises(bureau).plan(),
                new Certificates(bureau).plan())) {
            matters.addAll(some);
        }
        return new Plan(year, List.copyOf(matters), new Powers(bureau).plan(), Powers.importDay(bureau));
    }
}
