package fadu.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** That the program is told to end, by SIGTERM or Ctrl-C; the program then stays until its work has ended in order. */
final class Ending implements AutoCloseable {
    // More than what is in hand behind the desk, the answers on their way and the house take together.
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofDays(1);

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    /** One that hears the signals of this process. */
    static Ending bySignal() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.tell();
            within(ending.done, PATIENCE);
        }));
        return ending;
    }

    /** Says that it is time to end. */
    void tell() {
        told.countDown();
    }

    /** Waits that long, less where the end comes; whether it came. */
    boolean within(Duration most) {
        return within(told, most);
    }

    /** Waits until the end comes. */
    void come() {
        while (!within(LOOK)) {
            // Nothing to do but to wait.
        }
    }

    private static boolean within(CountDownLatch latch, Duration most) {
        try {
            return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The work has ended. */
    @Override
    public void close() {
        done.countDown();
    }
}
