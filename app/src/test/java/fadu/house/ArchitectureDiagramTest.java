package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The diagram in docs/architecture.md is drawn from the code, so it cannot say what is not so. */
class ArchitectureDiagramTest {
    private static final String BEGIN = "<!-- modules: drawn from the code -->\n";
    private static final String END = "<!-- modules: end -->\n";

    @Test
    void thePageShowsTheCodeAsItIs() throws IOException {
        var file = House.folder().resolve("docs/architecture.md");
        var page = Files.readString(file);
        var fresh = redrawn(page, new ModuleDiagram(House.classes(), House.ROOT).markdown());
        if (Boolean.getBoolean("fadu.rewrite")) {
            Files.writeString(file, fresh);
        } else {
            assertThat(page)
                    .as("docs/architecture.md is stale. Redraw it with: "
                            + "mvn -pl app test -Dtest=ArchitectureDiagramTest -Dfadu.rewrite=true")
                    .isEqualTo(fresh);
        }
    }

    @Test
    void aPageIsRedrawnBetweenItsMarks() {
        assertThat(redrawn("above\n" + BEGIN + "old\n" + END + "below\n", "new\n"))
                .isEqualTo("above\n" + BEGIN + "new\n" + END + "below\n");
    }

    @Test
    void arrowsThatFollowFromOthersAreLeftToTheTable() {
        var diagram = new ModuleDiagram(House.badClasses(), "badhouse").markdown();

        assertThat(diagram)
                .contains("    calendar --> law\n", "    cli --> web\n", "    web --> cli\n")
                .contains("| `calendar` | `law` |", "| `law` | nothing |");
    }

    private static String redrawn(String page, String diagram) {
        assertThat(page).contains(BEGIN).contains(END);
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + diagram + page.substring(page.indexOf(END));
    }
}
