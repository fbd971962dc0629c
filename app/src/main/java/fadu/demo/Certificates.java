package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Enforcement certificates issued in the year, and their yearly check. */
final class Certificates {
    private final Bureau bureau;

    Certificates(Bureau bureau) {
        this.bureau = bureau;
    }

    List<Planned> plan() {
        var year = bureau.year();
        int officers = bureau.number("certificates", "officers");
        int failed = Math.min(officers, bureau.number("certificates", "failed"));
        var people = year.people().values().stream()
                .filter(p -> p.posts().values().stream().anyMatch(r -> r.contains("unit-clerk")))
                .limit(officers)
                .toList();
        var out = new ArrayList<Planned>();
        for (var person : people) {
            out.add(one(out.size() + 1, person.id(), person.name().zh(), out.size() >= people.size() - failed));
        }
        return out;
    }

    private Planned one(int number, String holder, String name, boolean failed) {
        var story = new Story(bureau, bureau.id("oc", number), "officer-certificate", "rsb");
        var chance = story.chance();
        var year = bureau.year();
        var days = bureau.days();
        var unit = bureau.staff().unit(holder);
        var office = bureau.staff().one("certificate-office");
        var day = days.after(LocalDate.of(year.year(), 3, 4), chance.between(0, 8));
        story.act(
                day,
                bureau.staff().in("rsb", "unit-clerk"),
                "propose",
                Map.of(
                        "holder",
                        holder,
                        "holder_unit",
                        unit,
                        "post",
                        "establishment",
                        "of_age",
                        true,
                        "sort",
                        "enforce",
                        "areas",
                        bureau.unitName(unit).replaceFirst("(局|部|办公室)$", "")));
        day = days.after(day, 3);
        story.act(day, office, "check-person", Map.of());
        day = days.after(day, 20);
        story.act(day, office, "train", Map.of("trained_hours", (long) chance.between(60, 80)));
        day = days.after(day, 5);
        story.act(day, office, "pass", Map.of("score", (long) chance.between(68, 97)));
        day = days.after(day, 10);
        story.act(day, office, "issue", Map.of("expires", day.plusYears(5).toString()));
        day = days.after(LocalDate.of(year.year(), 11, 18), chance.between(0, 18));
        if (failed) {
            story.act(day, office, "fail-check", Map.of("why", "已调离执法岗位"));
            day = days.after(day, 2);
            story.act(day, office, "cancel", Map.of("cancel_ground", "moved"));
        } else {
            story.act(day, office, "check", Map.of("still_fit", true));
        }
        return story.done(name + "的执法证");
    }
}
