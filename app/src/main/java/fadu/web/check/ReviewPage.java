package fadu.web.check;

import fadu.docket.Seals;
import fadu.law.YearPart;
import fadu.matter.House;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.desk.Desk;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One review of files: drawing them, the score sheets, the draw made again. */
@Controller
final class ReviewPage {
    private static final String PAGE = "appraise";

    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final Seals seals;

    ReviewPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.seals = new Seals(house.database().worker());
    }

    @GetMapping("/appraise/{year}/reviews/{id}")
    ResponseEntity<byte[]> show(
            Frame frame,
            HttpServletRequest request,
            @PathVariable int year,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unit) {
        var desk = Desk.of(house, frame);
        var part = desk.law().year(PAGE).stream()
                .flatMap(p -> p.parts().stream())
                .filter(p -> p.shows() == YearPart.Shows.SCORES)
                .findFirst()
                .orElseThrow(Missing::new);
        var reviews = new Reviews(YearWork.of(desk, year, part.of(), clock.instant()), part);
        var row = reviews.rows().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
        var asked = request.getParameterMap().entrySet().stream()
                .filter(e -> e.getValue().length > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0].strip()));
        return pages.page("review", frame, view(reviews, row, asked, unit));
    }

    private ReviewView view(Reviews reviews, MatterRow row, Map<String, String> asked, String unit) {
        var work = reviews.work();
        var part = reviews.part();
        var scores = new Scores(work, part, row);
        var sheets = scores.all().stream()
                .filter(s -> unit.isEmpty() || s.unit().equals(unit))
                .toList();
        var acts = Doing.of(work, row);
        var drawing = new Drawing(work, part, row);
        return new ReviewView(
                YearNav.of(work.desk().law(), work.desk().frame(), PAGE, work.year()),
                YearWork.link(row),
                reviews.link(row),
                YearWork.number(row),
                YearWork.text(row, part.field("title")),
                work.say(row, part.field("kinds")),
                YearWork.text(row, part.field("standard")),
                work.state(row),
                acts,
                scores.aspects().stream()
                        .map(f -> work.desk().frame().say(f.name()))
                        .toList(),
                sheets,
                unit,
                Reviews.average(Reviews.points(sheets)),
                drawing.drawn(),
                acts.stream().anyMatch(a -> a.link().contains("/act/" + part.act("draw") + "#"))
                        ? Optional.of(drawing.draw(asked, seal(work)))
                        : Optional.empty());
    }

    private String seal(YearWork work) {
        return seals.last(work.desk().jurisdiction())
                .map(s -> s.number() + " " + s.day() + " " + s.root().hex())
                .orElse("");
    }
}
