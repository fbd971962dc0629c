package fadu.demo;

import fadu.Trouble;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code stories:} of a year's file; and {@code returns:}, which are told by the story of {@code returns.yaml}. */
final class ScriptReader {
    private ScriptReader() {}

    static List<Script> scripts(YamlSheet year, YamlSheet returns) {
        var out = new ArrayList<Script>();
        if (year.has("stories")) {
            year.sheets("stories").forEach((id, sheet) -> out.add(script(id, sheet, List.of())));
        }
        if (year.has("returns")) {
            var each = new ArrayList<Map<String, String>>();
            year.sheets("returns").forEach((figure, sheet) -> {
                var slots = new LinkedHashMap<>(sheet.texts());
                slots.put("figure", figure);
                each.add(slots);
            });
            out.add(script("returns", returns, each));
        }
        return List.copyOf(out);
    }

    private static Script script(String id, YamlSheet sheet, List<Map<String, String>> given) {
        sheet.only(
                "procedure",
                "title",
                "matters",
                "shrinks",
                "figures",
                "unit",
                "units",
                "start",
                "lots",
                "weights",
                "shares",
                "for",
                "open",
                "begun-by",
                "course");
        var each = given.isEmpty() ? each(sheet) : given;
        int matters = sheet.has("matters") ? sheet.number("matters") : Math.max(1, each.size());
        var units = sheet.has("units") ? sheet.list("units") : List.of(sheet.text("unit"));
        var script = new Script(
                id,
                sheet.fields().place(),
                sheet.text("procedure"),
                sheet.maybe("title"),
                matters,
                sheet.flag("shrinks"),
                sheet.has("figures") ? sheet.list("figures") : List.of(),
                units,
                start(sheet),
                numbers(sheet, "lots"),
                numbers(sheet, "weights"),
                shares(sheet),
                each,
                sheet.flag("open"),
                sheet.has("begun-by") ? Optional.of(begun(sheet.sheet("begun-by"))) : Optional.empty(),
                sheet.items("course").stream()
                        .map(node -> cue(YamlSheet.of(node)))
                        .toList());
        script.lots().forEach((name, lots) -> {
            int sum = lots.values().stream().mapToInt(Integer::intValue).sum();
            if (sum != matters) {
                throw wrong(
                        sheet,
                        "故事 " + id + " 的 " + name + " 合计 " + sum + "，应为 " + matters,
                        "story " + id + ": " + name + " adds up to " + sum + " and should be " + matters);
            }
        });
        return script;
    }

    private static Script.Begun begun(YamlSheet sheet) {
        sheet.only("story", "entry");
        return new Script.Begun(sheet.text("story"), sheet.number("entry"));
    }

    private static List<Map<String, String>> each(YamlSheet sheet) {
        return sheet.items("for").stream()
                .map(node -> node instanceof YamlNode.Scalar s
                        ? Map.of("it", s.text())
                        : YamlSheet.of(node).texts())
                .toList();
    }

    private static Map<String, Map<String, Integer>> numbers(YamlSheet sheet, String key) {
        var out = new LinkedHashMap<String, Map<String, Integer>>();
        sheet.nodes(key)
                .forEach((name, node) -> out.put(name, YamlSheet.of(node).numbers()));
        return out;
    }

    private static Map<String, Script.Share> shares(YamlSheet sheet) {
        var out = new LinkedHashMap<String, Script.Share>();
        sheet.nodes("shares").forEach((name, node) -> {
            var share = YamlSheet.of(node).only("total", "least");
            out.put(name, new Script.Share(share.number("total"), share.has("least") ? share.number("least") : 0));
        });
        return out;
    }

    private static Script.Start start(YamlSheet sheet) {
        if (!sheet.has("start")) {
            return new Script.Start(
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Gap.NONE);
        }
        var start = sheet.sheet("start").only("from", "to", "months", "every", "on", "after", "gap");
        var place = start.fields().place();
        return new Script.Start(
                start.maybe("from").map(_ -> start.date("from")),
                start.maybe("to").map(_ -> start.date("to")),
                start.has("months") ? start.sheet("months").numbers() : Map.of(),
                start.maybe("every"),
                start.has("on")
                        ? start.list("on").stream().map(d -> day(start, d)).toList()
                        : List.of(),
                start.maybe("after"),
                start.maybe("gap").map(g -> Gap.of(g, place)).orElse(Gap.NONE));
    }

    private static LocalDate day(YamlSheet sheet, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(sheet, "“" + text + "”应写成 2022-05-04", "“" + text + "” is written 2022-05-04");
        }
    }

    private static Cue cue(YamlSheet sheet) {
        sheet.only(
                "do",
                "after",
                "day",
                "by",
                "approved",
                "with",
                "when",
                "times",
                "for",
                "row",
                "rows",
                "on",
                "happened",
                "irregular",
                "skip",
                "take-on",
                "source");
        var when = new LinkedHashMap<String, List<String>>();
        sheet.nodes("when")
                .keySet()
                .forEach(name -> when.put(name, sheet.sheet("when").list(name)));
        return new Cue(
                sheet.fields().place(),
                sheet.has("take-on") ? "take-on" : sheet.text("do"),
                sheet.maybe("after").map(a -> Gap.of(a, sheet.fields().place())).orElse(Gap.NONE),
                sheet.maybe("day"),
                sheet.maybe("by"),
                sheet.maybe("approved"),
                sheet.nodes("with"),
                when,
                sheet.maybe("times"),
                each(sheet),
                sheet.maybe("row"),
                sheet.maybe("rows"),
                sheet.maybe("on"),
                sheet.flag("happened"),
                sheet.flag("irregular"),
                sheet.has("skip") ? sheet.sheet("skip").texts() : Map.of(),
                sheet.has("take-on") ? sheet.sheet("take-on").texts() : Map.of(),
                sheet.maybe("source"));
    }

    private static Trouble wrong(YamlSheet sheet, String zh, String en) {
        return YamlSheet.wrong(sheet.fields(), zh, en);
    }
}
