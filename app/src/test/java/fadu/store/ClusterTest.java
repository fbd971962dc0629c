package fadu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    @TempDir
    Path data;

    /** A server that ends removes its file at whatever moment it likes, also while the next start looks at it. */
    @Test
    void theNoteOfAnEndingServerMayGoAtAnyMoment() throws Exception {
        var folder = data.resolve("postgres");
        var note = Files.createDirectories(folder.resolve("data")).resolve("postmaster.pid");
        var cluster = new Cluster(Settings.in(data), folder);
        var over = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var ending = threads.submit(() -> {
                while (!over.get()) {
                    Files.writeString(note, Long.MAX_VALUE + "\n");
                    Files.deleteIfExists(note);
                }
                return true;
            });
            try {
                for (int look = 0; look < 3_000; look++) {
                    cluster.clearTheWay();
                }
            } finally {
                over.set(true);
            }
            assertThat(ending.get()).isTrue();
        }
    }
}
