package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Accounts;
import fadu.access.SignIn;
import fadu.cli.found.Founding;
import fadu.matter.House;
import fadu.matter.TestHouse;
import fadu.org.Jurisdiction;
import fadu.org.Unit;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real place is founded from a file: whole, once, or not at all. */
class FoundingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final House house = House.of(TestDatabase.fresh());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theExampleFoundsAHouseOnce() {
        var founded = found(example());
        assertThat(founded.keepers()).extracting(Founding.Keeper::person).containsExactly("bai", "an", "shen");
        assertThat(founded.keepers()).extracting(Founding.Keeper::password).doesNotHaveDuplicates();
        assertThat(house.editions().published()).hasValue(TestHouse.LAW.hash());
        assertThat(house.jurisdictions().get("kaiming"))
                .isEqualTo(new Jurisdiction(
                        "kaiming",
                        new Words("开明区人民政府", "Kaiming District Government"),
                        false,
                        Map.of("division", "410199")));
        assertThat(house.units().find("kaiming", "zfj").flatMap(Unit::parent)).hasValue("zf");
        assertThat(house.units().find("kaiming", "zfj").map(Unit::from)).hasValue(LocalDate.of(2021, 7, 15));
        assertThat(house.posts().rolesOf("kaiming", "zhao", LocalDate.of(2024, 2, 29)))
                .containsExactly("clerk", "legal-reviewer");
        assertThat(house.posts().rolesOf("kaiming", "zhao", LocalDate.of(2024, 3, 1)))
                .contains("case-handler");

        var given = new SignIn.Given("kaiming", "an", NOW);
        assertThat(new Accounts(house.database()).choose(given, "chosen-by-an-2026", NOW))
                .isTrue();
        assertThatThrownBy(() -> found(example().replace("白云", "别人")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("已经设立")
                .hasMessageContaining("was founded before");
        assertThat(house.people().find("kaiming", "bai").orElseThrow().name().zh())
                .isEqualTo("白云");
        assertThat(new Accounts(house.database()).choose(given, "chosen-again-2026", NOW))
                .isFalse();
    }

    @Test
    void allFaultsAreToldWithTheirPlacesAndNothingIsKept() {
        var faulty = """
                jurisdiction: {id: Kaiming, name: 开明区}
                from: 1 March
                unit-heads: []
                units:
                  zf: {name: 政府, parent: bgs}
                  bgs: {name: 办公室, parent: zf}
                  sfj: {name: 司法局, marks: 开司}
                  dsb: {name: 党史办, parent: nowhere}
                people:
                  bai: {name: 白云, posts: {bgs: [system-administrator, clerk]}}
                  an: {name: 安宁, posts: {bgs: [{role: security-administrator, from: 2027-01-01}]}}
                  wang: {posts: {bgs: [clerk]}}
                  li: {name: 李强, posts: {xxx: [clerk], bgs: [king, counsel, {role: clerk, until: 1999-01-01}]}}
                """;
        for (int twice = 0; twice < 2; twice++) {
            assertThatThrownBy(() -> found(faulty))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("place.yaml:3:1 没有键 unit-heads")
                    .hasMessageContaining("place.yaml:1:16 代号“Kaiming”")
                    .hasMessageContaining("place.yaml:2:7 from 应写成")
                    .hasMessageContaining("place.yaml:7:")
                    .hasMessageContaining("no key marks")
                    .hasMessageContaining("上级单位“bgs”")
                    .hasMessageContaining("上级单位“nowhere”")
                    .hasMessageContaining("place.yaml:10:3 管理员不得兼任")
                    .hasMessageContaining("place.yaml:12:")
                    .hasMessageContaining("name is missing")
                    .hasMessageContaining("没有单位“xxx”")
                    .hasMessageContaining("“king”")
                    .hasMessageContaining("“counsel”")
                    .hasMessageContaining("任职不能早于")
                    .hasMessageContaining("security-administrator")
                    .hasMessageContaining("audit-administrator")
                    .hasMessageNotContaining("system-administrator");
        }
        assertThat(house.jurisdictions().all()).isEmpty();
        assertThat(house.editions().published()).isEmpty();
        assertThatThrownBy(() -> found("jurisdiction: ["))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("place.yaml:1:");
        assertThat(found(example()).units()).isEqualTo(4);
    }

    @Test
    void noRealPlaceStandsBesideADemonstration() {
        house.jurisdictions().keep(new Jurisdiction("show", new Words("演示", "Show"), true, Map.of()));
        assertThatThrownBy(() -> found(example()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("FADU_DATA")
                .hasMessageContaining("FADU_DB_URL");
        assertThat(house.jurisdictions().all()).hasSize(1);
    }

    @Test
    void theCommandSaysWhatIsMissing() {
        assertThat(Called.with("found").err()).contains("--example");
        var missing = Called.with("found", Path.of("no", "such.yaml").toString());
        assertThat(missing.err()).contains("读不了文件", "such.yaml");
        assertThat(missing.code()).isEqualTo(1);
    }

    private Founding.Founded found(String text) {
        return new Founding(house, () -> TestHouse.LAW).of("place.yaml", text, NOW);
    }

    static String example() {
        return Called.with("found", "--example").out();
    }
}
