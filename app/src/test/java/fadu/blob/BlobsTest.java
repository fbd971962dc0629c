package fadu.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobsTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void keepsAFileOnceUnderItsHash() throws IOException {
        var blobs = new Blobs(folder);
        assertThat(blobs.put(abc())).isEqualTo(new Blob(ABC, 3));
        assertThat(blobs.put(abc())).isEqualTo(new Blob(ABC, 3));
        try (var content = blobs.get(ABC)) {
            assertThat(content).hasContent("abc");
        }
        assertThat(blobs.names()).containsExactly(ABC);
        assertThat(blobs.has(ABC)).isTrue();
    }

    @Test
    void noticesAChangedFileAndLeavesNothingHalf() throws IOException {
        var blobs = new Blobs(folder);
        blobs.put(abc());
        Files.writeString(folder.resolve("ba").resolve(ABC), "abd");
        assertThatThrownBy(() -> blobs.get(ABC)).isInstanceOf(Trouble.class).hasMessageContaining("was changed");
        var closed = Files.newInputStream(folder.resolve("ba").resolve(ABC));
        closed.close();
        assertThatThrownBy(() -> blobs.put(closed)).isInstanceOf(Trouble.class);
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void takesNoOtherNames() {
        var blobs = new Blobs(folder);
        assertThatThrownBy(() -> blobs.get("../../etc/passwd")).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> blobs.get("0".repeat(64))).isInstanceOf(Trouble.class);
    }

    private static InputStream abc() {
        return new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8));
    }
}
