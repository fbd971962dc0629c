package fadu.cli;

import fadu.Trouble;
import fadu.hook.Telling;
import fadu.matter.House;
import fadu.notice.NoticeWork;
import fadu.store.DatabaseTrouble;
import fadu.store.Watch;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What goes on behind the desk by itself: the clock's acts and what follows from entries, notices, webhooks. Every node of
 * a house does it; what one has in its hands the others leave alone, and nothing is done twice.
 */
final class Background {
    private static final Duration TICK = Duration.ofSeconds(20);
    private static final Duration TOLD = Duration.ofSeconds(5);
    private static final Duration TO_END = Duration.ofSeconds(20);

    private final House house;
    private final NoticeWork notices;
    private final Telling telling;
    private final Supplier<Map<String, InstantSource>> places;
    private final PrintWriter out;
    private final Ending ending;
    private final List<Thread> threads;
    private final Set<String> said = new HashSet<>();
    private boolean well = true;

    /** @param places each place with its time, asked anew for every round */
    Background(
            House house,
            NoticeWork notices,
            Supplier<Map<String, InstantSource>> places,
            PrintWriter out,
            Ending ending) {
        this.house = house;
        this.notices = notices;
        this.telling = new Telling(house);
        this.places = places;
        this.out = out;
        this.ending = ending;
        this.threads = Stream.of(again(this::round, TICK), again(this::tell, TOLD))
                .map(Thread::startVirtualThread)
                .toList();
    }

    private Runnable again(Runnable work, Duration pause) {
        return () -> {
            do {
                work.run();
            } while (!ending.within(pause));
        };
    }

    /** One round in every place; one that fails does not stand in the way of the others. */
    private void round() {
        tried(() -> places.get()
                .forEach((place, clock) -> tried(() -> {
                    house.tick(place, clock.instant()).forEach(this::say);
                    notices.run(place, clock.instant());
                })));
        forget();
    }

    /** By the machine's clock, whatever day the desk stands on: whoever listens lives today. */
    private void tell() {
        tried(() -> telling.run(Watch.running().instant()));
    }

    /** The database may come back: the next round tries again. */
    private void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            var told = DatabaseTrouble.of(e);
            say(told instanceof Trouble trouble ? trouble.words().toString() : told.toString());
        }
    }

    /** The same is not said again and again, until a round went well. */
    private synchronized void say(String what) {
        well = false;
        if (said.add(what)) {
            out.println(what);
        }
    }

    private synchronized void forget() {
        if (well) {
            said.clear();
        }
        well = true;
    }

    /** Waits, after the end was told, for what is in hand; not for ever. */
    void finish() {
        finish(TO_END);
    }

    /** Waits for all of it together no longer than that; what is not done by then is broken off. */
    void finish(Duration most) {
        long deadline = System.nanoTime() + most.toNanos();
        for (var thread : threads) {
            try {
                if (!thread.join(Duration.ofNanos(deadline - System.nanoTime()))) {
                    thread.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
