package fadu.cli;

import fadu.Words;
import fadu.figure.Evidence;
import fadu.figure.FigureValue;
import fadu.figure.Published;
import fadu.law.Figure;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How figures and their entries are printed. */
final class FiguresText {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ID = 30;
    private static final Words NOT_REPORTED = new Words("未报送", "not reported");

    private final PrintWriter out;

    FiguresText(PrintWriter out) {
        this.out = out;
    }

    /** An object a figure, in the order of the law's files. */
    void json(List<FigureValue> values, List<Published> missing) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        values.forEach(value -> all.add(object(value)));
        missing.forEach(said -> all.add(object(said)));
        out.println(JSON.writeValueAsString(all));
    }

    /** Published and not handed in: it has no value, and is not met. */
    private static Map<String, @Nullable Object> object(Published said) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", said.figure());
        object.put("value", null);
        object.put("published", number(said.value()));
        object.put("met", false);
        return object;
    }

    private static Map<String, @Nullable Object> object(FigureValue value) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", value.figure().id());
        var name = new LinkedHashMap<String, Object>();
        name.put("zh", value.figure().name().zh());
        name.put("en", value.figure().name().en());
        object.put("name", name);
        object.put("value", number(value.value()));
        object.put("unit", value.figure().unit().zh());
        object.put("published", value.published().map(p -> number(p.value())).orElse(null));
        object.put("met", value.met().orElse(null));
        return object;
    }

    private static Object number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() <= 0 ? (Object) plain.longValueExact() : plain;
    }

    /** A line a figure; the last line counts those that are as published. */
    void table(List<FigureValue> values, List<Published> missing) {
        int met = 0;
        int published = 0;
        for (var value : values) {
            var said = value.published().map(Published::printed).orElse("–");
            var mark = value.met().map(m -> m ? "✓" : "✗").orElse(" ");
            published += value.met().isPresent() ? 1 : 0;
            met += value.met().orElse(false) ? 1 : 0;
            out.printf(
                    "%s %s %8s %8s  %s / %s（%s）%n",
                    mark,
                    pad(value.figure().id(), ID),
                    number(value.value()),
                    said,
                    value.figure().name().zh(),
                    value.figure().name().en(),
                    value.figure().unit().zh());
        }
        for (var said : missing) {
            out.printf("✗ %s %8s %8s  %s%n", pad(said.figure(), ID), "–", said.printed(), NOT_REPORTED);
        }
        out.printf("%d/%d met%n", met, published + missing.size());
    }

    /** A line an entry: number, title, act, day, amount. */
    void entries(Figure figure, List<Evidence> rows, boolean json) {
        if (json) {
            out.println(JSON.writeValueAsString(
                    rows.stream().map(FiguresText::object).toList()));
            return;
        }
        for (var row : rows) {
            out.printf(
                    "%s  %s  %s  %s  %d%s%n",
                    pad(row.number().orElse(row.matter()), ID),
                    row.day(),
                    pad(row.act(), ID / 2),
                    row.title(),
                    row.amount(),
                    row.irregular() ? "  ⚠" : "");
        }
        out.printf(
                "%s：%d 条记录，合计 %d / %s: %d entries, %d in all%n",
                figure.name().zh(),
                rows.size(),
                rows.stream().mapToLong(Evidence::amount).sum(),
                figure.name().en(),
                rows.size(),
                rows.stream().mapToLong(Evidence::amount).sum());
    }

    private static Map<String, Object> object(Evidence row) {
        var object = new LinkedHashMap<String, Object>();
        object.put("matter", row.matter());
        object.put("seq", row.seq());
        object.put("number", row.number().orElse(""));
        object.put("title", row.title());
        object.put("act", row.act());
        object.put("day", row.day().toString());
        object.put("amount", row.amount());
        return object;
    }

    private static String pad(String text, int width) {
        int shown = text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        return text + " ".repeat(Math.max(0, width - shown));
    }
}
