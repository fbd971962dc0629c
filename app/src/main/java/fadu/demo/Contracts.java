package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contracts reviewed before they are signed; and some that still wait, one that was signed without waiting. */
final class Contracts {
    private final Bureau bureau;

    Contracts(Bureau bureau) {
        this.bureau = bureau;
    }

    List<Planned> plan() {
        int total = bureau.year().value("contracts-reviewed");
        var chance = bureau.chance("contracts");
        var course = bureau.year().course();
        var days = Reviews.opinionDays(bureau, total, chance);
        var opinions = Spread.kinds(total, course.shares("contract-opinions"), chance);
        var ends = ends(total, chance);
        var returned = flags("returned", total, chance);
        var late = flags("late", total, chance);
        var counsel = flags("counsel", total, chance);
        var out = new ArrayList<Planned>();
        for (int i = 0; i < total; i++) {
            var story = new Story(bureau, bureau.id("ct", i + 1), "contract-review", "fzb");
            var fate = new Fate(opinions.get(i), ends.get(i), returned.get(i), late.get(i), counsel.get(i));
            reviewed(story, days.get(i), fate);
            out.add(story.done());
        }
        int extra = total;
        for (int i = 0; i < bureau.number("contracts", "open"); i++) {
            out.add(open(++extra, i));
        }
        for (int i = 0; i < bureau.number("contracts", "signed-first"); i++) {
            out.add(signedFirst(++extra));
        }
        return out;
    }

    private record Fate(String opinion, String end, boolean returned, boolean late, boolean counsel) {}

    private List<Boolean> flags(String name, int total, Chance chance) {
        return Spread.among(total, Math.min(total, bureau.number("contracts", name)), chance);
    }

    /** What becomes of each: most are signed; a few are overruled, reviewed again or dropped. */
    private List<String> ends(int total, Chance chance) {
        var ends = new ArrayList<String>();
        for (var end : List.of("overruled", "again", "dropped", "adoption-late")) {
            for (int i = 0; i < bureau.number("contracts", end) && ends.size() < total; i++) {
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
        boolean agreement = chance.inHundred(20);
        var values = new LinkedHashMap<String, Object>();
        values.put(
                "title",
                bureau.part("places", chance)
                        + bureau.part("contract-things", chance)
                        + bureau.part(agreement ? "agreement-kinds" : "contract-kinds", chance));
        values.put("drafting_unit", reviews.department());
        values.put("contract_kind", agreement ? "agreement" : "civil");
        values.put("counterparty", Invented.firm(chance));
        values.put("amount", chance.between(8, 960) * 1_000_000L);
        values.put("major", false);
        story.act(day, reviews.clerk(), "submit", values);
        return reviews;
    }

    private void reviewed(Story story, LocalDate day, Fate fate) {
        var chance = story.chance();
        var takenIn = bureau.days().before(day, fate.late() ? chance.between(6, 7) : chance.between(2, 4));
        var submitted = bureau.days().before(takenIn, chance.between(fate.returned() ? 2 : 0, 3));
        var reviews = submit(story, submitted);
        if (fate.returned()) {
            reviews.returned(bureau.days().after(submitted, 1), takenIn);
        }
        reviews.takeIn(takenIn);
        if (fate.counsel()) {
            story.act(takenIn, reviews.reviewer(), "ask-counsel", Map.of("counsel_firm", Invented.lawyer(chance)));
            story.act(
                    bureau.days().after(takenIn, 1),
                    reviews.reviewer(),
                    "counsel-advises",
                    Map.of("advice", "建议" + bureau.part("reports", chance)));
        }
        switch (fate.end()) {
            case "overruled" -> {
                reviews.opinion(day, "disagree");
                var decided = reviews.later(day, 2, 4);
                reviews.overruled(decided);
                signed(story, reviews, reviews.later(decided, 1, 3), "disagree", false);
            }
            case "again" -> {
                reviews.opinion(day, "disagree");
                var again = reviews.later(day, 3, 6);
                story.act(again, reviews.clerk(), "resubmit", Map.of("remark", "已" + bureau.part("reports", chance)));
                reviews.takeIn(again);
                var second = reviews.later(again, 1, 3);
                reviews.opinion(second, "agree");
                signed(story, reviews, reviews.later(second, 2, 8), "agree", false);
            }
            case "dropped" -> {
                reviews.opinion(day, "disagree");
                story.act(reviews.later(day, 3, 9), reviews.clerk(), "drop", Map.of("why", "双方不再合作"));
            }
            default -> {
                reviews.opinion(day, fate.opinion());
                var late = fate.end().equals("adoption-late");
                signed(story, reviews, reviews.later(day, 2, 9), fate.opinion(), late);
            }
        }
    }

    private void signed(Story story, Reviews reviews, LocalDate day, String opinion, boolean late) {
        reviews.sign(day, opinion);
        var told = late ? reviews.later(day, 7, 12) : reviews.later(day, 1, 4);
        var adoption = opinion.equals("disagree") ? "none" : "all";
        story.act(told, reviews.clerk(), "report-adoption", Map.of("adoption", adoption));
    }

    /** Handed in so late that the year ends before the opinion; one has waited too long. */
    private Planned open(int number, int i) {
        var story = new Story(bureau, bureau.id("ct", number), "contract-review", "fzb");
        var last = bureau.year().day();
        var takenIn = bureau.days().before(last, i == 0 ? 7 : Math.max(0, 5 - i));
        var reviews = submit(story, bureau.days().before(takenIn, 1));
        if (i % 4 != 3) {
            reviews.takeIn(takenIn);
        }
        return story.done();
    }

    /** Signed on paper before the opinion: it happened, so it is recorded, and is marked. */
    private Planned signedFirst(int number) {
        var story = new Story(bureau, bureau.id("ct", number), "contract-review", "fzb");
        var days = bureau.days()
                .between(
                        bureau.year().first().plusDays(60), bureau.year().last().minusDays(60));
        var submitted = story.chance().pick(days);
        var reviews = submit(story, submitted);
        reviews.takeIn(submitted);
        var signed = bureau.days().after(submitted, 1);
        story.act(signed, reviews.signer(), "sign", Map.of("signed_on", signed.toString()), Doing::onPaper);
        story.act(reviews.later(signed, 2, 4), reviews.clerk(), "report-adoption", Map.of("adoption", "none"));
        return story.done();
    }
}
