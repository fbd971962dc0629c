package fadu.web.check;

import fadu.law.YearPage;
import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.law.YearPart.Shows;
import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.desk.Desk;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a year set out to do, what was checked in it, and how units were appraised: of what each consists, the law says. */
@Controller
final class YearPages {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    YearPages(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plan")
    ResponseEntity<byte[]> thisYear(Frame frame) {
        return Pages.seeOther("/plan/" + frame.today().getYear());
    }

    @GetMapping("/plan/{year}")
    ResponseEntity<byte[]> plan(Frame frame, @PathVariable int year, @RequestParam Map<String, String> asked) {
        return show(frame, "plan", year, asked);
    }

    @GetMapping("/check/{year}")
    ResponseEntity<byte[]> check(Frame frame, @PathVariable int year, @RequestParam Map<String, String> asked) {
        return show(frame, "check", year, asked);
    }

    @GetMapping("/appraise/{year}")
    ResponseEntity<byte[]> appraise(Frame frame, @PathVariable int year, @RequestParam Map<String, String> asked) {
        return show(frame, "appraise", year, asked);
    }

    private ResponseEntity<byte[]> show(Frame frame, String id, int year, Map<String, String> asked) {
        var desk = Desk.of(house, frame);
        var page = desk.law().year(id).orElseThrow(Missing::new);
        var nav = YearNav.of(desk.law(), frame, id, year);
        var needed = needed(desk, page);
        var work = YearWork.of(desk, year, kinds(needed.values()), clock.instant());
        var items = needed.entrySet().stream()
                .filter(e -> e.getValue().shows() == Shows.ITEMS)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Items(work, e.getValue()).all()));
        var sections = page.parts().stream()
                .map(part -> section(work, nav, part, items, asked))
                .toList();
        return pages.page("year", frame, new YearView(nav, Doing.begin(desk, page.begin()), sections));
    }

    private static Section section(
            YearWork work, YearNav nav, YearPart part, Map<String, List<Item>> items, Map<String, String> asked) {
        var frame = work.desk().frame();
        return switch (part.shows()) {
            case TABLE -> new TableLines(work, part, items).section();
            case ITEMS -> {
                var all = items.getOrDefault(nav.page().id() + "." + part.id(), List.of());
                yield new Section.Items(
                        part.id(),
                        frame.say(part.name()),
                        frame.say(work.fieldName(part, part.field("source"))),
                        ItemList.of(all, ItemChoice.of(nav.path(), asked), frame));
            }
            case CYCLE -> {
                var theme = asked.getOrDefault("theme", "").strip();
                yield new Cycles(
                                work,
                                part,
                                items.getOrDefault(part.one(Group.PARTS, "tasks"), List.of()),
                                theme.isEmpty() ? part.theme() : theme)
                        .section();
            }
            case SCORES -> {
                var reviews = new Reviews(work, part);
                yield new Section.Scored(part.id(), frame.say(part.name()), reviews.all(), reviews.ranks());
            }
            case MARKS -> new Section.Marked(part.id(), frame.say(part.name()), new Marks(work, part).all());
            case DUTIES -> throw new IllegalStateException(part.place() + " belongs on the page of duties");
        };
    }

    /** The parts of the page and those that they look at, by their names. */
    private static Map<String, YearPart> needed(Desk desk, YearPage page) {
        var others = page.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.names().getOrDefault(Group.PARTS, Map.of()).values().stream()
                                .flatMap(List::stream),
                        part.columns().stream().flatMap(c -> c.items().stream())));
        return Stream.concat(page.parts().stream().map(part -> page.id() + "." + part.id()), others)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), name -> desk.law().yearPart(name).orElseThrow()));
    }

    private static List<String> kinds(Collection<YearPart> parts) {
        return parts.stream()
                .flatMap(p -> Stream.concat(p.of().stream(), p.all(Group.KINDS, "bodies").stream()))
                .distinct()
                .toList();
    }
}
