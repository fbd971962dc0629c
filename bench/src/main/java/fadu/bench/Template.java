package fadu.bench;

import fadu.matter.House;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements of one real matter's acts, to be sent again for other matters: only the id in them changes. */
final class Template {
    private final String id;
    private final List<List<Recorded>> acts;

    private Template(String id, List<List<Recorded>> acts) {
        this.id = id;
        this.acts = acts;
    }

    /** Lets the house do the six acts, and keeps what it sent. */
    static Template record(House house, Recorder recorder, String id) {
        var acts = new ArrayList<List<Recorded>>();
        for (int i = 0; i < Course.ACTS.size(); i++) {
            recorder.taken();
            act(house, id, i);
            acts.add(recorder.taken().getLast());
        }
        return new Template(id, acts);
    }

    static void act(House house, String id, int i) {
        var at = Course.ACTS.get(i).at();
        if (i == 0) {
            house.matters().open(Course.opening(id), at).orThrow();
        } else {
            house.matters().act(Course.step(id, i), at).orThrow();
        }
    }

    /** Statements of all acts, BEGIN and COMMIT not counted. */
    int statements() {
        return acts.stream().mapToInt(List::size).sum();
    }

    /** The most statements of one act. */
    int most() {
        return acts.stream().mapToInt(List::size).max().orElse(0);
    }

    /** What one act sends, in bytes of text and parameters, on the average. */
    long bytes() {
        long all = 0;
        for (var act : acts) {
            for (var statement : act) {
                all += statement.sql().length();
                for (var call : statement.calls()) {
                    all += size(call.value());
                }
            }
        }
        return all / acts.size();
    }

    private static long size(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> bytes.length;
            case Object[] many -> Arrays.stream(many).mapToLong(Template::size).sum();
            case null -> 0;
            default -> String.valueOf(value).getBytes(StandardCharsets.UTF_8).length;
        };
    }

    /** Sends the statements of one act for another matter, in one transaction. */
    void send(DataSource source, int act, String other) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (var statement : acts.get(act)) {
                send(connection, statement, other);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void send(Connection connection, Recorded recorded, String other) throws SQLException {
        try (var statement = connection.prepareStatement(recorded.sql())) {
            for (var call : recorded.calls()) {
                try {
                    call.method().invoke(statement, call.with(renamed(call.value(), other)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(recorded.sql(), e);
                }
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        }
    }

    private @Nullable Object renamed(@Nullable Object value, String other) {
        return switch (value) {
            case null -> null;
            case String text -> text.replace(id, other);
            case byte[] bytes -> renamed(bytes, other);
            case byte[][] many ->
                Arrays.stream(many).map(b -> renamed(b, other)).toArray(byte[][]::new);
            case String[] many ->
                Arrays.stream(many).map(s -> s.replace(id, other)).toArray(String[]::new);
            default -> value;
        };
    }

    private byte[] renamed(byte[] bytes, String other) {
        // Every byte is one character in this encoding, and ids are ASCII.
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(id) ? text.replace(id, other).getBytes(StandardCharsets.ISO_8859_1) : bytes;
    }
}
