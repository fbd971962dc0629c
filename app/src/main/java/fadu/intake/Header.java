package fadu.intake;

import fadu.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a file holds which field.
 *
 * @param names as the file calls its columns
 * @param places field to the place of its column
 */
record Header(List<String> names, Map<String, Integer> places) {

    /**
     * Matches the first row with a register.
     *
     * @throws Trouble naming columns that are missing, unknown or there twice
     */
    static Header of(Register register, List<Csv.Row> rows) {
        if (rows.isEmpty() || rows.getFirst().fault().isPresent()) {
            throw new Trouble(
                    "文件没有表头，请在第一行写列名", "the file has no header; write the names of the columns in its first row");
        }
        var names = rows.getFirst().cells().stream().map(String::strip).toList();
        var places = new LinkedHashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var field = field(register, name);
            if (field.isEmpty()) {
                if (!name.isEmpty() && !has(register.ignored(), name)) {
                    unknown.add(name);
                }
            } else if (places.putIfAbsent(field, i) != null) {
                twice.add(name);
            }
        }
        var missing = register.columns().entrySet().stream()
                .filter(c -> !c.getValue().optional() && !places.containsKey(c.getKey()))
                .map(c -> c.getValue().names().getFirst())
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || !twice.isEmpty()) {
            throw wrong(register, missing, unknown, twice);
        }
        return new Header(names, places);
    }

    private static String field(Register register, String name) {
        for (var column : register.columns().entrySet()) {
            if (column.getKey().equals(name) || has(column.getValue().names(), name)) {
                return column.getKey();
            }
        }
        return "";
    }

    private static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static Trouble wrong(Register register, List<String> missing, List<String> unknown, List<String> twice) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (!missing.isEmpty()) {
            zh.add("缺少列 " + String.join("、", missing));
            en.add("columns missing: " + String.join(", ", missing));
        }
        if (!unknown.isEmpty()) {
            zh.add("不认识的列 " + clipped(unknown, "、"));
            en.add("columns unknown: " + clipped(unknown, ", "));
        }
        if (!twice.isEmpty()) {
            zh.add("重复的列 " + String.join("、", twice));
            en.add("columns twice: " + String.join(", ", twice));
        }
        return new Trouble(
                "表头与“" + register.name().zh() + "”不符：" + String.join("；", zh) + "。未导入任何内容",
                "the header does not fit “" + register.name().en() + "”: " + String.join("; ", en)
                        + "; nothing was imported");
    }

    private static String clipped(List<String> names, String between) {
        return names.stream()
                .limit(8)
                .map(n -> n.length() > 20 ? n.substring(0, 20) + "…" : n)
                .collect(Collectors.joining(between));
    }

    /** How the file calls the column of a field. */
    String name(String field) {
        var place = places.get(field);
        return place == null ? field : names.get(place);
    }
}
