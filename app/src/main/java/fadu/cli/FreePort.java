package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Looks at a port before anything else is done: nobody should wait a minute to be told that it is taken. */
final class FreePort {
    private FreePort() {}

    /**
     * Looks.
     *
     * @throws Trouble when the port cannot be used
     */
    static void check(String host, int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(
                    new Words(
                            host + " 的端口 " + port + " 不能用，可能被占用：请关闭占用它的程序，或用 --port 指明另一端口，例如 --port 8081",
                            "port " + port + " of " + host
                                    + " cannot be used, perhaps it is taken: close what uses it, or name another:"
                                    + " --port 8081"),
                    e);
        }
    }
}
