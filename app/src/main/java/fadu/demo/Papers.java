package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Official papers reviewed before they are signed. */
final class Papers {
    private static final Map<String, String> KINDS = kinds();

    private final Bureau bureau;

    Papers(Bureau bureau) {
        this.bureau = bureau;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("notice", "的通知");
        kinds.put("plan", "工作方案");
        kinds.put("reply", "的批复");
        kinds.put("letter", "的函");
        kinds.put("report", "情况的报告");
        kinds.put("request", "的请示");
        kinds.put("minutes", "专题会议纪要");
        kinds.put("circular", "情况的通报");
        return kinds;
    }

    List<Planned> plan() {
        int total = bureau.year().value("papers-reviewed");
        var chance = bureau.chance("papers");
        var days = Reviews.opinionDays(bureau, total, chance);
        var opinions = Spread.kinds(total, bureau.year().course().shares("paper-opinions"), chance);
        var ends = ends(total, chance);
        var returned = Spread.among(total, Math.min(total, bureau.number("papers", "returned")), chance);
        var late = Spread.among(total, Math.min(total, bureau.number("papers", "late")), chance);
        var out = new ArrayList<Planned>();
        for (int i = 0; i < total; i++) {
            var story = new Story(bureau, bureau.id("pp", i + 1), "paper-review", "fzb");
            var reviews = begun(story, days.get(i), returned.get(i), late.get(i));
            reviewed(story, reviews, days.get(i), opinions.get(i), ends.get(i));
            out.add(story.done());
        }
        for (int i = 0; i < bureau.number("papers", "open"); i++) {
            out.add(open(total + i + 1, i));
        }
        return out;
    }

    private List<String> ends(int total, Chance chance) {
        var ends = new ArrayList<String>();
        for (var end : List.of("overruled", "again", "dropped")) {
            for (int i = 0; i < bureau.number("papers", end) && ends.size() < total; i++) {
                ends.add(end);
            }
        }
        while (ends.size() < total) {
            ends.add("signed");
        }
        return chance.shuffled(ends);
    }

    private Reviews submit(Story story, LocalDate day) {
        var chance = story.chance();
        var reviews = new Reviews(bureau, story, chance.pick(bureau.departments()));
        var kind = chance.pick(List.copyOf(KINDS.keySet()));
        var about = bureau.part("places", chance) + bureau.part("paper-topics", chance);
        var title = kind.equals("minutes") || kind.equals("plan")
                ? about + KINDS.getOrDefault(kind, "")
                : "关于" + about + KINDS.getOrDefault(kind, "");
        story.act(
                day,
                reviews.clerk(),
                "submit",
                Map.of(
                        "title",
                        title,
                        "drafting_unit",
                        reviews.department(),
                        "paper_kind",
                        kind,
                        "issued_as",
                        chance.inHundred(60) ? "管委会" : "管委会办公室",
                        "major",
                        false,
                        "urgent",
                        chance.inHundred(9)));
        return reviews;
    }

    private Reviews begun(Story story, LocalDate opinion, boolean returned, boolean late) {
        var chance = story.chance();
        var takenIn = bureau.days().before(opinion, late ? chance.between(4, 6) : chance.between(0, 2));
        var submitted = bureau.days().before(takenIn, returned ? chance.between(2, 4) : chance.between(0, 1));
        var reviews = submit(story, submitted);
        if (returned) {
            reviews.returned(bureau.days().after(submitted, 1), takenIn);
        }
        reviews.takeIn(takenIn);
        return reviews;
    }

    private void reviewed(Story story, Reviews reviews, LocalDate day, String opinion, String end) {
        switch (end) {
            case "overruled" -> {
                reviews.opinion(day, "disagree");
                var decided = reviews.later(day, 1, 2);
                reviews.overruled(decided);
                reviews.sign(decided, "disagree");
            }
            case "again" -> {
                reviews.opinion(day, "disagree");
                var again = reviews.later(day, 1, 4);
                var remark = "已" + bureau.part("reports", story.chance());
                story.act(again, reviews.clerk(), "resubmit", Map.of("remark", remark));
                reviews.takeIn(again);
                var second = reviews.later(again, 0, 2);
                reviews.opinion(second, "agree");
                reviews.sign(reviews.later(second, 0, 2), "agree");
            }
            case "dropped" -> {
                reviews.opinion(day, "disagree");
                story.act(reviews.later(day, 1, 5), reviews.clerk(), "drop", Map.of("why", "工作安排调整，不再印发"));
            }
            default -> {
                reviews.opinion(day, opinion);
                reviews.sign(reviews.later(day, 0, 3), opinion);
            }
        }
    }

    /** Not yet reviewed when the year ends; the first of them is past its internal target. */
    private Planned open(int number, int i) {
        var story = new Story(bureau, bureau.id("pp", number), "paper-review", "fzb");
        var takenIn = bureau.days().before(bureau.year().day(), i == 0 ? 5 : 3 - Math.min(3, i / 2));
        var reviews = submit(story, takenIn);
        if (i % 3 != 2) {
            reviews.takeIn(takenIn);
        }
        return story.done();
    }
}
