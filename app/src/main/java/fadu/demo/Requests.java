package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests for government information: as many as were published, with as many forms; all answered in time. */
final class Requests {
    /** From here on the regulation of 2019 holds; which fields an answer has differs. */
    static final LocalDate NEW_LAW = LocalDate.of(2019, 5, 15);

    private final Bureau bureau;
    private final int total;

    Requests(Bureau bureau) {
        this.bureau = bureau;
        this.total = bureau.year().value("information-requests");
    }

    /** What befalls a request. */
    record Fate(
            String channel,
            String outcome,
            boolean corrected,
            boolean third,
            boolean extended,
            boolean reviewLate,
            boolean sentBack) {}

    List<Planned> plan() {
        var chance = bureau.chance("requests");
        var days = Spread.days(
                total,
                bureau.days().between(bureau.year().first(), bureau.year().last()),
                bureau.year().course().shares("months"),
                chance);
        var forms = Spread.parts(bureau.year().value("information-forms"), total, 1, chance);
        var fates = fates(chance);
        var never = bureau.number("requests", "never-corrected");
        var withdrawn = bureau.number("requests", "withdrawn");
        var out = new ArrayList<Planned>();
        for (int i = 0; i < total; i++) {
            var story = new Story(bureau, bureau.id("ir", i + 1), "information-request", "dzb");
            var telling = new RequestStory(bureau, story, days.get(i), fates.get(i));
            telling.receive(forms.get(i));
            boolean newLaw = !days.get(i).isBefore(NEW_LAW);
            if (newLaw && never > 0) {
                never--;
                telling.abandoned();
            } else if (newLaw && withdrawn > 0) {
                withdrawn--;
                telling.withdrawn();
            } else {
                telling.handled();
            }
            out.add(story.done(telling.title()));
        }
        return out;
    }

    private List<Fate> fates(Chance chance) {
        var course = bureau.year().course();
        var channels = Spread.kinds(total, course.shares("request-channels"), chance);
        var outcomes = Spread.kinds(total, course.shares("request-outcomes"), chance);
        var flags = new LinkedHashMap<String, List<Boolean>>();
        for (var name : List.of("corrected", "third-party", "extended", "review-late", "sent-back")) {
            flags.put(name, Spread.among(total, Math.min(total, bureau.number("requests", name)), chance));
        }
        var out = new ArrayList<Fate>();
        for (int i = 0; i < total; i++) {
            // Near the end of the year one waits for the applicant and one for a third party when the year is over.
            boolean waits = total > 10 && i == total - 3;
            boolean asks = total > 10 && i == total - 2;
            out.add(new Fate(
                    channels.get(i),
                    outcomes.get(i),
                    waits || (is(flags, "corrected", i) && !asks),
                    asks || is(flags, "third-party", i),
                    is(flags, "extended", i),
                    is(flags, "review-late", i),
                    is(flags, "sent-back", i)));
        }
        return out;
    }

    private static boolean is(Map<String, List<Boolean>> flags, String name, int i) {
        return flags.getOrDefault(name, List.of()).get(i);
    }
}
