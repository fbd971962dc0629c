package fadu.demo;

import fadu.Trouble;
import fadu.law.yaml.YamlSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;

/** The folder {@code demo/}. */
public record DemoFolder(Path path) {
    private static final String YEAR = "zhengzhou-hightech-2019.yaml";
    private static final String PARTS = "parts.yaml";

    /** That of the system property {@code fadu.home}, else {@code demo} where the command was called. */
    public static DemoFolder find() {
        var here = Path.of("demo");
        var home = System.getProperty("fadu.home");
        return new DemoFolder(home == null || Files.isDirectory(here) ? here : Path.of(home, "demo"));
    }

    /**
     * The year of the demonstration.
     *
     * @throws Trouble when its files are not there or not right, with the place
     */
    public DemoYear year() {
        var text = text(YEAR);
        var parts = text(PARTS);
        var sheet = YamlSheet.read(YEAR, text);
        var people = new LinkedHashMap<String, DemoYear.Colleague>();
        sheet.sheets("people").forEach((id, p) -> people.put(id, colleague(id, p)));
        var published = new LinkedHashMap<String, DemoYear.Published>();
        sheet.sheet("published").sheets("figures").forEach((id, p) -> published.put(id, published(id, p)));
        var course = new LinkedHashMap<String, java.util.Map<String, Integer>>();
        sheet.sheets("course").forEach((section, numbers) -> course.put(section, numbers.numbers()));
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
                people,
                new Course(course),
                new Parts(YamlSheet.read(PARTS, parts).lists("parts")),
                hash(text + parts));
    }

    private static DemoYear.Colleague colleague(String id, YamlSheet p) {
        return new DemoYear.Colleague(
                id,
                p.words("name"),
                p.lists("posts"),
                p.maybe("signs-in").map(fadu.Words::parse),
                p.maybe("look").map(fadu.Words::parse));
    }

    private static DemoYear.Published published(String id, YamlSheet p) {
        return new DemoYear.Published(id, p.number("value"), p.text("unit"), p.maybe("qualifier"), p.text("sentence"));
    }

    private String text(String name) {
        var file = path.resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Trouble(
                    "读不了演示数据 " + file + "，请在项目根目录运行",
                    "cannot read the demo's file " + file + "; run from the project's root");
        }
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
