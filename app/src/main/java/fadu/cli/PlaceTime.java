package fadu.cli;

import fadu.demo.DemoClock;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.store.Watch;
import java.time.Instant;
import java.util.Optional;

/** What time it is in a place: a demonstration has a time of its own. */
final class PlaceTime {
    private PlaceTime() {}

    static Instant now(House house, Jurisdiction place) {
        return place.demo()
                ? DemoClock.on(house, place.id(), Optional.empty()).instant()
                : Watch.running().instant();
    }
}
