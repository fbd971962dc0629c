package fadu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ledger kept before Fadu is taken on as it is found: the cases go on here, and none of them counts as done here. */
class LedgerTest {
    private static final Instant NOW = Instant.parse("2019-01-04T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final Edition LAW = Edition.ofFolder(Path.of("..", "law"));
    private static final String HEADER = "案号,受诉法院,原告,被诉行为,收到副本日期,答辩日期,办理状态\n";

    @Test
    void aLedgerIsTakenOnAndDoesNotCount() {
        try (var house = open()) {
            var register = Register.of(LAW, "litigation-ledger");
            var importer = new Importer(house, "place", "wang", NOW);
            var rows = HEADER
                    + "(2018)1号,某法院,甲,拆除决定,2018-11-05,2018-11-16,一审中\n"
                    + "(2018)2号,某法院,乙,处罚决定,2018-12-28,,未答辩\n"
                    + "(2018)3号,某法院,丙,征收决定,2018-03-01,2018-03-10,胜诉结案\n";
            var imported = importer.enter(register, rows);
            assertThat(imported.faults()).isEmpty();
            assertThat(imported.fresh()).hasSize(3);
            assertThat(importer.enter(register, rows).same()).isEqualTo(3);

            // The answer of the second is still due, fifteen days from the copy; that of the others was given
            // elsewhere.
            assertThat(imported.fresh().stream().map(c -> answer(house, c.matter())))
                    .containsExactly("MET 2018-11-20", "OPEN 2019-01-14", "MET 2018-03-16");
            assertThat(meanings(house)).isZero();
        }
    }

    private static String answer(House house, String matter) {
        var limit = house.files().situation("place", matter, NOW).limits().stream()
                .filter(l -> l.key().equals("answer"))
                .findFirst()
                .orElseThrow();
        return limit.status() + " " + limit.rolled().orElseThrow();
    }

    /** Entries that a figure could count. */
    private static long meanings(House house) {
        return house.database()
                .worker()
                .sql()
                .sql("select count(*) from entry where cardinality(means) > 0")
                .query(Long.class)
                .single();
    }

    private static House open() {
        var house = House.of(TestDatabase.fresh());
        house.editions().publish(LAW, NOW);
        house.jurisdictions().keep(new Jurisdiction("place", new Words("甲区", "A"), true, Map.of()));
        house.units()
                .keep(new Unit(
                        "place",
                        "fzb",
                        new Words("法制办公室", "Legal office"),
                        "甲法",
                        Optional.empty(),
                        FROM,
                        Optional.empty(),
                        Optional.empty()));
        house.people().keep(new Person("place", "wang", new Words("王", "Wang")));
        house.posts().keep(new Post("place", "wang", "case-handler", "fzb", FROM, Optional.empty()));
        return house;
    }

    @Test
    void aRowThatCannotBeTakenOnSaysWhy() {
        try (var house = open()) {
            var importer = new Importer(house, "place", "wang", NOW);
            var imported = importer.enter(
                    Register.of(LAW, "litigation-ledger"),
                    HEADER + "1号,某法院,甲,拆除决定,2018-11-05,2018-11-01,一审中\n" + "2号,某法院,乙,处罚决定,2018-12-28,,不知道\n");
            assertThat(imported.entered()).isFalse();
            assertThat(imported.faults())
                    .extracting(f -> f.reason().zh())
                    .anySatisfy(zh -> assertThat(zh).contains("早于事项开始之日 2018-11-05"))
                    .anySatisfy(zh -> assertThat(zh).contains("“不知道”不是").contains("一审中"));
        }
    }
}
