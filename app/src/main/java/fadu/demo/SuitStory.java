package fadu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How one suit goes, seen from the defendant. What the court does comes as it comes; our own acts are in time. */
final class SuitStory {
    private static final List<String> LOST = List.of("annul", "unlawful", "perform");

    private final Bureau bureau;
    private final Story story;
    private final Chance chance;
    private final Suits.Fate fate;
    private final List<LocalDate> conferences;
    private final String handler;
    private final String head;
    private final String organHead;
    private final String contested;

    SuitStory(Bureau bureau, Story story, Suits.Fate fate, List<LocalDate> conferences) {
        this.bureau = bureau;
        this.story = story;
        this.chance = story.chance();
        this.fate = fate;
        this.conferences = conferences;
        this.handler = chance.pick(bureau.staff().all("case-handler"));
        this.head = bureau.staff().one("legal-head");
        this.organHead = bureau.staff().one("organ-head");
        this.contested = bureau.part("places", chance) + bureau.part("suit-acts", chance);
    }

    String title() {
        return "不服" + contested + "案";
    }

    private LocalDate later(LocalDate day, int least, int most) {
        return bureau.days().after(day, chance.between(least, most));
    }

    void tell(LocalDate received) {
        story.act(
                received,
                handler,
                "receive-copy",
                Map.of(
                        "court",
                        "演示" + chance.pick(List.of("一", "二")) + "区人民法院",
                        "case_no",
                        "（" + received.getYear() + "）演01行初" + chance.between(1, 600) + "号",
                        "plaintiff",
                        Invented.person(chance),
                        "role",
                        chance.inHundred(84) ? "defendant" : chance.inHundred(60) ? "joint" : "third",
                        "subject_field",
                        fate.field(),
                        "contested",
                        contested,
                        "copy_received",
                        received.toString()));
        var day = later(received, 0, 2);
        var unit = chance.pick(bureau.departments());
        story.act(day, head, "assign", Map.of("handling_unit", unit, "lawyer", Invented.lawyer(chance)));
        day = discussed(received, day);
        answered(received, day);
        day = received.plusDays(chance.between(24, 75));
        if (fate.outcome().equals("withdraw")) {
            day = bureau.days().roll(day);
            story.act(day, handler, "withdraw", Map.of("served_on", day.toString()));
            return;
        }
        judged(heard(bureau.days().roll(day)));
    }

    private LocalDate discussed(LocalDate received, LocalDate day) {
        var conference = conferences.stream().filter(c -> c.isAfter(day)).findFirst();
        var latest = received.plusDays(11);
        if (!fate.conference() || conference.isEmpty() || conference.get().isAfter(latest)) {
            return day;
        }
        story.act(day, handler, "ask-conference", Map.of("why", "案情复杂，需要会商"));
        var held = conference.orElseThrow();
        story.act(held, handler, "discuss", Map.of("held_on", held.toString(), "opinion", "补充程序方面的证据"));
        return held;
    }

    /** Fifteen days on the calendar; the last working day before their end is as late as we come. */
    private void answered(LocalDate received, LocalDate from) {
        if (fate.laterEvidence()) {
            story.act(
                    bureau.days().after(from, 1),
                    handler,
                    "allow-later",
                    Map.of("later_to", received.plusDays(25).toString(), "why", "不可抗力"));
        }
        var last = bureau.days().before(received.plusDays(15), 0);
        var day = later(from, 2, 7);
        story.approved(max(from, day.isAfter(last) ? last : day), handler, organHead, "answer", Map.of());
    }

    private LocalDate heard(LocalDate held) {
        var called = bureau.days().before(held, chance.between(4, 7));
        var first = story.over() ? held : later(story.day(), 0, 1);
        story.act(
                called.isBefore(first) ? first : called,
                handler,
                "call-hearing",
                Map.of("instance", "first", "held_on", held.toString()));
        Map<String, Object> values = fate.headAttends()
                ? Map.of("held_on", held.toString(), "head_attended", true)
                : fate.withoutReason()
                        ? Map.of("held_on", held.toString(), "head_attended", false, "staff_attended", true)
                        : Map.of(
                                "held_on",
                                held.toString(),
                                "head_attended",
                                false,
                                "staff_attended",
                                true,
                                "head_excuse",
                                "当日主持防汛调度，已向法庭书面说明");
        story.act(held, handler, "hold-hearing", values);
        return held;
    }

    private void judged(LocalDate heard) {
        var day = bureau.days().roll(heard.plusDays(chance.between(20, 62)));
        boolean lost = LOST.contains(fate.outcome());
        boolean ruling = fate.outcome().equals("dismiss");
        story.act(
                day,
                handler,
                lost ? "lose" : "win",
                Map.of("outcome", fate.outcome(), "ruling", ruling, "served_on", day.toString()));
        if (fate.advice()) {
            var got = later(day, 1, 4);
            story.act(got, handler, "receive-advice", Map.of("served_on", got.toString()));
            story.approved(later(got, 12, 24), handler, organHead, "answer-advice", Map.of("opinion", "已完善送达登记"));
        }
        if (lost) {
            var causes = List.of(chance.pick(List.of("evidence", "steps", "law", "inaction")));
            var analysed = later(story.over() ? day : story.day(), 5, 14);
            story.approved(analysed, handler, head, "analyse", Map.of("causes", causes, "opinion", "取证和送达环节须补强"));
        }
        ended(day, lost, ruling);
    }

    private void ended(LocalDate judged, boolean lost, boolean ruling) {
        int days = ruling ? 10 : 15;
        var after = story.over() ? judged : story.day();
        boolean ours = lost && fate.appeal().equals("ours") && !after.isAfter(judged.plusDays(days - 2L));
        if (ours) {
            var last = bureau.days().before(judged.plusDays(days), 0);
            var day = later(after, 1, 2);
            story.act(day.isAfter(last) ? last : day, organHead, "appeal", Map.of("why", "原审认定事实不清"));
            second(story.over() ? judged : story.day());
        } else if (!lost && fate.appeal().equals("theirs")) {
            var day = max(after, bureau.days().roll(judged.plusDays(chance.between(6, 14))));
            story.act(day, handler, "appealed", Map.of("served_on", day.toString()));
            second(day);
        } else {
            var day = max(after, later(judged.plusDays(days), 3, 9));
            story.act(day, handler, lost ? "lose-final" : "win-final", Map.of());
        }
    }

    private void second(LocalDate from) {
        var day = bureau.days().roll(from.plusDays(chance.between(50, 88)));
        story.act(day, handler, "final-win", Map.of("outcome", "reject", "served_on", day.toString()));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
