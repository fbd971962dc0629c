package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the report of the year before had promised, and what became of it; and what this year's promises for the next. */
final class Promises {
    /** The rules on supervision, of which the promise is a matter, hold from this day. */
    private static final LocalDate FROM = LocalDate.of(2019, 4, 15);

    private final Bureau bureau;

    Promises(Bureau bureau) {
        this.bureau = bureau;
    }

    private record Promise(String text, String owner, String measure, String end) {}

    private static final List<Promise> OLD = List.of(
            new Promise("配齐各部门法制员", "rsb", "纳入年度招聘计划", "keep"),
            new Promise("建立合同审查台账", "fzb", "统一送审单和意见书", "keep"),
            new Promise("开展执法案卷评查", "cgj", "每半年评查一次", "keep-partly"),
            new Promise("完善法律顾问考核", "fzb", "制定考核办法", "carry-over"),
            new Promise("清理历年规范性文件", "dzb", "分三批清理", "fail"));

    private static final List<Promise> NEXT = List.of(
            new Promise("加强法制机构人员配备和培训", "fzb", "", ""),
            new Promise("落实执法责任和监督", "cgj", "", ""),
            new Promise("拓宽调解渠道", "shj", "", ""));

    List<Planned> plan() {
        var year = bureau.year();
        var out = new ArrayList<Planned>();
        if (year.day().isBefore(FROM)) {
            return out;
        }
        var begin = bureau.days().after(LocalDate.of(year.year(), 4, 22), 0);
        for (var promise : OLD) {
            out.add(kept(out.size() + 1, promise, begin));
        }
        for (var promise : NEXT) {
            var story = begun(out.size() + 1, promise, year.day(), year.year());
            out.add(story.done(promise.text()));
        }
        return out;
    }

    private Story begun(int number, Promise promise, LocalDate day, int reportYear) {
        var story = new Story(bureau, bureau.id("pm", number), "promise", "fzb");
        return story.act(
                day,
                bureau.staff().one("legal-head"),
                "promise",
                Map.of(
                        "report_year", (long) reportYear,
                        "promised", promise.text(),
                        "owner", promise.owner(),
                        "due_on", LocalDate.of(reportYear + 1, 12, 31).toString()));
    }

    private Planned kept(int number, Promise promise, LocalDate begin) {
        var story = begun(number, promise, begin, bureau.year().year() - 1);
        var chance = story.chance();
        var head = bureau.staff().one("legal-head");
        var day = bureau.days().after(begin, 2);
        story.act(day, head, "assign", Map.of("owner", promise.owner(), "measure", promise.measure()));
        for (int i = 0; i < 2; i++) {
            day = bureau.days().after(day, chance.between(44, 60));
            story.act(day, bureau.staff().one("legal-reviewer"), "progress", Map.of("progress_note", "按计划推进"));
        }
        day = bureau.days().before(bureau.year().day(), chance.between(2, 12));
        switch (promise.end()) {
            case "keep" -> story.act(day, head, "keep", Map.of("result", "已完成并运行", "evidence", "完成情况报告.txt"));
            case "keep-partly" ->
                story.act(day, head, "keep-partly", Map.of("result", "完成上半年评查", "cause", "人员调整，下半年评查未组织"));
            case "fail" -> story.act(day, head, "fail", Map.of("cause", "文件数量较多，未能按批次完成"));
            default -> story.act(day, head, "carry-over", Map.of("cause", "考核办法仍在征求意见"));
        }
        return story.done(promise.text());
    }
}
