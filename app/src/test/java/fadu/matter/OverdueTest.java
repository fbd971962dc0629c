package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.rule.Request;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A matter past its limit opens its consequence: a task for whoever is late, once, though nobody looked. */
class OverdueTest {
    private final House house = TestHouse.fresh(Edition.ofFolder(Path.of("..", "law")));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aProblemNotPutRightInTimeBecomesATaskOnce() {
        var request = Request.of(
                "open-item",
                "wang",
                Set.of("supervisor"),
                Map.of("found_by", "site", "problem", "案卷缺页", "owner", TestHouse.UNIT, "due_on", "2019-06-14"));
        house.matters()
                .open(
                        Opening.of(TestHouse.J, "r-1", "rectification", TestHouse.UNIT, request),
                        TestHouse.at("2019-06-03T10:00"))
                .orThrow();
        house.tick(TestHouse.at("2019-06-14T23:00"));
        assertThat(tasks()).isEqualTo("0");
        house.tick(TestHouse.at("2019-06-17T09:00"));
        house.tick(TestHouse.at("2019-06-17T09:05"));
        assertThat(tasks()).isEqualTo("1");
        assertThat(
                        TestHouse.row(
                                house,
                                "select states[1] || ' ' || opened || ' ' || (fields->>'title') from matter where procedure = 'task'"))
                .isEqualTo("assigned 2019-06-15 整改逾期：案卷缺页");
        assertThat(house.files()
                        .read(TestHouse.J, "r-1", TestHouse.at("2019-06-17T10:00"), false)
                        .links())
                .extracting(MatterFile.Linkage::name)
                .containsExactly("urged-by");
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    private String tasks() {
        return TestHouse.row(house, "select count(*)::text from matter where procedure = 'task'");
    }
}
