package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions over the fields of {@link SmallLaw}. */
class ExpressionsTest {
    private static final Procedure REQUEST = SmallLaw.sound().request();

    private static @Nullable Object eval(String text, Map<String, ?> variables) {
        return compile(text).eval(variables);
    }

    private static Expr compile(String text) {
        var problems = new Problems();
        var fields = new LinkedHashMap<>(REQUEST.fields());
        fields.putAll(REQUEST.derived());
        var outline = new Outline(
                Map.of("receive", List.of("channel", "arrived"), "answer", List.of("fee", "urgent")),
                Map.of("reviewing", "main", "out", "consult"),
                Map.of("main", Optional.empty(), "consult", Optional.of("asked")),
                java.util.Set.of("answer"),
                java.util.Set.of("correction_time"),
                java.util.Set.of());
        var around = new Expressions.Around(Optional.of("asked"), true, Optional.empty());
        var source = new YamlNode.Scalar(text, true, new Place("x.yaml", 1, 1));
        var expr = new Expressions(new CelEnvironment(fields, outline), problems).value(source, around);
        assertThat(problems.list()).isEmpty();
        return expr;
    }

    @Test
    void whatNobodyGaveIsAbsent() {
        assertThat(eval("confirmed == null", Map.of())).isEqualTo(true);
        assertThat(eval("fee == null", Map.of())).isEqualTo(true);
        assertThat(eval("urgent", Map.of())).isEqualTo(false);
        assertThat(eval("asked.size() == 0 && asked.all(a, false)", Map.of())).isEqualTo(true);
        assertThat(eval("confirmed", Map.of())).isNull();
        assertThat(eval("done['answer'] || at['out'] || began['consult'] || running['answer']", Map.of()))
                .isEqualTo(false);
        assertThat(eval("count['answer']", Map.of())).isEqualTo(0L);
        assertThat(eval("last['answer']['fee'] == null && !last['answer'].urgent", Map.of()))
                .isEqualTo(true);
    }

    @Test
    void valuesComeAsJavaHasThem() {
        var values = Map.of(
                "arrived",
                LocalDate.of(2019, 5, 20),
                "fee",
                300,
                "asked",
                List.of(Map.of("who", "A", "sum", 5)),
                "done",
                Map.of("answer", true),
                "count",
                Map.of("answer", 2),
                "setting",
                Map.of("correction_time", "10 working days"));
        assertThat(eval("arrived >= '2019-05-15' && arrived < '2020-01-01'", values))
                .isEqualTo(true);
        assertThat(eval("fee + 1", values)).isEqualTo(301L);
        assertThat(eval("asked.exists(a, a.who == 'A' && a.sum > 4)", values)).isEqualTo(true);
        assertThat(eval("asked.map(a, a.who)", values)).isEqualTo(List.of("A"));
        assertThat(eval("done['answer'] && count['answer'] == 2", values)).isEqualTo(true);
        assertThat(eval("setting['correction_time']", values)).isEqualTo("10 working days");
    }

    @Test
    void emptyCellsOfATableAreNull() {
        var values = Map.of("asked", List.of(Map.of("who", "A")));
        assertThat(eval("asked.all(a, a.sum == null)", values)).isEqualTo(true);
        assertThat(eval("row.who == 'A' && row.sum == 7", Map.of("row", Map.of("who", "A", "sum", 7))))
                .isEqualTo(true);
        assertThat(eval("row.sum == null", Map.of("row", Map.of("who", "A")))).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plus('2020-02-29', '1 year') | 2021-02-28",
                "plus('2020-01-31', '1 month') | 2020-02-29",
                "minus('2024-03-01', '18 years') | 2006-03-01",
                "plus('2024-03-01', '10 days') | 2024-03-11",
            })
    void movesDates(String expression, String expected) {
        assertThat(eval(expression, Map.of())).isEqualTo(expected);
    }

    @Test
    void countsDays() {
        assertThat(eval("days('2019-05-15', '2019-06-01')", Map.of())).isEqualTo(17L);
        assertThat(eval("days('2019-05-15T09:00:00', '2019-05-14')", Map.of())).isEqualTo(-1L);
    }

    @Test
    void aMissingValueIsToldByItsName() {
        assertThatThrownBy(() -> eval("confirmed < '2020-01-01'", Map.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("需要先填写：确认日")
                .hasMessageContaining("needs a value first: Confirmed");
        assertThatThrownBy(() -> eval("days(arrived, confirmed)", Map.of("arrived", "2019-05-20")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("确认日");
    }

    @Test
    void whatCannotBeComputedIsTold() {
        assertThatThrownBy(() -> eval("plus('2019-05-20', '3 working days')", Map.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("x.yaml:1:1");
    }

    @Test
    void tellsWhatItReads() {
        var reads = compile("fee > 3 && setting['correction_time'] != '' && last['answer'].urgent && row.who != ''")
                .reads();
        assertThat(reads.fields()).containsExactlyInAnyOrder("fee", "urgent");
        assertThat(reads.settings()).containsExactly("correction_time");
        assertThat(reads.row()).isTrue();
    }

    @Test
    void onlyTrueHolds() {
        assertThat(compile("urgent").holds(Map.of("urgent", true))).isTrue();
        assertThat(compile("confirmed").holds(Map.of())).isFalse();
    }
}
