package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.law.Edition;
import fadu.org.Unit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An edition that counts by year what was counted by unit and year goes on behind what was given: no number comes twice. */
class CountedAnewTest {
    private static final String OTHER = "other-office";

    private final House house = TestHouse.fresh(byUnit());

    @AfterEach
    void close() {
        house.close();
    }

    /** As it was counted before: two units get the same number. */
    private static Edition byUnit() {
        var files = new TreeMap<>(TestHouse.LAW.files());
        files.replaceAll((path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("依申请〔{year}〕{seq}号\", per: [year]", "依申请〔{year}〕{seq}号\", per: [unit, year]")
                .getBytes(StandardCharsets.UTF_8));
        return Edition.of(files);
    }

    private String opened(String id, String unit, String at) {
        var letter = TestHouse.letter(id, "2019-09-18");
        return house.matters()
                .open(Opening.of(TestHouse.J, id, "information-request", unit, letter.request()), TestHouse.at(at))
                .orThrow()
                .number()
                .orElseThrow();
    }

    @Test
    void theNewCounterBeginsBehindTheHighestNumberOfTheYear() {
        house.units()
                .keep(new Unit(
                        TestHouse.J,
                        OTHER,
                        new Words("另一办", "Other office"),
                        "另",
                        Optional.empty(),
                        LocalDate.of(2000, 1, 1),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(opened("ir-1", TestHouse.UNIT, "2019-09-20T09:00")).isEqualTo("依申请〔2019〕1号");
        assertThat(opened("ir-2", TestHouse.UNIT, "2019-09-20T09:01")).isEqualTo("依申请〔2019〕2号");
        assertThat(opened("ir-3", OTHER, "2019-09-20T09:02")).isEqualTo("依申请〔2019〕1号");
        house.editions().publish(TestHouse.LAW, TestHouse.at("2019-09-23T08:00"));
        assertThat(opened("ir-4", OTHER, "2019-09-23T09:00")).isEqualTo("依申请〔2019〕3号");
        assertThat(opened("ir-5", TestHouse.UNIT, "2019-09-23T09:01")).isEqualTo("依申请〔2019〕4号");
        assertThat(finding()).isEmpty();
        assertThat(new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J))
                .isEqualTo(5);
        assertThat(finding()).isEmpty();
        assertThat(opened("ir-6", OTHER, "2019-12-31T09:00")).isEqualTo("依申请〔2019〕5号");
        assertThat(opened("ir-7", OTHER, "2020-01-02T09:00")).isEqualTo("依申请〔2020〕1号");
        assertThat(finding()).isEmpty();
    }

    private Optional<Words> finding() {
        return new Verify(house.database().worker(), house.editions(), house.blobs())
                .all(TestHouse.J, Optional.empty())
                .finding();
    }
}
