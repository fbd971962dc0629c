package fadu.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** What listens on a port and passes everything on to another: a database that can be reached from now on. */
final class Relay implements AutoCloseable {
    private final ServerSocket here;
    private final int there;
    private final AtomicInteger served = new AtomicInteger();

    Relay(int port, int there) throws IOException {
        this.here = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.there = there;
        Thread.startVirtualThread(this::accept);
    }

    /** How many came. */
    int served() {
        return served.get();
    }

    private void accept() {
        while (!here.isClosed()) {
            try {
                var from = here.accept();
                var to = new Socket(InetAddress.getLoopbackAddress(), there);
                served.incrementAndGet();
                Thread.startVirtualThread(() -> pass(from, to));
                Thread.startVirtualThread(() -> pass(to, from));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // The other side has ended; so has this.
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
    }
}
