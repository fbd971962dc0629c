package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule of the house finds its breach in a house built to break it. */
class BadHouseTest {
    private static final String ROOT = "badhouse";
    private static final JavaClasses CLASSES = House.badClasses();

    @Test
    void findsImportsAgainstTheTable() {
        assertThat(ImportTable.violations(CLASSES, ROOT))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("calendar may not import law") && line.contains("Late.java"))
                .anyMatch(line -> line.startsWith("web may not import cli"))
                .anyMatch(line -> line.startsWith("badhouse.untold is not in the table"));
    }

    @Test
    void findsSpringAndSqlInPurePackages() {
        assertThat(StyleRules.impure(CLASSES, ROOT))
                .anyMatch(line -> line.contains("java.sql.Connection"))
                .anyMatch(line -> line.contains("org.springframework"));
    }

    @Test
    void findsThoseWhoAskTheClock() {
        assertThat(TimeRule.violations(CLASSES, ROOT))
                .anyMatch(line -> line.contains("Instant.now"))
                .anyMatch(line -> line.contains("LocalDate.now"))
                .anyMatch(line -> line.contains("System.currentTimeMillis"))
                .anyMatch(line -> line.contains("Clock.systemUTC"))
                .anyMatch(line -> line.contains("badhouse.store.FirstClock, badhouse.store.SecondClock"))
                .hasSize(5);
    }

    @Test
    void findsEmptyNamesAndSetters() {
        assertThat(StyleRules.emptyNames(CLASSES))
                .containsExactly("badhouse.law.DateUtil", "badhouse.untold.StateManager");
        assertThat(StyleRules.setters(CLASSES))
                .containsExactly("badhouse.untold.StateManager.setState(java.lang.String)");
    }

    @Test
    void findsPackagesThatAreNotNullMarked() {
        assertThat(StyleRules.notNullMarked(CLASSES, ROOT))
                .contains("badhouse.law.bare")
                .doesNotContain("badhouse.law");
    }

    @Test
    void findsLongFilesClocksInSqlAndImportsOfTheVerifier(@TempDir Path house) throws IOException {
        write(house.resolve("law/procedures/long.yaml"), "a: 1\n".repeat(SourceRules.MOST_LINES + 1));
        write(house.resolve("law/procedures/target/x/fine.yaml"), "a: 1\n".repeat(SourceRules.MOST_LINES));
        write(house.resolve("app/target/generated/Made.java"), "\n".repeat(1000));
        write(house.resolve("app/src/main/java/fadu/matter/Sql.java"), "x\ninsert into entry values (now())\n");
        write(house.resolve("app/src/main/java/fadu/matter/Fine.java"), "var at = clock.now();\n");
        write(house.resolve("verifier/src/main/java/fadu/verifier/A.java"), "import fadu.docket.Hash;\n");
        write(house.resolve("verifier/src/main/java/fadu/verifier/B.java"), "import fadu.verifier.A;\n");

        assertThat(SourceRules.tooLong(house)).containsExactly("law/procedures/long.yaml: 401 lines");
        assertThat(SourceRules.clocksInSql(house))
                .containsExactly("app/src/main/java/fadu/matter/Sql.java:2: insert into entry values (now())");
        assertThat(SourceRules.verifierImports(house))
                .containsExactly("verifier/src/main/java/fadu/verifier/A.java:1: import fadu.docket.Hash;");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
