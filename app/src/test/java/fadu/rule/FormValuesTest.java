package fadu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Basis;
import fadu.law.Field;
import fadu.law.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormValuesTest {
    private static final Field TABLE = field(
            "forms",
            FieldType.TABLE,
            List.of(field("form", FieldType.TEXT, List.of()), field("how", FieldType.TEXT, List.of())));

    @Test
    void aRowThatWasTakenOutLeavesTheOthers() {
        var sent = Map.of(
                "forms[1].form",
                one("书面"),
                "forms[1].how",
                one("邮寄"),
                "forms[10].form",
                one("电子"),
                "forms[2].form",
                one("光盘"));
        assertThat(FormValues.rows(TABLE, sent)).extracting(List::getFirst).containsExactly("书面", "光盘", "电子");
        assertThat(FormValues.read(TABLE, sent))
                .hasValue(List.of(Map.of("form", "书面", "how", "邮寄"), Map.of("form", "光盘"), Map.of("form", "电子")));
    }

    @Test
    void twoRowsUnderOneNumberAreNotMixed() {
        var sent = Map.of("forms[0].form", one("甲"), "forms[1].form", new String[] {"乙", "丙"});
        assertThatThrownBy(() -> FormValues.read(TABLE, sent))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("第 2 行");
    }

    @Test
    void whatIsNoCellIsNoRow() {
        var sent =
                Map.of("forms", one("x"), "forms[a].form", one("x"), "other[0].form", one("x"), "forms[0]", one("x"));
        assertThat(FormValues.rows(TABLE, sent)).isEmpty();
    }

    private static String[] one(String text) {
        return new String[] {text};
    }

    private static Field field(String id, FieldType type, List<Field> columns) {
        return new Field(
                id,
                new Words(id, id),
                type,
                Map.of(),
                Optional.empty(),
                columns,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Basis.INTERNAL);
    }
}
