package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rule.TakeOn;
import fadu.store.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the law makes of silence is entered once, with its true time, however many nodes run and whichever of them dies. */
class ClockworkTest {
    private static final int MATTERS = 520;

    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void twoNodesOneKilledNoneLostNoneDoubled() throws Exception {
        silentMatters();
        var first = start();
        var second = start();
        var firstSays = first.inputReader();
        var secondSays = second.inputReader();
        assertThat(firstSays.readLine()).isEqualTo("ready");
        assertThat(secondSays.readLine()).isEqualTo("ready");
        tell(first);
        tell(second);
        while (done() < 60) {
            Thread.onSpinWait();
        }
        first.toHandle().destroyForcibly();
        int bySecond = Integer.parseInt(last(secondSays));
        assertThat(second.waitFor()).isZero();
        first.waitFor();
        house.clockwork().run(TestHouse.at("2019-12-02T08:00"));
        assertThat(bySecond).isBetween(1, MATTERS);
        assertThat(TestHouse.row(house, """
                        select count(*) || ' ' || count(distinct matter) || ' ' || min(at) || ' ' || max(at)
                        from entry where act = 'abandon'""")).isEqualTo("520 520 2019-10-19 00:00:00 2019-10-19 00:00:00");
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
        assertThat(house.clockwork().run(TestHouse.at("2019-12-02T08:01")).entries())
                .isZero();
    }

    /** Matters to be corrected, whose fifteen working days end on 18 October. */
    private void silentMatters() {
        var procedure = house.editions()
                .current()
                .law()
                .on("information-request", LocalDate.parse("2019-09-24"))
                .orElseThrow();
        house.matters()
                .takeOn(
                        TestHouse.J,
                        IntStream.range(0, MATTERS)
                                .mapToObj(i -> new TakingOn(
                                        "ir-" + i,
                                        TestHouse.UNIT,
                                        Optional.empty(),
                                        new TakeOn(
                                                procedure,
                                                LocalDate.parse("2019-09-20"),
                                                Map.of("main", "correcting"),
                                                Map.of("channel", "hand", "arrived", "2019-09-20"),
                                                Map.of(),
                                                List.of(new TakeOn.Past(
                                                        "serve-correction",
                                                        LocalDate.parse("2019-09-24"),
                                                        Map.of("served_on", "2019-09-24"))),
                                                "ledger.csv " + i,
                                                "wang"),
                                        Optional.of("ledger " + i)))
                                .toList(),
                        TestHouse.at("2019-09-25T10:00"));
    }

    private int done() {
        return Integer.parseInt(TestHouse.row(house, "select count(*)::text from entry where act = 'abandon'"));
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "fadu.matter.ClockworkNode")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(TestDatabase.environment(house.database()));
        return builder.start();
    }

    private static void tell(Process node) throws IOException {
        var out = node.outputWriter();
        out.write("2019-12-01T08:00\n");
        out.flush();
    }

    private static String last(BufferedReader reader) throws IOException {
        var last = "0";
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            last = line;
        }
        return last;
    }
}
