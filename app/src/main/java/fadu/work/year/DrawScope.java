package fadu.work.year;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Out of what files are drawn: those closed on these days, and how many of how many of each unit. Written as
 * {@code 2019-01-01至2019-10-23办结：规划局 3/12；住建局 2/5}, so that it can be read again and the draw repeated.
 *
 * @param counts by the unit's name: how many are drawn, and of how many
 */
record DrawScope(LocalDate from, LocalDate until, Map<String, Count> counts) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)至(\\d{4}-\\d\\d-\\d\\d)办结：(.+)");
    private static final Pattern PART = Pattern.compile("(.+) (\\d{1,4})/(\\d{1,6})");

    /** So many of so many. */
    record Count(int drawn, int of) {}

    /** The scope as it is entered. */
    String text() {
        var parts = new TreeMap<>(counts)
                .entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().drawn() + "/"
                                + e.getValue().of())
                        .toList();
        return from + "至" + until + "办结：" + String.join("；", parts);
    }

    /** What was entered; empty where it was written otherwise. */
    static Optional<DrawScope> read(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var counts = new TreeMap<String, Count>();
        for (var each : form.group(3).split("；", -1)) {
            var part = PART.matcher(each);
            if (!part.matches()) {
                return Optional.empty();
            }
            counts.put(part.group(1), new Count(Integer.parseInt(part.group(2)), Integer.parseInt(part.group(3))));
        }
        try {
            return Optional.of(new DrawScope(LocalDate.parse(form.group(1)), LocalDate.parse(form.group(2)), counts));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
