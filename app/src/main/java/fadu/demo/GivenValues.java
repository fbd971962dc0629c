package fadu.demo;

import fadu.law.Field;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of an act as a story writes them: a text with slots; a list of texts, of which one is taken (or all, where the
 * field holds several); {@code {by: LOT, agreed: …, failed: …}}; {@code {staff: ROLE, count: 2}}; and for a table a list of
 * rows, or {@code {rows: 3..5, of: {…}}}.
 */
final class GivenValues {
    private final Slots slots;
    private final LocalDate day;
    private final LocalDate first;
    private final Map<String, String> files = new LinkedHashMap<>();

    GivenValues(Slots slots, LocalDate day, LocalDate first) {
        this.slots = slots;
        this.day = day;
        this.first = first;
    }

    /** The files that the values name, with what stands in them. */
    Map<String, String> files() {
        return files;
    }

    Object value(Field field, YamlNode node) {
        return value(field, node, slots);
    }

    private Object value(Field field, YamlNode node, Slots with) {
        if (node instanceof YamlNode.Fields map && map.get("by").isPresent()) {
            return value(field, chosen(map, with), with);
        }
        if (node instanceof YamlNode.Fields map && map.get("staff").isPresent()) {
            var sheet = YamlSheet.of(map).only("staff", "count");
            int count = sheet.has("count") ? sheet.number("count") : 1;
            var people = with.cast().holders(sheet.text("staff"), count, map.place());
            return field.type().list() ? people : people.getFirst();
        }
        return switch (field.type()) {
            case TABLE -> rows(field, node, with);
            case CHOICES, OFFICERS ->
                node.scalars().stream().map(s -> text(s, with)).toList();
            default -> single(field, node, with);
        };
    }

    private static YamlNode chosen(YamlNode.Fields map, Slots with) {
        var lot = YamlSheet.of(map).text("by");
        var is = with.named(lot).orElse("");
        return map.get(is)
                .or(() -> map.get("else"))
                .orElseThrow(() ->
                        YamlSheet.wrong(map, lot + " 为“" + is + "”时没有值", "no value where " + lot + " is “" + is + "”"));
    }

    private Object single(Field field, YamlNode node, Slots with) {
        var all = node.scalars();
        if (all.isEmpty()) {
            throw YamlSheet.wrong(node, field.id() + " 应为文字或者列表", field.id() + " must be a text or a list");
        }
        var scalar = all.size() == 1 ? all.getFirst() : with.chance().pick(all);
        var text = text(scalar, with);
        return switch (field.type()) {
            case NUMBER, MONEY -> {
                if (!text.matches("\\d{1,18}")) {
                    throw YamlSheet.wrong(
                            scalar,
                            field.id() + " 应为整数，不是“" + text + "”",
                            field.id() + " must be a number, not " + text);
                }
                yield Long.parseLong(text);
            }
            case BOOLEAN -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw YamlSheet.wrong(
                            scalar, field.id() + " 应为 true 或 false", field.id() + " must be true or false");
                }
                yield text.equals("true");
            }
            case FILE -> {
                files.put(text, Invented.paper(day + " " + text));
                yield text;
            }
            default -> text;
        };
    }

    private List<Map<String, Object>> rows(Field field, YamlNode node, Slots with) {
        var out = new ArrayList<Map<String, Object>>();
        switch (node) {
            case YamlNode.Items items ->
                items.items().forEach(item -> out.add(row(field, item, with.row(out.size() + 1))));
            case YamlNode.Fields map -> {
                var sheet = YamlSheet.of(map).only("rows", "of");
                var text = fill(sheet.text("rows"), map, with);
                int rows = Gap.of(text, map.place()).least();
                for (int k = 1; k <= rows; k++) {
                    out.add(row(field, sheet.sheet("of").fields(), with.row(k)));
                }
            }
            case YamlNode.Scalar s -> throw YamlSheet.wrong(s, field.id() + " 是表格", field.id() + " is a table");
        }
        return List.copyOf(out);
    }

    private Map<String, Object> row(Field field, YamlNode node, Slots with) {
        var out = new LinkedHashMap<String, Object>();
        YamlSheet.of(node).fields().fields().forEach((id, cell) -> {
            var column = field.columns().stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow(() ->
                            YamlSheet.wrong(cell, field.id() + " 没有列 " + id, field.id() + " has no column " + id));
            out.put(id, value(column, cell, with));
        });
        return out;
    }

    private String text(YamlNode.Scalar scalar, Slots with) {
        return with.fill(scalar.text(), day, first, scalar.place());
    }

    private String fill(String text, YamlNode at, Slots with) {
        return with.fill(text, day, first, at.place());
    }
}
