package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyTest {
    private final House house = TestHouse.fresh();
    private final Verify verify = new Verify(house.database().worker(), house.editions());

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
