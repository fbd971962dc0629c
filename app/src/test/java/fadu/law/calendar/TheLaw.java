package fadu.law.calendar;

import fadu.calendar.Due;
import fadu.calendar.Length;
import fadu.calendar.Period;
import fadu.calendar.Whose;
import fadu.calendar.WorkCalendar;
import fadu.law.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The calendar and the rules of counting as they stand in {@code law/}, read once for all tests. */
public final class TheLaw {
    /** Where {@code law/} stands, seen from the module. */
    public static final Path FOLDER = Path.of("..", "law").toAbsolutePath().normalize();

    private static final CalendarLaw LAW = load();

    private TheLaw() {}

    public static CalendarLaw law() {
        return LAW;
    }

    public static WorkCalendar calendar() {
        return LAW.calendar();
    }

    /** A period of an organ under a statute; no statute when empty. */
    public static Period period(String from, String length, String under) {
        var start = LocalDate.parse(from);
        return Period.from(start, Length.parse(length)).under(LAW.rules().under(under, start), Whose.ORGAN);
    }

    public static Due due(String from, String length, String under) {
        return period(from, length, under).due(calendar());
    }

    /** The texts of the files that say how to count. */
    static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        try (var years = Files.newDirectoryStream(FOLDER.resolve("calendar"))) {
            for (var year : years) {
                texts.put("calendar/" + year.getFileName(), Files.readString(year));
            }
            texts.put("periods.yaml", Files.readString(FOLDER.resolve("periods.yaml")));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarLaw load() {
        var problems = new Problems();
        return CalendarLaw.read(texts(), "law/", problems)
                .orElseThrow(() -> new IllegalStateException(problems.list().toString()));
    }
}
