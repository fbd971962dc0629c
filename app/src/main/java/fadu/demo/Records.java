package fadu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lectures, study at meetings, case conferences, recruitment and the like, with their evidence filed afterwards. */
final class Records {
    private final Bureau bureau;
    private final Chance chance;
    private final List<LocalDate> conferences;

    Records(Bureau bureau) {
        this.bureau = bureau;
        this.chance = bureau.chance("records");
        this.conferences = conferenceDays();
    }

    private record Event(LocalDate day, String kind, String subject, Map<String, Object> more) {}

    /** The days on which difficult cases were discussed. */
    List<LocalDate> conferences() {
        return conferences;
    }

    List<Planned> plan() {
        var events = new ArrayList<Event>();
        conferences.forEach(day -> events.add(new Event(
                day,
                "conference",
                "疑难案件会商（" + bureau.part("suit-acts", chance) + "）",
                Map.of("led_by", chance.inHundred(50) ? "总法务师" : "分管领导", "place", "第二会议室"))));
        study(events);
        lectures(events);
        recruitments(events);
        others(events);
        events.sort(Comparator.comparing(Event::day));
        var late = Spread.among(events.size(), Math.min(events.size(), bureau.number("records", "proof-late")), chance);
        var out = new ArrayList<Planned>();
        for (int i = 0; i < events.size(); i++) {
            out.add(one(i + 1, events.get(i), late.get(i)));
        }
        return out;
    }

    private Planned one(int number, Event event, boolean late) {
        var story = new Story(bureau, bureau.id("wr", number), "work-record", "fzb");
        var own = story.chance();
        var who = own.pick(bureau.staff().all("legal-reviewer"));
        var values = new LinkedHashMap<String, Object>(event.more());
        values.put("kind", event.kind());
        values.put("subject", event.subject());
        values.put("held_on", event.day().toString());
        story.act(bureau.days().after(event.day(), own.between(0, 1)), who, "record", values);
        if (!story.over()) {
            var day = bureau.days().after(story.day(), late ? own.between(7, 12) : own.between(1, 4));
            var file = "签到与照片.txt";
            story.act(
                    day,
                    who,
                    "prove",
                    Map.of("evidence", file),
                    d -> d.citing(Map.of(file, Invented.paper(event.day() + " " + event.subject()))));
        }
        return story.done(event.subject());
    }

    private List<LocalDate> daysOf(YearMonth month) {
        var year = bureau.year();
        // Recorded on the next working day at the latest, so that the last day of the year is too late.
        var last = month.atEndOfMonth().isBefore(year.last())
                ? month.atEndOfMonth()
                : year.last().minusDays(3);
        return bureau.days().between(month.atDay(1), last);
    }

    private List<LocalDate> conferenceDays() {
        int least = bureau.year().value("case-conferences-monthly");
        var more = Spread.among(12, Math.min(11, bureau.number("records", "conferences-more")), chance);
        var out = new ArrayList<LocalDate>();
        for (int month = 1; month <= 12; month++) {
            int n = least == 0 ? 0 : least + (more.get(month - 1) ? 1 : 0);
            var days = daysOf(YearMonth.of(bureau.year().year(), month));
            for (int i = 0; i < n; i++) {
                int from = i * days.size() / n;
                int to = Math.max(from, (i + 1) * days.size() / n - 1);
                out.add(days.get(chance.between(from, to)));
            }
        }
        return List.copyOf(out);
    }

    private void study(List<Event> events) {
        int least = bureau.year().value("study-sessions-quarterly");
        var more = Spread.among(4, Math.min(3, bureau.number("records", "study-more")), chance);
        for (int quarter = 0; quarter < 4; quarter++) {
            int n = least == 0 ? 0 : least + (more.get(quarter) ? 1 : 0);
            for (int i = 0; i < n; i++) {
                var month = YearMonth.of(bureau.year().year(), quarter * 3 + 1 + i % 3);
                var topic = chance.pick(List.of("行政许可", "行政复议", "政府信息公开", "重大行政决策", "行政处罚", "优化营商环境"));
                events.add(
                        new Event(chance.pick(daysOf(month)), "study", "主任办公会议学法：" + topic, Map.of("led_by", "管委会主任")));
            }
        }
    }

    private void lectures(List<Event> events) {
        int n = bureau.year().value("lectures");
        var days = bureau.days()
                .between(
                        bureau.year().first().plusDays(70), bureau.year().last().minusDays(20));
        for (int i = 0; i < n; i++) {
            var topic = chance.pick(List.of("依法决策与风险防范", "新条例与政府信息公开", "行政诉讼败诉案例分析"));
            events.add(new Event(
                    days.get(i * days.size() / n + chance.between(0, Math.max(0, days.size() / n - 1))),
                    "lecture",
                    "领导干部法治专题讲座：" + topic,
                    Map.of("speaker", "法学专家（演示）", "people", (long) chance.between(40, 90), "place", "报告厅")));
        }
    }

    private void recruitments(List<Event> events) {
        int people = bureau.year().value("recruits");
        int batches = Math.min(people, bureau.number("records", "recruitments"));
        var days = bureau.days()
                .between(
                        bureau.year().first().plusDays(50), bureau.year().last().minusDays(40));
        var parts = Spread.parts(people, batches, 1, chance);
        for (int i = 0; i < batches; i++) {
            events.add(
                    new Event(chance.pick(days), "recruitment", "第" + (i + 1) + "批法制和执法岗位人员录用", Map.of("people", (long)
                            parts.get(i))));
        }
    }

    private void others(List<Event> events) {
        int year = bureau.year().year();
        var people = Map.<String, Object>of("people", (long) chance.between(80, 160));
        events.add(new Event(day(year, 5, 22), "training", "新政府信息公开条例专题培训", people));
        events.add(new Event(day(year, 8, 14), "training", "行政执法三项制度培训", people));
        events.add(new Event(day(year, 9, 26), "publicity", "基层法治文化宣传活动", Map.of("place", "社区广场")));
        events.add(new Event(day(year, 12, 4), "publicity", "国家宪法日宣传活动", Map.of("place", "社区广场")));
        events.add(new Event(day(year, 3, 13), "purchase", "购置学法书籍", Map.of()));
    }

    private LocalDate day(int year, int month, int day) {
        return bureau.days().roll(LocalDate.of(year, month, day));
    }
}
