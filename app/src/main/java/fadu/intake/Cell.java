package fadu.intake;

import fadu.Trouble;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.rule.FieldText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one cell into a field's value. Nothing is guessed: what can mean two things is refused with the reason. */
final class Cell {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[ T]00:00(?::00)?)?");
    private static final Pattern WIDE = Pattern.compile("[\\uFF01-\\uFF5E\\u3000]");

    private Cell() {}

    /**
     * The value of a cell that is not empty.
     *
     * @param units the place's units, id by name
     * @throws Trouble with the reason, where it is no such value
     */
    static Object read(Field field, Register.Column column, String cell, boolean key, Map<String, String> units) {
        if (key && WIDE.matcher(cell).find()) {
            throw new Trouble(
                    "用了全角字符，作为编号会与半角的混淆，请改为半角",
                    "has full-width characters, which a key must not have; use ordinary ones");
        }
        if (field.type() == FieldType.DATE) {
            return date(cell);
        }
        if (field.type() == FieldType.UNIT) {
            return unit(column, cell, units);
        }
        var meant = column.values().getOrDefault(cell, cell);
        var value = FieldText.read(field, meant).orElse("");
        if (field.type() == FieldType.CHOICE && !field.of().containsKey(String.valueOf(value))) {
            throw new Trouble(
                    "没有这一选项，可用的有："
                            + String.join(
                                    "、",
                                    field.of().values().stream()
                                            .map(w -> w.zh())
                                            .toList()),
                    "is no choice; there are: "
                            + String.join(
                                    ", ",
                                    field.of().values().stream()
                                            .map(w -> w.en())
                                            .toList()));
        }
        return value;
    }

    private static String date(String cell) {
        if (cell.chars().anyMatch(c -> c >= '０' && c <= '９')) {
            throw new Trouble("用了全角数字，请改为半角，例如 2019-02-12", "has full-width digits; write 2019-02-12");
        }
        var found = DATE.matcher(cell);
        if (!found.matches()) {
            throw new Trouble("不是能确定的日期，请写成 2019-02-12", "is no certain date; write 2019-02-12");
        }
        var month = found.group(2) == null ? found.group(4) : found.group(2);
        var day = found.group(3) == null ? found.group(5) : found.group(3);
        try {
            return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException e) {
            var trouble = new Trouble("没有这一天，请核对", "there is no such day; check it");
            trouble.initCause(e);
            throw trouble;
        }
    }

    private static String unit(Register.Column column, String cell, Map<String, String> units) {
        if (units.containsValue(cell)) {
            return cell;
        }
        var known = units.get(cell);
        if (known == null && !column.keepUnknownUnit()) {
            throw new Trouble(
                    "本辖区没有这个单位，请先登记单位或者改正名称", "is no unit of this place; add the unit first or correct its name");
        }
        return known == null ? cell : known;
    }
}
