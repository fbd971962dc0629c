package fadu.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processor time, which says what an act costs also where other programs share the machine. */
final class Processor {
    private final Optional<ProcessHandle> postgres;

    /** @param folder of the embedded server's data, which stands in its command line */
    Processor(Path folder) {
        postgres = ProcessHandle.allProcesses()
                .filter(p -> p.info()
                        .arguments()
                        .map(all -> Stream.of(all).anyMatch(a -> a.contains(folder.toString())))
                        .orElse(false))
                .filter(p -> p.info().command().orElse("").endsWith("postgres"))
                .findFirst();
    }

    /** Waits until PostgreSQL has stopped, half a minute at most. */
    void awaitStop() {
        postgres.ifPresent(
                p -> p.onExit().completeOnTimeout(p, 30, TimeUnit.SECONDS).join());
    }

    /** Nanoseconds of this process, its compiler and garbage collector included. */
    long own() {
        return nanos(ProcessHandle.current());
    }

    /** Nanoseconds of PostgreSQL, as long as no connection is closed. */
    long postgres() {
        return postgres.stream()
                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .mapToLong(Processor::nanos)
                .sum();
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
