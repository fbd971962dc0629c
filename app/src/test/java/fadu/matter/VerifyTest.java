package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.docket.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyTest {
    private final House house = TestHouse.fresh();
    private final Verify verify = new Verify(house.database().worker(), house.editions(), house.blobs());

    @BeforeEach
    void work() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        house.matters().open(TestHouse.letter("ir-2", "2019-09-21"), TestHouse.at("2019-09-23T10:00"));
        house.matters()
                .act(
                        Step.of(TestHouse.J, "ir-1", TestHouse.clerk("take-up", Map.of())),
                        TestHouse.at("2019-09-23T10:00"))
                .orThrow();
        house.tick(TestHouse.at("2019-09-23T10:00"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void findsAnyDerivedColumnThatWasChanged() {
        assertThat(found()).isEmpty();
        for (var change : CHANGES) {
            var column = change.substring(change.indexOf(' ') + 1, change.indexOf(" ="));
            var table = change.substring(0, change.indexOf(' '));
            change(table, change.substring(change.indexOf(' ') + 1));
            assertThat(found())
                    .as(change)
                    .hasValueSatisfying(w -> assertThat(w.en()).contains(table).contains(column));
            new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
            assertThat(found()).as("rebuilt after " + change).isEmpty();
        }
    }

    private static final List<String> CHANGES = List.of(
            "matter procedure = 'penalty'",
            "matter version = '2007'",
            "matter unit = 'other'",
            "matter handler = 'zhao'",
            "matter title = 'x'",
            "matter number = '9'",
            "matter opened = '2019-01-01'",
            "matter closed = '2019-01-01'",
            "matter taken_on = true",
            "matter head_seq = 7",
            "matter head_hash = '\\x00'",
            "matter states = '{answered}'",
            "matter fields = fields || '{\"subject\": \"x\"}'",
            "matter stands = '[]'",
            "matter snapshot = snapshot - 0",
            "matter edition = 'x'",
            "matter settings = '{\"a\": 1}'",
            "matter next_clock = '2019-01-01'",
            "matter irregular = 5",
            "matter keyed = not keyed",
            "matter urgency = '2019-01-01'",
            "matter paused = not paused",
            "matter places = '{}'",
            "matter_text body = 'x'",
            "matter_text procedure = 'penalty'",
            "matter_text unit = 'other'",
            "limit_due unit = 'other'",
            "limit_due handler = 'zhao'",
            "limit_due procedure = 'penalty'",
            "limit_due taken_on = true",
            "limit_due status = 'met'",
            "limit_due started = '2019-01-01'",
            "limit_due nominal = '2019-01-01'",
            "limit_due rolled = '2019-01-01'",
            "limit_due target = '2019-01-01'",
            "limit_due met_on = '2019-01-01'",
            "limit_due provisional = not provisional",
            "limit_due extensions = 9");

    @Test
    void findsRowsTooManyAndTooFew() {
        change("delete from limit_due where limit_id = 'answer' and matter = 'ir-2'");
        assertThat(found())
                .hasValueSatisfying(w -> assertThat(w.en()).contains("ir-2").contains("answer"));
        new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
        change("insert into link (jurisdiction, from_matter, name, inverse, to_matter, told_by)" + " values ('"
                + TestHouse.J + "', 'ir-1', 'x', '', 'ir-2', 'ir-1')");
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("link"));
    }

    @Test
    void findsAnEntryTakenFromTheMiddle() {
        owner("delete from entry where matter = 'ir-1' and seq = 1");
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("ir-1"));
    }

    @Test
    void findsAnEditionThatWasChanged() {
        owner("update edition set contents[1] = '\\x00'");
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("edition"));
    }

    @Test
    void findsACounterThatStandsElsewhereAndRebuildingSetsIt() {
        for (var wrong : List.of("last - 1", "last + 1")) {
            change("update counter set last = " + wrong);
            assertThat(found())
                    .as(wrong)
                    .hasValueSatisfying(w -> assertThat(w.en()).contains("counter", "information-request.case"));
            new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
            assertThat(found()).as(wrong).isEmpty();
        }
        house.matters().open(TestHouse.letter("ir-3", "2019-09-23"), TestHouse.at("2019-09-23T11:00"));
        assertThat(TestHouse.row(house, "select number from matter where id = 'ir-3'"))
                .isEqualTo("依申请〔2019〕3号");
    }

    @Test
    void findsANumberLeftOut() {
        change("update counter set last = last + 1");
        house.matters().open(TestHouse.letter("ir-3", "2019-09-23"), TestHouse.at("2019-09-23T11:00"));
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("number 3 is missing"));
    }

    @Test
    void findsANumberIssuedTwice() {
        change("update counter set last = last - 1");
        house.matters().open(TestHouse.letter("ir-3", "2019-09-23"), TestHouse.at("2019-09-23T11:00"));
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("ir-3", "依申请〔2019〕2号", "issued twice"));
        // All else is made anew; of numbers that are not as they should be, no counter is set back.
        change("update counter set last = last + 7");
        assertThat(new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J))
                .isEqualTo(3);
        assertThat(TestHouse.row(house, "select last from counter where form = 'information-request.case'"))
                .isEqualTo("9");
        change("update counter set last = 1");
        new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
        assertThat(TestHouse.row(house, "select last from counter where form = 'information-request.case'"))
                .isEqualTo("2");
    }

    @Test
    void findsAFileOfAnotherMatterAndRebuildingRestoresWhichMatterHasWhich() {
        attach();
        assertThat(found()).isEmpty();
        for (var wrong : List.of(
                "delete from matter_file",
                "update matter_file set name = 'x'",
                "insert into matter_file select jurisdiction, 'ir-2', hash, name from matter_file",
                "insert into matter_file select jurisdiction, 'ir-9', hash, name from matter_file")) {
            change(wrong);
            assertThat(found())
                    .as(wrong)
                    .hasValueSatisfying(w -> assertThat(w.en()).contains("matter_file"));
            new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
            assertThat(found()).as(wrong).isEmpty();
        }
    }

    @Test
    void findsAFileWhoseBytesWereChanged() throws IOException {
        var hash = attach();
        var file = house.database().settings().files().resolve(hash.substring(0, 2) + "/" + hash);
        Files.writeString(file, "another");
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("ir-1", hash, "changed"));
        assertThat(verify.matter(TestHouse.J, "ir-1").finding())
                .hasValueSatisfying(w -> assertThat(w.en()).contains(hash));
        assertThat(verify.matter(TestHouse.J, "ir-2").finding()).isEmpty();
        Files.delete(file);
        assertThat(found()).hasValueSatisfying(w -> assertThat(w.en()).contains("ir-1", hash, "not there"));
    }

    /** Attaches a file to ir-1; returns its hash. */
    private String attach() {
        var hash = house.blobs()
                .put(new ByteArrayInputStream("one page".getBytes(StandardCharsets.UTF_8)))
                .sha256();
        var step = Step.of(TestHouse.J, "ir-1", TestHouse.clerk("attach", Map.of("paper", "page.txt", "remark", "补交")))
                .citing(Map.of("paper/page.txt", new Hash(hash)));
        house.matters().act(step, TestHouse.at("2019-09-23T10:30")).orThrow();
        house.tick(TestHouse.at("2019-09-23T10:30"));
        return hash;
    }

    private Optional<Words> found() {
        return verify.all(TestHouse.J, Optional.empty()).finding();
    }

    private void change(String table, String set) {
        change("update " + table + " set " + set
                + (table.equals("matter") ? " where id = 'ir-1'" : " where matter = 'ir-1'"));
    }

    private void change(String sql) {
        house.database().worker().sql().sql(sql).update();
    }

    private void owner(String sql) {
        house.database().owner().sql().sql(sql).update();
    }
}
