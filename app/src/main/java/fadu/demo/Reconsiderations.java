package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reconsiderations in which the place answers. */
final class Reconsiderations {
    private final Bureau bureau;

    Reconsiderations(Bureau bureau) {
        this.bureau = bureau;
    }

    List<Planned> plan() {
        int total = bureau.year().value("reconsideration-new");
        var chance = bureau.chance("reconsiderations");
        var year = bureau.year();
        var days = Spread.days(
                total,
                bureau.days().between(year.first(), year.last()),
                year.course().shares("case-months"),
                chance);
        var lost = Spread.among(total, Math.min(total, bureau.number("reconsiderations", "lost")), chance);
        var out = new ArrayList<Planned>();
        for (int i = 0; i < total; i++) {
            out.add(one(i + 1, days.get(i), lost.get(i)));
        }
        return out;
    }

    private Planned one(int number, LocalDate received, boolean lost) {
        var story = new Story(bureau, bureau.id("rc", number), "reconsideration-response", "fzb");
        var chance = story.chance();
        var staff = bureau.staff();
        var handler = chance.pick(staff.all("case-handler"));
        var unit = chance.pick(bureau.departments());
        var contested = bureau.part("places", chance) + bureau.part("suit-acts", chance);
        story.act(
                received,
                handler,
                "receive-copy",
                Map.of(
                        "review_organ",
                        "演示市人民政府",
                        "review_no",
                        "演政复〔" + received.getYear() + "〕" + chance.between(10, 400) + "号",
                        "applicant",
                        Invented.person(chance),
                        "subject_field",
                        chance.pick(List.of("information", "land", "expropriation", "market")),
                        "contested",
                        contested,
                        "copy_received",
                        received.toString()));
        // Ten days on the calendar, and a long holiday may lie in them: everything is done in the first week.
        var day = received;
        story.act(day, staff.one("legal-head"), "assign", Map.of("handling_unit", unit));
        day = soon(received, day, 2);
        story.act(day, staff.in(unit, "unit-clerk"), "hand-file", Map.of());
        story.act(day, handler, "submit-check", Map.of());
        day = soon(received, day, 1);
        story.act(day, staff.one("legal-reviewer"), "pass-check", Map.of("opinion", "事实清楚，依据适当"));
        day = soon(received, day, 1);
        story.approved(day, handler, staff.one("organ-head"), "answer", Map.of());
        decided(story, handler, bureau.days().roll(received.plusDays(chance.between(45, 62))), lost);
        return story.done("不服" + contested + "复议案");
    }

    /** Some working days later, but not after the tenth day. */
    private LocalDate soon(LocalDate received, LocalDate day, int n) {
        var last = bureau.days().before(received.plusDays(10), 0);
        var then = bureau.days().after(day, n);
        return then.isAfter(last) ? last : then;
    }

    private void decided(Story story, String handler, LocalDate day, boolean lost) {
        var no = "演政复决〔" + day.getYear() + "〕" + story.chance().between(10, 300) + "号";
        if (!lost) {
            story.act(day, handler, "win", Map.of("outcome", "uphold", "decision_no", no, "served_on", day.toString()));
            return;
        }
        story.act(
                day,
                handler,
                "lose",
                Map.of("outcome", "unlawful", "decision_no", no, "served_on", day.toString(), "must_act", false));
        story.approved(
                bureau.days().after(day, 9),
                handler,
                bureau.staff().one("legal-head"),
                "analyse",
                Map.of("causes", List.of("steps"), "opinion", "告知程序有欠缺，已修改文书样式"));
    }
}
