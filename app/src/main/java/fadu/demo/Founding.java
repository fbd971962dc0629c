package fadu.demo;

import fadu.figure.Published;
import fadu.figure.PublishedFigures;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Sets the place up: its name, units, people and posts, and what its report published. */
final class Founding {
    /** The attribute that says how far a demonstration is shrunk, and which figures cannot be compared therefore. */
    static final String SCALE = "scale";

    private Founding() {}

    static void of(House house, DemoYear year) {
        var jurisdiction = year.jurisdiction();
        // In operation before the year, so that a post never begins after an act.
        var from = year.first().minusYears(1);
        house.jurisdictions().keep(new Jurisdiction(jurisdiction, year.name(), true, attributes(year)));
        for (var unit : year.units()) {
            house.units()
                    .keep(new Unit(
                            jurisdiction,
                            unit.id(),
                            unit.name(),
                            unit.mark(),
                            unit.parent(),
                            from,
                            Optional.empty(),
                            Optional.empty()));
        }
        for (var person : year.people().values()) {
            house.people().keep(new Person(jurisdiction, person.id(), person.name()));
            person.posts()
                    .forEach((unit, roles) -> roles.forEach(role -> house.posts()
                            .keep(new Post(jurisdiction, person.id(), role, unit, from, Optional.empty()))));
        }
        new PublishedFigures(house.database().worker().sql()).put(jurisdiction, year.year(), published(year));
    }

    private static Map<String, String> attributes(DemoYear year) {
        var out = new LinkedHashMap<String, String>();
        out.put("demo", year.id());
        out.put(DemoClock.DAY, year.day().toString());
        if (year.scale() < 1) {
            out.put(
                    SCALE,
                    "1:" + Math.round(1 / year.scale()) + " " + String.join(" ", new TreeSet<>(year.beyondScale())));
        }
        return out;
    }

    private static List<Published> published(DemoYear year) {
        var source = year.source();
        var from = source.title() + "（" + source.site() + "，" + source.posted() + "）";
        return year.published().values().stream()
                .filter(p -> !year.beyondScale().contains(p.figure()))
                .map(p -> new Published(
                        p.figure(), BigDecimal.valueOf(p.value()), p.qualifier().orElse(""), p.sentence(), from))
                .toList();
    }
}
