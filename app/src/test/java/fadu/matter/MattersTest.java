package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MattersTest {
    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void opensAndActs() {
        var opened = house.matters()
                .open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"))
                .orThrow();
        assertThat(opened.number()).contains("依申请〔2019〕1号");
        assertThat(opened.seq()).isEqualTo(1);
        var taken = house.matters()
                .act(
                        Step.of(TestHouse.J, "ir-1", TestHouse.clerk("take-up", Map.of()))
                                .since(1),
                        TestHouse.at("2019-09-23T10:00"))
                .orThrow();
        assertThat(taken.seq()).isEqualTo(2);
        assertThat(row("select states[1] from matter")).isEqualTo("handling");
        assertThat(row("select rolled::text from limit_due where limit_id = 'answer'"))
                .isEqualTo("2019-10-23");
        assertThatThrownBy(() -> house.matters()
                        .act(
                                Step.of(TestHouse.J, "ir-1", TestHouse.clerk("withdraw", Map.of()))
                                        .since(1),
                                TestHouse.at("2019-09-24T10:00")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("刷新");
    }

    @Test
    void refusesAndKeepsTheRefusal() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        var result = house.matters()
                .act(
                        Step.of(TestHouse.J, "ir-1", TestHouse.clerk("pass-review", Map.of("opinion", "同意"))),
                        TestHouse.at("2019-09-21T10:00"));
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(row("select rule || ' ' || act from refusal")).contains("pass-review");
        assertThat(row("select head_seq::text from matter")).isEqualTo("1");
    }

    private String row(String sql) {
        return house.database().worker().sql().sql(sql).query(String.class).single();
    }
}
