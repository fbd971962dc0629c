package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
    private static Edition of(String... pathsAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return Edition.of(files);
    }

    @Test
    void sameFilesSameHash() {
        assertThat(of("a", "1", "b", "2").hash())
                .isEqualTo(of("b", "2", "a", "1").hash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void anyChangeIsAnotherEdition() {
        var hash = of("a", "1", "b", "2").hash();
        assertThat(of("a", "1", "b", "3").hash()).isNotEqualTo(hash);
        assertThat(of("a", "1", "c", "2").hash()).isNotEqualTo(hash);
        assertThat(of("a", "1").hash()).isNotEqualTo(hash);
        assertThat(of("a", "1", "b", "2", "c", "").hash()).isNotEqualTo(hash);
        assertThat(of("a", "1b", "b", "2").hash())
                .isNotEqualTo(of("a", "1", "bb", "2").hash());
    }

    @Test
    void everyByteCounts() {
        var bytes = SmallLaw.PROCEDURE.getBytes(StandardCharsets.UTF_8);
        var hash = Edition.of(Map.of("p", bytes)).hash();
        for (int i = 0; i < bytes.length; i += 97) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(Edition.of(Map.of("p", changed)).hash()).isNotEqualTo(hash);
        }
    }

    @Test
    void takesAFolderWithoutHiddenFiles(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("procedures"));
        Files.writeString(folder.resolve("procedures/x.yaml"), "1");
        Files.writeString(folder.resolve("roles.yaml"), "2");
        Files.writeString(folder.resolve(".swp"), "3");
        assertThat(Edition.ofFolder(folder).files().keySet()).containsExactly("procedures/x.yaml", "roles.yaml");
        assertThat(Edition.ofFolder(folder).hash())
                .isEqualTo(of("procedures/x.yaml", "1", "roles.yaml", "2").hash());
    }

    @Test
    void missingFolderIsTold(@TempDir Path folder) {
        assertThatThrownBy(() -> Edition.ofFolder(folder.resolve("no")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("没有法律文件夹");
    }
}
