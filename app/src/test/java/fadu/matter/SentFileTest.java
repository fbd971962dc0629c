package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Characters;
import fadu.blob.Blobs;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFileTest {
    @Test
    void aNameIsCutBetweenCharactersAndHoldsNoneThatCannotBeKept(@TempDir Path folder) {
        assertThat(name("x" + "𠮷".repeat(60) + ".txt", folder))
                .matches(Characters::whole)
                .endsWith("𠮷.txt");
        assertThat(name("y" + "𠮷".repeat(60) + "txt", folder)).matches(Characters::whole);
        assertThat(name("图\0\uD842纸.txt", folder)).isEqualTo("图纸.txt");
    }

    private static String name(String given, Path folder) {
        return SentFile.keep(given, new ByteArrayInputStream(new byte[] {1}), new Blobs(folder))
                .name();
    }
}
