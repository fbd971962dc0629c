package fadu.demo;

import java.util.List;

/** What every planner needs: the year, its working days, its people. */
record Bureau(DemoYear year, Days days, Staff staff) {

    Chance chance(String name) {
        return Chance.of(year.seed(), name);
    }

    String part(String list, Chance chance) {
        return chance.pick(year.parts().of(list));
    }

    int number(String section, String name) {
        return year.course().number(section, name);
    }

    /** The departments: units whose clerks hand in papers and contracts. */
    List<String> departments() {
        return year.units().stream()
                .map(DemoYear.Office::id)
                .filter(u -> year.people().values().stream()
                        .anyMatch(p -> p.posts().getOrDefault(u, List.of()).contains("unit-clerk")))
                .filter(u -> year.people().values().stream()
                        .anyMatch(p -> p.posts().getOrDefault(u, List.of()).contains("unit-head")))
                .toList();
    }

    String unitName(String unit) {
        return year.units().stream()
                .filter(u -> u.id().equals(unit))
                .map(u -> u.name().zh())
                .findFirst()
                .orElse(unit);
    }

    /** An id such as {@code ir-2019-0041}. */
    String id(String mark, int number) {
        return "%s-%d-%04d".formatted(mark, year.year(), number);
    }
}
