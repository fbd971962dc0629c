package fadu.work.year;

import fadu.Words;
import fadu.approval.Actor;
import fadu.docket.Seals;
import fadu.law.YearPart;
import fadu.matter.MatterRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review of files: what was drawn and how, and what each file scored.
 *
 * @param entries how many entries its docket has; what {@code since} of an act takes
 * @param aspects what is scored
 * @param sheets the files; those of one unit where one is asked for
 * @param average of these; absent where none is scored
 * @param drawn how the files were drawn
 * @param draw what can be drawn now, by whoever may draw
 */
public record FileReview(
        String matter,
        String number,
        String title,
        Words kinds,
        String standard,
        Words state,
        int entries,
        List<Offer> acts,
        List<Section.Named> aspects,
        List<Sheet> sheets,
        Optional<BigDecimal> average,
        Optional<Draw.Drawn> drawn,
        Optional<Draw> draw) {

    /**
     * What somebody sees of a review that began in a year; empty where there is none that he may know of.
     *
     * @param asked whose files ({@code unit}), and what a draw is made with
     */
    public static Optional<FileReview> of(Actor actor, Instant now, int year, String id, Map<String, String> asked) {
        return actor.law().year("appraise").stream()
                .flatMap(p -> p.parts().stream())
                .filter(p -> p.shows() == YearPart.Shows.SCORES)
                .findFirst()
                .flatMap(part -> YearWork.of(actor, year, part.of(), now)
                        .flatMap(work -> new Reviews(work, part)
                                .rows().stream()
                                        .filter(r -> r.id().equals(id))
                                        .findFirst()
                                        .map(row -> of(work, part, row, asked))));
    }

    private static FileReview of(YearWork work, YearPart part, MatterRow row, Map<String, String> asked) {
        var scores = new Scores(work, part, row);
        var unit = asked.getOrDefault("unit", "");
        var sheets = scores.all().stream()
                .filter(s -> unit.isEmpty() || s.unit().equals(unit))
                .toList();
        var acts = work.offers(row);
        var drawing = new Drawing(work, part, row);
        return new FileReview(
                row.id(),
                YearWork.number(row),
                YearWork.text(row, part.field("title")),
                work.say(row, part.field("kinds")),
                YearWork.text(row, part.field("standard")),
                work.state(row),
                row.seq(),
                acts,
                scores.aspects().stream()
                        .map(f -> new Section.Named(f.id(), f.name()))
                        .toList(),
                sheets,
                Reviews.average(sheets),
                drawing.drawn(),
                acts.stream().anyMatch(a -> a.act().equals(part.act("draw")))
                        ? Optional.of(drawing.draw(asked, seal(work.actor())))
                        : Optional.empty());
    }

    private static String seal(Actor actor) {
        return new Seals(actor.house().database().worker())
                .last(actor.jurisdiction())
                .map(s -> s.number() + " " + s.day() + " " + s.root().hex())
                .orElse("");
    }
}
