package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./fadu} on a machine of paper: a JDK and a Maven that only write down how they were called. */
class ScriptTest {
    @TempDir
    private Path folder;

    private PaperMachine machine;

    @BeforeEach
    void setUp() throws IOException {
        machine = new PaperMachine(folder);
    }

    @Test
    void aloneItPrintsTheCommandsAndNeedsNothing() {
        var ran = machine.without("FADU_JDK").run();

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("./fadu test", "./fadu due");
        assertThat(machine.builds()).isZero();
    }

    @Test
    void argumentsReachJavaUntouchedFromAnyFolderThroughALink() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a link"), machine.script());
        var elsewhere = Files.createDirectory(folder.resolve("else where"));

        var ran = machine.run(elsewhere, link, "due", "20 working days", "", "*", "中 文.csv");

        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .contains("folder " + elsewhere.toRealPath())
                .contains("-Dfadu.home=" + machine.home())
                .contains("-Duser.timezone=Asia/Shanghai")
                .endsWith("fadu.cli.Main", "due", "20 working days", "", "*", "中 文.csv");
    }

    @Test
    void buildsOnceUntilASourceChanges() throws IOException {
        assertThat(machine.run("due").status()).isZero();
        assertThat(machine.run("due").status()).isZero();
        assertThat(machine.builds()).isEqualTo(1);

        Files.writeString(machine.home().resolve("app/src/main/java/A.java"), "class A { int changed; }");
        assertThat(machine.run("due").status()).isZero();
        assertThat(machine.builds()).isEqualTo(2);
    }

    @Test
    void aSourceThatIsGoneTakesItsClassesWithIt() throws IOException {
        machine.run("due");
        var stale = machine.home().resolve("app/target/classes/A.class");
        assertThat(stale).exists();

        Files.delete(machine.home().resolve("app/src/main/java/A.java"));
        machine.run("due");

        assertThat(stale).doesNotExist();
    }

    @Test
    void aBuildThatFailsShowsItsErrorsAndIsNotTakenAsDone() throws IOException {
        machine.breakMaven();
        var ran = machine.run("due");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("编译失败", "The build failed", "[ERROR] A.java:[1,1] broken");
        assertThat(ran.out()).isEmpty();

        machine.mendMaven();
        assertThat(machine.run("due").status()).isZero();
        assertThat(machine.builds()).isEqualTo(2);
    }

    @Test
    void classesSweptAwayAreBuiltAgain() throws IOException {
        machine.run("due");
        Files.delete(machine.home().resolve(".fadu/fadu.jar"));

        assertThat(machine.run("due").status()).isZero();
        assertThat(machine.builds()).isEqualTo(2);
    }

    @Test
    void aJdkOfAnotherVersionIsNamed() throws IOException {
        machine.jdkSays("17.0.15");
        var ran = machine.run("due");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("不是 JDK 25", "is not a JDK 25");
        assertThat(machine.builds()).isZero();
    }

    @Test
    void theSuiteEndsWithItsCountAndFailsWhereATestFails() throws IOException {
        machine.report(
                "app/target/surefire-reports",
                "<testsuite name=\"a\" tests=\"7\" errors=\"0\" skipped=\"1\" failures=\"0\">");
        machine.report(
                "verifier/target/surefire-reports",
                "<testsuite name=\"b\" tests=\"3\" errors=\"0\" skipped=\"0\" failures=\"0\">");
        var green = machine.run("test");
        assertThat(green.status()).isZero();
        assertThat(green.lines()).endsWith("9 passed, 0 failed");
        assertThat(green.lines()).anyMatch(line -> line.startsWith("-Dfadu.chromium=/"));

        machine.report(
                "app/target/surefire-reports",
                "<testsuite name=\"a\" tests=\"7\" errors=\"1\" skipped=\"1\" failures=\"2\">");
        var red = machine.run("test");
        assertThat(red.status()).isEqualTo(1);
        assertThat(red.lines()).endsWith("6 passed, 3 failed");
    }

    @Test
    void theSuiteFailsWhereTheBuildFailsOrNothingWasTested() throws IOException {
        assertThat(machine.run("test").status()).isEqualTo(1);

        machine.breakMaven();
        var ran = machine.run("test");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines()).endsWith("0 passed, 1 failed");
    }
}
