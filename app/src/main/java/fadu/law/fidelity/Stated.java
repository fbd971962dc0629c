package fadu.law.fidelity;

import fadu.calendar.Length;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers that a rule itself states.
 *
 * @param lengths the periods that it counts, or names in its condition
 * @param sums amounts of money and shares in its Chinese name, {@code 二百元}, {@code 百分之三}
 */
record Stated(List<Length> lengths, List<String> sums) {
    static final Stated NOTHING = new Stated(List.of(), List.of());

    private static final String UNITS = " (?:working )?(?:days?|months?|years?|hours?)";
    private static final Pattern LENGTH = Pattern.compile("[0-9]+" + UNITS);
    private static final Pattern QUOTED = Pattern.compile("(?<=')[0-9]+" + UNITS + "(?=')");
    private static final Pattern SUM = Pattern.compile("[一二三四五六七八九十百千万]+元|百分之[一二三四五六七八九十百]+");
    private static final Set<String> COUNTED = Set.of("length", "is", "by", "value");

    static Stated by(YamlNode.Fields rule) {
        if (!grade(rule).equals("law")) {
            return NOTHING;
        }
        var lengths = new ArrayList<Length>();
        lengths(rule, lengths);
        var sums = new ArrayList<String>();
        for (var key : List.of("name", "text")) {
            SUM.matcher(text(rule, key)).results().map(MatchResult::group).forEach(sums::add);
        }
        return new Stated(lengths, sums);
    }

    /** An internal or local figure cites the article that leaves it open, not one that holds the number. */
    private static String grade(YamlNode.Fields rule) {
        var grade = text(rule, "grade");
        return grade.isEmpty() ? "law" : grade;
    }

    private static void lengths(YamlNode.Fields rule, List<Length> out) {
        QUOTED.matcher(text(rule, "that"))
                .results()
                .map(MatchResult::group)
                .map(Length::parse)
                .forEach(out::add);
        rule.fields().forEach((key, node) -> {
            if (COUNTED.contains(key)) {
                node.scalars().stream()
                        .map(YamlNode.Scalar::text)
                        .filter(text -> LENGTH.matcher(text).matches())
                        .map(Length::parse)
                        .forEach(out::add);
                if (node instanceof YamlNode.Items cases) {
                    cases.items().forEach(c -> {
                        if (c instanceof YamlNode.Fields one) {
                            lengths(one, out);
                        }
                    });
                }
            } else if (key.equals("extend")
                    && node instanceof YamlNode.Fields extend
                    && !extend.fields().containsKey("basis")) {
                lengths(extend, out);
            }
        });
    }

    private static String text(YamlNode.Fields rule, String key) {
        return rule.get(key).orElse(null) instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
