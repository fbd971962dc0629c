package fadu.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Callers that act one after another until the time is up. */
final class Load {
    /** One act of a matter. */
    interface Act {
        void of(String matter, int i) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param rate acts a second
     * @param own microseconds of processor time that this process took an act, its compiler's included
     * @param postgres microseconds that PostgreSQL took
     */
    record Measured(double rate, double own, double postgres) {}

    private static final AtomicLong IDS = new AtomicLong();

    private final Processor processor;

    Load(Processor processor) {
        this.processor = processor;
    }

    static String nextId() {
        return Course.id(IDS.incrementAndGet());
    }

    /** Lets so many callers act for so many seconds. */
    Measured run(int callers, double seconds, Act act) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var done = new AtomicLong();
        long began = System.nanoTime();
        long own = processor.own();
        long postgres = processor.postgres();
        try (var pool = Executors.newFixedThreadPool(callers)) {
            var caller = (Callable<Void>) () -> {
                while (System.nanoTime() < end) {
                    var id = nextId();
                    for (int i = 0; i < Course.ACTS.size(); i++) {
                        act.of(id, i);
                        done.incrementAndGet();
                    }
                }
                return null;
            };
            var all = java.util.stream.IntStream.range(0, callers)
                    .mapToObj(_ -> pool.submit(caller))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        double took = (System.nanoTime() - began) / 1e9;
        double acts = done.get();
        return new Measured(
                acts / took, (processor.own() - own) / 1e3 / acts, (processor.postgres() - postgres) / 1e3 / acts);
    }
}
