package fadu.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What processes that share an embedded PostgreSQL must know: its port and the passwords of its three roles. The
 * passwords, made once for each cluster, also prove that the server on the port is ours and not a stranger's.
 */
record ClusterNote(int port, String superPassword, String ownerPassword, String workerPassword) {
    static final String SUPER = "fadu_super";
    static final String OWNER = "fadu_owner";
    static final String WORKER = "fadu_worker";

    static ClusterNote fresh() {
        return new ClusterNote(freePort(0), secret(), secret(), secret());
    }

    /** The same note with a port that is free now: the old one if nobody took it. */
    ClusterNote withFreePort() {
        return new ClusterNote(freePort(port), superPassword, ownerPassword, workerPassword);
    }

    static ClusterNote read(Path file) throws IOException {
        var p = new Properties();
        p.load(new StringReader(Files.readString(file)));
        return new ClusterNote(
                Integer.parseInt(p.getProperty("port")),
                p.getProperty("super"),
                p.getProperty("owner"),
                p.getProperty("worker"));
    }

    void write(Path file) throws IOException {
        var p = new Properties();
        p.setProperty("port", Integer.toString(port));
        p.setProperty("super", superPassword);
        p.setProperty("owner", ownerPassword);
        p.setProperty("worker", workerPassword);
        var text = new StringWriter();
        p.store(text, "the embedded PostgreSQL of this folder");
        PrivateFile.write(file, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String secret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort(int wanted) {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return freePort(0);
        }
    }
}
