package fadu.work.year;

import fadu.law.Procedure;
import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The closed files of the kinds that a review looks at, by the name of their unit. */
record ClosedFiles(YearWork work, YearPart part, MatterRow review) {

    /** All of them that were closed on these days, in the order of their ids. */
    Map<String, List<Draw.Drawable>> between(LocalDate from, LocalDate until) {
        var rows = new ArrayList<MatterRow>();
        var kinds = new MatterCondition.OfKinds(kinds());
        var closed = new MatterCondition.Closed(from, until);
        work.actor()
                .filter()
                .ifPresent(
                        all -> work.actor().house().list().each(all.and(kinds).and(closed), rows::add));
        var seen = new HashMap<String, Integer>();
        rows.forEach(r -> seen.merge(YearWork.number(r), 1, Integer::sum));
        var files = new TreeMap<String, List<Draw.Drawable>>();
        for (var row : rows) {
            var number = YearWork.number(row);
            // The record is in Chinese: what is entered does not depend on the language of whoever enters it.
            var unit = work.names().unit(row.unit().orElse("")).zh();
            var kind = work.kind(row).zh();
            files.computeIfAbsent(unit, _ -> new ArrayList<>())
                    .add(new Draw.Drawable(
                            row.id(),
                            seen.getOrDefault(number, 0) > 1 ? number + " " + row.id() : number,
                            row.unit().orElse(""),
                            unit,
                            kind));
        }
        return files;
    }

    /** The procedures that the law's setting names for the kinds of this review. */
    private List<String> kinds() {
        var wanted = review.fields().get(part.field("kinds")) instanceof List<?> list ? list : List.of();
        return work
                .procedure(review)
                .map(Procedure::settings)
                .map(s -> s.get(part.one(Group.SETTINGS, "kinds")))
                .stream()
                .flatMap(s -> s.value().stream())
                .flatMap(v -> Arrays.stream(String.valueOf(v).split(";", -1)))
                .map(part -> part.strip().split(":", 2))
                .filter(part -> part.length == 2 && wanted.contains(part[0].strip()))
                .flatMap(part -> Arrays.stream(part[1].strip().split("\\s+", -1)))
                .toList();
    }
}
