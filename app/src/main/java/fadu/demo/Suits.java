package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Suits against the place, by the day on which the copy of the complaint came; those of late months are still open. */
final class Suits {
    private final Bureau bureau;
    private final int total;
    private final List<LocalDate> conferences;

    Suits(Bureau bureau, List<LocalDate> conferences) {
        this.bureau = bureau;
        this.total = bureau.year().value("litigation-new");
        this.conferences = conferences;
    }

    /** What befalls a suit. */
    record Fate(
            String field,
            String outcome,
            String appeal,
            boolean conference,
            boolean headAttends,
            boolean withoutReason,
            boolean laterEvidence,
            boolean advice) {}

    List<Planned> plan() {
        var chance = bureau.chance("suits");
        var course = bureau.year().course();
        var year = bureau.year();
        var days = Spread.days(
                total, bureau.days().between(year.first(), year.last()), course.shares("case-months"), chance);
        var fields = Spread.kinds(total, course.shares("suit-fields"), chance);
        var outcomes = Spread.kinds(total, course.shares("suit-outcomes"), chance);
        var conference = flags("conference", chance);
        var attends = flags("head-attends", chance);
        var later = flags("later-evidence", chance);
        var advice = flags("advice", chance);
        int without = course.number("suits", "staff-without-reason");
        var out = new ArrayList<Planned>();
        for (int i = 0; i < total; i++) {
            boolean bare = without > 0 && !attends.get(i) && !outcomes.get(i).equals("withdraw");
            without -= bare ? 1 : 0;
            var story = new Story(bureau, bureau.id("su", i + 1), "litigation-response", "fzb");
            var fate = new Fate(
                    fields.get(i),
                    outcomes.get(i),
                    appeal(story.chance()),
                    conference.get(i),
                    attends.get(i),
                    bare,
                    later.get(i),
                    advice.get(i));
            var telling = new SuitStory(bureau, story, fate, conferences);
            telling.tell(days.get(i));
            out.add(story.done(telling.title()));
        }
        return out;
    }

    private List<Boolean> flags(String name, Chance chance) {
        return Spread.among(total, Math.min(total, bureau.number("suits", name)), chance);
    }

    private String appeal(Chance chance) {
        int of = chance.between(0, 99);
        int theirs = bureau.number("suit-appeals", "theirs");
        return of < theirs ? "theirs" : of < theirs + bureau.number("suit-appeals", "ours") ? "ours" : "none";
    }
}
