package fadu.demo;

import fadu.Trouble;
import fadu.figure.Published;
import fadu.law.yaml.YamlSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/** The folder {@code demo/}. */
public record DemoFolder(Path path) {
    /** The year that is shown where none is named. */
    public static final String FIRST = "zhengzhou-hightech-2019";

    private static final String PARTS = "parts.yaml";
    private static final String RETURNS = "returns.yaml";

    /** That of the system property {@code fadu.home}, else {@code demo} where the command was called. */
    public static DemoFolder find() {
        var here = Path.of("demo");
        var home = System.getProperty("fadu.home");
        return new DemoFolder(home == null || Files.isDirectory(here) ? here : Path.of(home, "demo"));
    }

    /** The ids of all years, the first one first. */
    public List<String> years() {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z-]+-20\\d\\d\\.yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted(Comparator.comparing((String id) -> !id.equals(FIRST))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    /** The first year. */
    public DemoYear year() {
        return year(FIRST);
    }

    /**
     * A year of the demonstration.
     *
     * @throws Trouble when its files are not there or not right, with the place
     */
    public DemoYear year(String id) {
        if (!years().contains(id)) {
            throw new Trouble(
                    "没有演示年度 " + id + "；有：" + String.join("、", years()),
                    "there is no demonstration " + id + "; there are: " + String.join(", ", years()));
        }
        var name = id + ".yaml";
        var text = text(name);
        var parts = text(PARTS);
        var returns = text(RETURNS);
        var sheet = YamlSheet.read(name, text)
                .only(
                        "demo",
                        "jurisdiction",
                        "year",
                        "day",
                        "seed",
                        "password",
                        "published",
                        "units",
                        "people",
                        "staff",
                        "course",
                        "stories",
                        "returns");
        var published = new LinkedHashMap<String, DemoYear.Published>();
        sheet.sheet("published").sheets("figures").forEach((figure, p) -> published.put(figure, published(figure, p)));
        var course = new LinkedHashMap<String, java.util.Map<String, Integer>>();
        sheet.nodes("course")
                .forEach((section, numbers) ->
                        course.put(section, YamlSheet.of(numbers).numbers()));
        var place = sheet.sheet("jurisdiction");
        var source = sheet.sheet("published");
        return new DemoYear(
                sheet.text("demo"),
                place.text("id"),
                place.words("name"),
                sheet.number("year"),
                sheet.date("day"),
                sheet.number("seed"),
                sheet.text("password"),
                new DemoYear.Source(
                        source.text("title"), source.date("signed"), source.date("posted"), source.text("site")),
                published,
                sheet.sheets("units").entrySet().stream()
                        .map(u -> new DemoYear.Office(
                                u.getKey(),
                                u.getValue().words("name"),
                                u.getValue().text("mark"),
                                u.getValue().maybe("parent")))
                        .toList(),
                StaffReader.people(sheet),
                new Course(course),
                ScriptReader.scripts(sheet, YamlSheet.read(RETURNS, returns)),
                1,
                new Parts(YamlSheet.read(PARTS, parts).lists("parts")),
                hash(text + parts + returns));
    }

    private static DemoYear.Published published(String id, YamlSheet p) {
        p.only("value", "unit", "qualifier", "sentence");
        var qualifier = p.maybe("qualifier");
        if (qualifier.isPresent() && !Published.WORDS.contains(qualifier.get())) {
            var known = String.join("、", new TreeSet<>(Published.WORDS)).substring(1);
            throw YamlSheet.wrong(
                    p.fields(),
                    "不认识“" + qualifier.get() + "”，有：" + known,
                    "“" + qualifier.get() + "” is not understood; there are: " + known);
        }
        return new DemoYear.Published(id, p.whole("value"), p.text("unit"), qualifier, p.text("sentence"));
    }

    private String text(String name) {
        var file = path.resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static Trouble unreadable(Path file) {
        return new Trouble(
                "读不了演示数据 " + file + "，请在项目根目录运行",
                "cannot read the demo's file " + file + "; run from the project's root");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
