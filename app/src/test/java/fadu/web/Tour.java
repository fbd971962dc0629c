package fadu.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code docs/tour.md}, read so that it can be followed: every item of a list is one step, whose first word says what to
 * do; whatever is no item is for people alone. The Chinese page has the same steps, each with the word that its language
 * has for the doing.
 */
record Tour(List<Section> sections) {
    static final Path FILE = Path.of("..", "docs", "tour.md");
    static final Path CHINESE = Path.of("..", "docs", "tour.zh-CN.md");

    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("登录", "Sign"),
            Map.entry("可见", "See"),
            Map.entry("点开", "Follow"),
            Map.entry("打开", "Open"),
            Map.entry("展开", "Unfold"),
            Map.entry("填写", "Type"),
            Map.entry("选择", "Choose"),
            Map.entry("点击", "Press"),
            Map.entry("上传", "Attach"),
            Map.entry("时间", "On"),
            Map.entry("手机", "Phone:"));

    private static final Pattern HEADING = Pattern.compile("## (.+)");
    private static final Pattern ITEM = Pattern.compile("(?:[0-9]+\\.|-) (.+)");
    private static final Pattern COUNTED =
            Pattern.compile("\\*(?:Clicks: |点击 )([0-9]+)(?:\\. Fields: | 次，填写 )([0-9]+)(?:\\.| 项。)\\*");
    private static final Pattern GIVEN = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");

    /** What the steps of a section take. */
    record Effort(int clicks, int fields) {
        @Override
        public String toString() {
            return "*Clicks: " + clicks + ". Fields: " + fields + ".*";
        }
    }

    /** @param effort as the page says it */
    record Section(String title, List<Step> steps, Effort effort) {}

    /**
     * One step.
     *
     * @param given what stands in bold or as code, in order
     */
    record Step(int line, String verb, List<String> given, String text) {
        String first() {
            return given.getFirst();
        }

        String last() {
            return given.getLast();
        }
    }

    static Tour read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Tour of(List<String> lines) {
        var sections = new ArrayList<Section>();
        String title = "";
        var steps = new ArrayList<Step>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var heading = HEADING.matcher(line);
            var item = ITEM.matcher(line);
            var counted = COUNTED.matcher(line);
            if (heading.matches()) {
                title = heading.group(1);
            } else if (item.matches()) {
                steps.add(step(i + 1, item.group(1)));
            } else if (counted.matches()) {
                sections.add(
                        new Section(title, List.copyOf(steps), new Effort(number(counted, 1), number(counted, 2))));
                steps.clear();
            }
        }
        if (!steps.isEmpty()) {
            throw new IllegalArgumentException("the tour: “" + title + "” does not say what its steps take");
        }
        return new Tour(List.copyOf(sections));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** What comes after a dash says why, and is for people alone. */
    private static Step step(int line, String item) {
        var said = item.split(" — |——", 2)[0];
        var given = new ArrayList<String>();
        var marks = GIVEN.matcher(said);
        while (marks.find()) {
            given.add(marks.group(1) != null ? marks.group(1) : marks.group(2));
        }
        return new Step(line, verb(GIVEN.matcher(said).replaceAll("")), List.copyOf(given), item);
    }

    private static String verb(String bare) {
        return VERBS.keySet().stream()
                .filter(bare::contains)
                .findFirst()
                .map(VERBS::get)
                .orElseGet(() -> bare.split(" ", 2)[0]);
    }
}
