package fadu.web.desk;

import fadu.law.Procedure;
import fadu.law.Track;
import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterList;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All matters within the visitor's units, the most urgent first, a page at a time. */
@Controller
final class MattersPage {
    private static final int SIZE = 25;
    private static final int LONGEST = 100;

    private final House house;
    private final Pages pages;

    MattersPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/matters")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam Map<String, String> asked) {
        var desk = Desk.of(house, frame);
        var chosen = chosen(asked);
        var filter = desk.filter().map(f -> filter(f, chosen, desk));
        var page = filter.map(f -> house.list()
                        .page(f, Optional.ofNullable(asked.get("after")).filter(MattersPage::place), SIZE))
                .orElse(new MatterList.Page(List.of(), Optional.empty()));
        var names = desk.names();
        var rows = page.rows().stream().map(r -> row(r, desk, names)).toList();
        var base = "/matters?"
                + chosen.entrySet().stream()
                        .map(e -> e.getKey() + "=" + NearActs.encoded(e.getValue()) + "&")
                        .collect(Collectors.joining());
        return pages.page(
                "matters",
                frame,
                new MattersView(
                        chosen.getOrDefault("text", ""),
                        filters(desk, names, chosen),
                        rows,
                        page.next().map(n -> base + "after=" + NearActs.encoded(n)),
                        asked.containsKey("after") ? Optional.of(base) : Optional.empty()));
    }

    /** A place in the list as the list gives it: anything else would be an error of the database. */
    private static boolean place(String after) {
        return after.matches("([0-9]{4}-[0-9]{2}-[0-9]{2}|infinity) [a-z0-9-]{1,64}");
    }

    private static Map<String, String> chosen(Map<String, String> asked) {
        var chosen = new LinkedHashMap<String, String>();
        for (var name : List.of("text", "kind", "state", "unit", "limit")) {
            var value = asked.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                chosen.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        return chosen;
    }

    private static ListFilter filter(ListFilter all, Map<String, String> chosen, Desk desk) {
        var filter = all;
        for (var choice : chosen.entrySet()) {
            var value = choice.getValue();
            filter = switch (choice.getKey()) {
                case "text" -> filter.containing(value);
                case "kind" -> filter.kind(value);
                case "state" ->
                    switch (value) {
                        case "open" -> filter.onlyOpen(true);
                        case "closed" -> filter.onlyOpen(false);
                        default -> filter.standing(value);
                    };
                // A unit out of reach is no filter: it must not widen what may be seen.
                case "unit" -> desk.reach().sees(Optional.of(value)) ? filter.within(List.of(value)) : filter;
                default -> band(value).map(filter::due).orElse(filter);
            };
        }
        return filter;
    }

    private static Optional<DueBand> band(String value) {
        return switch (value) {
            case "overdue" -> Optional.of(DueBand.OVERDUE);
            case "soon" -> Optional.of(DueBand.WITHIN_10);
            case "paused" -> Optional.of(DueBand.PAUSED);
            default -> Optional.empty();
        };
    }

    private static List<MattersView.Filter> filters(Desk desk, Names names, Map<String, String> chosen) {
        var frame = desk.frame();
        var kinds = Topics.of(desk.law(), frame, n -> Optional.of(kind(desk, n))).stream()
                .map(g -> new MattersView.Group(g.name(), g.kinds()))
                .toList();
        var states = new ArrayList<>(List.of(
                new ActForm.Option("open", frame.say("matters.state.open")),
                new ActForm.Option("closed", frame.say("matters.state.closed"))));
        desk.law().versions(chosen.getOrDefault("kind", "")).stream()
                .flatMap(p -> p.main().states().values().stream())
                .collect(Collectors.toMap(Track.State::id, Track.State::name, (a, b) -> a, LinkedHashMap::new))
                .forEach((id, name) -> states.add(new ActForm.Option(id, frame.say(name))));
        var units = desk.reach().units(desk.reach().everywhere()).stream()
                .map(u -> new ActForm.Option(u, frame.say(names.unit(u))))
                .toList();
        var limits = Stream.of("overdue", "soon", "paused")
                .map(id -> new ActForm.Option(id, frame.say("matters.limit." + id)))
                .toList();
        return List.of(
                new MattersView.Filter("kind", frame.say("matters.kind"), kinds, chosen.getOrDefault("kind", "")),
                MattersView.Filter.of("state", frame.say("matters.state"), states, chosen.getOrDefault("state", "")),
                MattersView.Filter.of("unit", frame.say("matters.unit"), units, chosen.getOrDefault("unit", "")),
                MattersView.Filter.of("limit", frame.say("matters.limit"), limits, chosen.getOrDefault("limit", "")));
    }

    private static ActForm.Option kind(Desk desk, String name) {
        var latest = desk.law().versions(name).getLast();
        return new ActForm.Option(name, desk.frame().say(latest.name()));
    }

    private static MattersView.Row row(MatterRow row, Desk desk, Names names) {
        var frame = desk.frame();
        var book = desk.book();
        var procedure = book.law().procedure(row.procedure());
        var left = row.due().map(d -> Left.of(row, d, book, frame.today()));
        return new MattersView.Row(
                "/matters/" + row.id(),
                row.number().orElse(row.id()),
                procedure
                        .map(Procedure::name)
                        .map(frame::say)
                        .orElse(row.procedure().toString()),
                row.title().orElse(""),
                procedure.map(p -> main(p, row.states(), frame)).orElse(""),
                row.unit().map(u -> frame.say(names.unit(u))).orElse(""),
                frame.say(names.person(row.handler())),
                row.opened().toString(),
                // A duty that outlives the matter is shown before its end: it is still to be done.
                left.map(l -> frame.say(l.words()))
                        .orElse(row.closed()
                                .map(day -> frame.say("matters.closed", day))
                                .orElse("")),
                left.map(Left::tone).orElse(""),
                row.irregular());
    }

    private static String main(Procedure procedure, List<String> states, Frame frame) {
        return procedure.main().states().values().stream()
                .filter(s -> states.contains(s.id()))
                .map(s -> frame.say(s.name()))
                .collect(Collectors.joining(" / "));
    }
}
