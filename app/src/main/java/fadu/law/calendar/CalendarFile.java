package fadu.law.calendar;

import fadu.Words;
import fadu.calendar.CalendarYear.Special;
import fadu.calendar.Notice;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Scalar;
import fadu.law.yaml.YamlReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the days off and the make-up working days of one year. */
final class CalendarFile {
    private static final Set<String> KEYS = Set.of("year", "notices", "festivals");
    private static final Set<String> NOTICE_KEYS = Set.of("title", "number", "url", "read");
    private static final Set<String> FESTIVAL_KEYS = Set.of("name", "notice", "days-off", "working");
    private static final Notice NONE = new Notice("", "", "", false);

    private final String file;
    private final int year;
    private final Problems problems;
    private final Reader reader;
    private final Map<LocalDate, Special> days = new LinkedHashMap<>();
    private final Map<LocalDate, Place> places = new HashMap<>();

    CalendarFile(String file, int year, Problems problems) {
        this.file = file;
        this.year = year;
        this.problems = problems;
        this.reader = new Reader(problems);
    }

    List<Special> read(String text) {
        new YamlReader(file, problems).read(text).ifPresent(root -> year(reader.fields(root, KEYS)));
        return List.copyOf(days.values());
    }

    private void year(Fields root) {
        reader.text(root, "year", true)
                .filter(y -> !y.text().equals(String.valueOf(year)))
                .ifPresent(y -> problems.add(
                        y.place(),
                        "年份 " + y.text() + " 与文件名不符",
                        "year " + y.text() + " is not the year of the file's name",
                        "改为 " + year,
                        "write " + year));
        var notices = new HashMap<String, Notice>();
        var given = root.get("notices").orElse(YamlNode.none(root.place()));
        reader.fields(given, Set.of()).fields().forEach((id, node) -> notices.put(id, notice(node)));
        var festivals = reader.items(root, "festivals");
        if (festivals.isEmpty()) {
            problems.add(
                    root.placeOf("festivals"),
                    "没有任何节日，这一年的日历是空的",
                    "no festival: the calendar of the year is empty",
                    "写上放假和调休的日期",
                    "give the days off and the make-up days");
        }
        for (var festival : festivals) {
            festival(reader.fields(festival, FESTIVAL_KEYS), notices);
        }
    }

    private Notice notice(YamlNode node) {
        var fields = reader.fields(node, NOTICE_KEYS);
        return new Notice(
                reader.text(fields, "title", true).map(Scalar::text).orElse(""),
                reader.text(fields, "number", false).map(Scalar::text).orElse(""),
                reader.text(fields, "url", false).map(Scalar::text).orElse(""),
                reader.text(fields, "read", true).map(Scalar::text).orElse("").equals("full text"));
    }

    private void festival(Fields fields, Map<String, Notice> notices) {
        var name = reader.text(fields, "name", true)
                .map(Scalar::text)
                .map(Words::parse)
                .orElse(new Words("", ""));
        var id = reader.text(fields, "notice", true);
        id.filter(i -> !notices.containsKey(i.text()))
                .ifPresent(i -> problems.add(
                        i.place(),
                        "没有通知 " + i.text(),
                        "there is no notice " + i.text(),
                        "在 notices 下写上它",
                        "write it under notices"));
        var notice = id.map(i -> notices.getOrDefault(i.text(), NONE)).orElse(NONE);
        if (fields.get("days-off").isEmpty() && fields.get("working").isEmpty()) {
            problems.add(
                    fields.place(),
                    "既没有放假日也没有上班日",
                    "neither days-off nor working is given",
                    "写上 days-off",
                    "give days-off");
        }
        for (var node : reader.items(fields, "days-off")) {
            reader.date(node).ifPresent(d -> add(new Special(d, false, name, notice), node.place()));
        }
        for (var node : reader.items(fields, "working")) {
            reader.date(node).ifPresent(d -> add(new Special(d, true, name, notice), node.place()));
        }
    }

    private void add(Special day, Place place) {
        var date = day.date();
        var weekday = date.getDayOfWeek();
        if (date.getYear() != year) {
            problems.add(
                    place,
                    date + " 不是 " + year + " 年的日期",
                    date + " is not a day of " + year,
                    "写进 " + date.getYear() + " 年的文件",
                    "put it into the file of " + date.getYear());
            return;
        }
        if (day.works() && weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) {
            problems.add(
                    place,
                    date + " 不是周六或周日，不能调休上班",
                    date + " is no weekend day and cannot be made a working day",
                    "改正日期，或删去",
                    "correct the date, or remove it");
            return;
        }
        var before = days.putIfAbsent(date, day);
        if (before == null) {
            places.put(date, place);
            return;
        }
        var where = places.get(date);
        var twice = before.works() == day.works();
        problems.add(
                place,
                date + (twice ? " 写了两次，另见 " : " 既放假又上班，另见 ") + where,
                date + (twice ? " stands twice, see " : " is both off and working, see ") + where,
                "删去一处",
                "remove one of them");
    }
}
