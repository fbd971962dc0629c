package fadu.cli;

import fadu.demo.DemoClock;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.web.Visitor;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The times of all demonstrations of a house: each stands on a day of its own, and a visitor sees that of his place. */
final class DemoClocks implements InstantSource {
    private final Map<String, DemoClock> places;
    private final DemoClock first;

    private DemoClocks(Map<String, DemoClock> places, DemoClock first) {
        this.places = Map.copyOf(places);
        this.first = first;
    }

    /** The first stands on the wanted day, all others on their own. */
    static DemoClocks of(House house, String first, Optional<LocalDate> wanted) {
        var places = new LinkedHashMap<String, DemoClock>();
        var own = DemoClock.on(house, first, wanted);
        places.put(first, own);
        for (var place : house.jurisdictions().all()) {
            if (!place.id().equals(first) && loaded(house, place)) {
                places.put(place.id(), DemoClock.on(house, place.id(), Optional.empty()));
            }
        }
        return new DemoClocks(places, own);
    }

    private static boolean loaded(House house, Jurisdiction place) {
        return place.demo() && DemoClock.standsAt(house, place.id()).isPresent();
    }

    DemoClock at(String jurisdiction) {
        return places.getOrDefault(jurisdiction, first);
    }

    /** Each place with its own time. */
    Map<String, InstantSource> places() {
        return Map.copyOf(places);
    }

    @Override
    public Instant instant() {
        return Visitor.here()
                .map(visitor -> at(visitor.jurisdiction()))
                .orElse(first)
                .instant();
    }
}
