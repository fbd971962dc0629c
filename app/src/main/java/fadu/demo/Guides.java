package fadu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Service guides whose elements are checked one by one: right, wrong and put right, or wrong still. */
final class Guides {
    private final Bureau bureau;

    Guides(Bureau bureau) {
        this.bureau = bureau;
    }

    private record Check(boolean faulty, boolean left, boolean late) {}

    List<Planned> plan() {
        int elements = bureau.year().value("guide-elements");
        if (elements == 0) {
            return List.of();
        }
        var chance = bureau.chance("guides");
        int guides = Math.clamp(bureau.number("guides", "guides"), 1, elements);
        var sizes = Spread.parts(elements, guides, 1, chance);
        var faulty = Spread.among(elements, Math.min(elements, bureau.number("guides", "faulty")), chance);
        int late = bureau.number("guides", "fixed-late");
        int left = bureau.number("guides", "left-faulty");
        var starts = Spread.days(
                guides,
                bureau.days()
                        .between(
                                bureau.year().first().plusDays(65),
                                bureau.year().last().minusDays(65)),
                bureau.year().course().shares("months"),
                chance);
        var out = new ArrayList<Planned>();
        int at = 0;
        for (int i = 0; i < guides; i++) {
            var checks = new ArrayList<Check>();
            for (int j = 0; j < sizes.get(i); j++, at++) {
                boolean slow = faulty.get(at) && late > 0;
                late -= slow ? 1 : 0;
                checks.add(new Check(faulty.get(at), false, slow));
            }
            // Found wrong and not put right by the end: these come on top and do not count.
            for (int j = 0; i == guides - 1 && j < left; j++) {
                checks.add(new Check(true, true, false));
            }
            out.add(one(i + 1, starts.get(i), checks));
        }
        return out;
    }

    private Planned one(int number, LocalDate start, List<Check> checks) {
        var story = new Story(bureau, bureau.id("sg", number), "service-guide", "zwz");
        var chance = story.chance();
        var clerk = bureau.staff().in("zwz", "unit-clerk");
        var items = bureau.year().parts().of("guide-items");
        var names = bureau.year().parts().of("guide-elements");
        story.act(
                start,
                clerk,
                "draw-up",
                Map.of(
                        "item_code", "YS-ZN-%03d".formatted(number),
                        "title", items.get((number - 1) % items.size()),
                        "holder", chance.pick(bureau.departments()),
                        "item_kind", chance.pick(List.of("licence", "licence", "confirm", "public", "other"))));
        var day = start;
        var fixes = new ArrayList<Integer>();
        for (int i = 0; i < checks.size(); i++) {
            if (i % 4 == 0) {
                day = bureau.days().after(day, 1);
            }
            var element = "%02d".formatted(i + 1);
            boolean faulty = checks.get(i).faulty();
            var checked =
                    checks.get(i).left() ? bureau.days().before(bureau.year().day(), 3) : day;
            if (!checks.get(i).left()) {
                check(story, clerk, checked, element, names.get(i % names.size()), faulty);
            }
            if (faulty && !checks.get(i).left()) {
                fixes.add(i);
            }
        }
        fixed(story, clerk, checks, fixes);
        story.act(bureau.days().after(story.day(), 2), bureau.staff().one("publisher"), "publish", Map.of());
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).left()) {
                var late = bureau.days().before(bureau.year().day(), 9 - Math.min(8, 5 * (checks.size() - 1 - i)));
                check(story, clerk, late, "%02d".formatted(i + 1), names.get(i % names.size()), true);
            }
        }
        return story.done();
    }

    private static void check(Story story, String clerk, LocalDate day, String element, String name, boolean faulty) {
        var values = faulty
                ? Map.<String, Object>of(
                        "element", element, "element_name", name, "checked_on", day.toString(), "wrong", "与现行规定不一致")
                : Map.<String, Object>of("element", element, "element_name", name, "checked_on", day.toString());
        story.row(day, clerk, element, faulty ? "fault-element" : "check-element", values);
    }

    private void fixed(Story story, String clerk, List<Check> checks, List<Integer> fixes) {
        var from = story.day();
        for (boolean slow : new boolean[] {false, true}) {
            var day = bureau.days().after(from, slow ? 12 : 1);
            for (int i : fixes) {
                if (checks.get(i).late() == slow) {
                    story.row(day, clerk, "%02d".formatted(i + 1), "fix-element", Map.of("right", "已按现行规定更正"));
                }
            }
        }
    }
}
