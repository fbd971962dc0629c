package fadu.api;

import fadu.matter.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came, or would come, of an act on many matters.
 *
 * @param entered how many were entered, or would be
 */
record BulkAnswer(boolean preview, int entered, int refused, List<Line> lines) {
    /**
     * Of one matter.
     *
     * @param seq the entry; nothing where it was refused or only looked at
     * @param reasons why it was refused; of what was entered all the same, the rules that it did not keep
     */
    record Line(String matter, boolean entered, Optional<Integer> seq, Optional<String> number, List<Reason> reasons) {}

    static BulkAnswer of(List<Result> results, boolean preview, Locale locale) {
        var lines = results.stream().map(r -> line(r, preview, locale)).toList();
        int entered = (int) lines.stream().filter(Line::entered).count();
        return new BulkAnswer(preview, entered, lines.size() - entered, lines);
    }

    private static Line line(Result result, boolean preview, Locale locale) {
        return switch (result) {
            case Result.Entered e ->
                new Line(
                        e.matter(),
                        true,
                        preview ? Optional.empty() : Optional.of(e.seq()),
                        e.number(),
                        Reason.of(e.irregular(), locale));
            case Result.Refused r ->
                new Line(r.matter(), false, Optional.empty(), Optional.empty(), Reason.of(r.reasons(), locale));
        };
    }
}
