package fadu.demo;

import fadu.calendar.WorkCalendar;
import fadu.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans the year: a pure function of what {@code demo/} says and of the calendar. */
public final class Planner {
    private Planner() {}

    /**
     * The plan. The same year, law and calendar give the same plan, and the plan adds up to what was published.
     *
     * @throws fadu.Trouble when the numbers of the year cannot go together
     */
    public static Plan plan(DemoYear year, Law law, WorkCalendar calendar) {
        var bureau = new Bureau(year, new Days(calendar), new Staff(year.people()));
        var told = new Scripts(bureau, law).plan();
        if (year.course().sections().isEmpty()) {
            return new Plan(year, List.copyOf(told), new PowerRows(List.of(), List.of(), Map.of()), year.first());
        }
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
        matters.addAll(told);
        return new Plan(year, List.copyOf(matters), new Powers(bureau).plan(), Powers.importDay(bureau));
    }
}
