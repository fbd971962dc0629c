package fadu.law.calendar;

import fadu.calendar.CalendarYear;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the calendar, a file a year, and finds years that are missing between others. */
final class CalendarFiles {
    private static final Pattern NAME = Pattern.compile("calendar/([0-9]{4})\\.yaml");

    private CalendarFiles() {}

    static List<CalendarYear> read(Map<String, String> texts, String prefix, Problems problems) {
        var years = new TreeMap<Integer, CalendarYear>();
        texts.forEach((path, text) -> {
            var name = NAME.matcher(path);
            if (name.matches()) {
                int year = Integer.parseInt(name.group(1));
                var days = new CalendarFile(prefix + path, year, problems).read(text);
                years.put(year, new CalendarYear(year, days));
            } else if (path.startsWith("calendar/")) {
                problems.add(
                        new Place(prefix + path, 1, 1),
                        "文件名不是年份",
                        "the file's name is no year",
                        "写成 calendar/2019.yaml 这样",
                        "name it like calendar/2019.yaml");
            }
        });
        if (years.isEmpty()) {
            problems.add(
                    new Place(prefix + "calendar", 1, 1),
                    "没有一年的日历",
                    "there is no calendar of any year",
                    "放入 calendar/2019.yaml 这样的文件",
                    "put in files like calendar/2019.yaml");
            return List.of();
        }
        for (int year = years.firstKey(); year < years.lastKey(); year++) {
            if (!years.containsKey(year)) {
                problems.add(
                        new Place(prefix + "calendar/" + year + ".yaml", 1, 1),
                        "缺少 " + year + " 年的日历，前后年份都有",
                        "the calendar of " + year + " is missing between other years",
                        "补上该年的文件",
                        "add the file of that year");
            }
        }
        return new ArrayList<>(years.values());
    }
}
