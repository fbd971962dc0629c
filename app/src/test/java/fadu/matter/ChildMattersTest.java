package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rule.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A joint package opens a licence for each of its items, once, and goes on when the last of them is answered. */
class ChildMattersTest {
    private final House house = TestHouse.fresh(TestHouse.law(Set.of(
            "procedures/licence@2019.yaml",
            "procedures/licence-package@2019.yaml",
            "procedures/local-rule@2019.yaml")));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void opensOneForEachRowOnceAndFollowsThem() {
        submit();
        TestHouse.act(house, "pkg-1", window("accept", Map.of()), "2020-03-03T10:00")
                .orThrow();
        house.following().run(TestHouse.at("2020-03-03T10:01"));
        house.database().worker().sql().sql("delete from cursor").update();
        house.following().run(TestHouse.at("2020-03-03T10:02"));
        assertThat(
                        TestHouse.row(
                                house,
                                "select string_agg(id || ' ' || (fields->>'item'), ', ' order by id) from matter where procedure = 'licence'"))
                .isEqualTo("pkg-1-2-1 food, pkg-1-2-2 sign");
        assertThat(house.files()
                        .read(TestHouse.J, "pkg-1", TestHouse.at("2020-03-03T11:00"), false)
                        .links())
                .extracting(MatterFile.Linkage::name, MatterFile.Linkage::matter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("branches", "pkg-1-2-1"),
                        org.assertj.core.groups.Tuple.tuple("branches", "pkg-1-2-2"));
        refuse("pkg-1-2-1", "2020-03-09T10:00");
        house.tick(TestHouse.at("2020-03-09T10:01"));
        assertThat(state()).isEqualTo("running");
        refuse("pkg-1-2-2", "2020-03-10T10:00");
        house.tick(TestHouse.at("2020-03-10T10:01"));
        assertThat(state()).isEqualTo("all-answered");
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    @Test
    void endsTheBranchesOfAPackageThatIsWithdrawn() {
        submit();
        TestHouse.act(house, "pkg-1", window("accept", Map.of()), "2020-03-03T10:00")
                .orThrow();
        house.tick(TestHouse.at("2020-03-03T10:01"));
        TestHouse.act(house, "pkg-1", window("withdraw", Map.of()), "2020-03-05T10:00")
                .orThrow();
        house.tick(TestHouse.at("2020-03-05T10:01"));
        assertThat(TestHouse.row(house, "select count(*)::text from matter where 'withdrawn' = any(states)"))
                .isEqualTo("2");
    }

    private void submit() {
        var request = window(
                "submit",
                Map.of(
                        "applicant",
                        "某某餐饮店",
                        "received",
                        "2020-03-02",
                        "items",
                        List.of(Map.of("item", "food"), Map.of("item", "sign")),
                        "complete",
                        true));
        house.matters()
                .open(
                        Opening.of(TestHouse.J, "pkg-1", "licence-package", TestHouse.UNIT, request),
                        TestHouse.at("2020-03-02T10:00"))
                .orThrow();
    }

    private void refuse(String licence, String at) {
        var request = Request.of("refuse", "he", Set.of("examiner"), Map.of("why", "不符合条件"));
        TestHouse.act(house, licence, request, at).orThrow();
    }

    private static Request window(String act, Map<String, Object> values) {
        return Request.of(act, "feng", Set.of("window"), values);
    }

    private String state() {
        return TestHouse.row(house, "select states[1] from matter where id = 'pkg-1'");
    }
}
