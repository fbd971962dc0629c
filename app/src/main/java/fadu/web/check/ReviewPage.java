package fadu.web.check;

import fadu.matter.House;
import fadu.matter.Matters;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.desk.Desk;
import fadu.work.year.Draw;
import fadu.work.year.FileReview;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One review of files: drawing them, the score sheets, the draw made again. */
@Controller
final class ReviewPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    ReviewPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/appraise/{year}/reviews/{id}")
    ResponseEntity<byte[]> show(
            Frame frame, HttpServletRequest request, @PathVariable int year, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var asked = request.getParameterMap().entrySet().stream()
                .filter(e -> e.getValue().length > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0].strip()));
        var review =
                FileReview.of(desk.actor(), clock.instant(), year, id, asked).orElseThrow(Missing::new);
        var unit = asked.getOrDefault("unit", "");
        var view = new ReviewView(
                YearNav.of(desk.law(), frame, "appraise", year),
                review,
                unit.isEmpty() ? "" : frame.say(desk.names().unit(unit)),
                review.draw().map(draw -> fields(review, draw)).orElse(Map.of()));
        return pages.page("review", frame, view);
    }

    /** What the form of the act takes: a table's cells each have a field of their own. */
    private static Map<String, String> fields(FileReview review, Draw draw) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", Matters.newId());
        fields.put("since", String.valueOf(review.entries()));
        draw.values().forEach((name, value) -> {
            if (value instanceof List<?> rows) {
                for (int i = 0; i < rows.size(); i++) {
                    var cell = name + "[" + i + "].";
                    ((Map<?, ?>) rows.get(i))
                            .forEach((column, said) -> fields.put(cell + column, String.valueOf(said)));
                }
            } else {
                fields.put(name, String.valueOf(value));
            }
        });
        return fields;
    }
}
