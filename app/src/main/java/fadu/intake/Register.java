package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Edition;
import fadu.law.yaml.YamlSheet;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the rows of a file become matters, as {@code law/imports/*.yaml} says.
 *
 * @param entering whether each row is an act, or a matter taken on as it is found
 * @param mark with which the matters' ids begin
 * @param key the fields that tell one row from another
 * @param unit the field that says whose matter it becomes; empty for the unit of whoever imports
 * @param columns by field
 * @param constants values that every row has
 * @param ignored columns that are left alone
 */
public record Register(
        String id,
        Words name,
        String procedure,
        Entering entering,
        String mark,
        List<String> key,
        Optional<String> unit,
        Map<String, Column> columns,
        Map<String, String> constants,
        List<String> ignored) {

    /**
     * A column.
     *
     * @param names as files call it, in any language
     * @param values what stands in a cell, and the choice that it means
     * @param keepUnknownUnit whether a unit that is not ours stays as it is written
     */
    public record Column(List<String> names, boolean optional, Map<String, String> values, boolean keepUnknownUnit) {}

    /**
     * The register of that name in an edition of the law.
     *
     * @throws Trouble when there is none, with those that there are
     */
    public static Register of(Edition edition, String id) {
        var path = "imports/" + id + ".yaml";
        var bytes = edition.files().get(path);
        if (bytes == null) {
            var known = edition.files().keySet().stream()
                    .filter(p -> p.matches("imports/[a-z-]+\\.yaml"))
                    .map(p -> p.substring("imports/".length(), p.length() - ".yaml".length()))
                    .collect(Collectors.joining(", "));
            throw new Trouble(
                    "没有名为 " + id + " 的导入清单，可用的有：" + known,
                    "no register " + id + " can be imported; there are: " + known);
        }
        return read("law/" + path, new String(bytes, StandardCharsets.UTF_8));
    }

    static Register read(String file, String text) {
        var sheet = YamlSheet.read(file, text);
        var columns = new LinkedHashMap<String, Column>();
        sheet.sheets("columns").forEach((field, column) -> columns.put(field, column(column)));
        return new Register(
                sheet.text("import"),
                sheet.words("name"),
                sheet.text("procedure"),
                entering(sheet),
                sheet.text("id"),
                sheet.list("key"),
                sheet.maybe("unit"),
                columns,
                sheet.has("constants") ? sheet.sheet("constants").texts() : Map.of(),
                sheet.has("ignored") ? sheet.list("ignored") : List.of());
    }

    private static Entering entering(YamlSheet sheet) {
        if (!sheet.has("take-on")) {
            return new Entering.ByAct(sheet.text("act"));
        }
        var found = sheet.sheet("take-on");
        return new Entering.AsFound(
                found.text("state"),
                found.text("begun"),
                found.has("acts") ? found.sheet("acts").texts() : Map.of());
    }

    private static Column column(YamlSheet sheet) {
        return new Column(
                sheet.list("names"),
                sheet.maybe("optional").filter("true"::equals).isPresent(),
                sheet.has("values") ? sheet.sheet("values").texts() : Map.of(),
                sheet.maybe("unknown-unit").filter("kept"::equals).isPresent());
    }
}
