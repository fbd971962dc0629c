package fadu.law.calendar;

import fadu.calendar.WorkingDays.Numbers;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads which numbers of days a clause names: {@code [2, 3]}, {@code all}, {@code up to 10}. */
record NumbersNode(Problems problems) {
    private static final Pattern UP_TO = Pattern.compile("up to ([1-9][0-9]{0,3})");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    Numbers read(Fields fields) {
        var node = fields.get("numbers");
        if (node.isPresent() && node.get() instanceof Scalar one) {
            var upTo = UP_TO.matcher(one.text());
            if (one.text().equals("all")) {
                return new Numbers.All();
            }
            if (upTo.matches()) {
                return new Numbers.UpTo(Integer.parseInt(upTo.group(1)));
            }
        }
        var numbers = new HashSet<Integer>();
        var texts = node.map(n -> n.scalars()).orElse(List.of());
        for (var text : texts) {
            if (NUMBER.matcher(text.text()).matches()) {
                numbers.add(Integer.valueOf(text.text()));
            }
        }
        if (numbers.isEmpty() || numbers.size() != texts.size()) {
            problems.add(
                    node.map(n -> n.place()).orElse(fields.place()),
                    "numbers 看不懂",
                    "cannot read numbers",
                    "写成 [2, 3, 5, 7]、all 或 up to 10",
                    "write [2, 3, 5, 7], all or up to 10");
        }
        return new Numbers.These(numbers);
    }
}
