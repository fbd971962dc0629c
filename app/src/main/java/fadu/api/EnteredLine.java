package fadu.api;

import fadu.docket.Entry;
import fadu.matter.Papers;
import fadu.matter.Result;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was entered. The same call with the same key is answered with the same entry again.
 *
 * @param number the number that it issued
 * @param entries all that were written, with what the clock did before and after
 * @param papers the papers that were brought about, by their ids
 * @param irregular the rules that the fact did not keep
 */
record EnteredLine(
        String matter,
        int seq,
        Optional<String> number,
        List<Written> entries,
        List<String> papers,
        List<Reason> irregular) {

    /** An entry that was written. */
    record Written(int seq, String act, String kind, String sha256) {}

    static EnteredLine of(Result.Entered entered, Locale locale) {
        return new EnteredLine(
                entered.matter(),
                entered.seq(),
                entered.number(),
                entered.entries().stream().map(EnteredLine::written).toList(),
                entered.entries().stream()
                        .flatMap(e -> Papers.of(e).stream())
                        .map(Papers.Issued::document)
                        .toList(),
                Reason.of(entered.irregular(), locale));
    }

    private static Written written(Entry entry) {
        return new Written(
                entry.seq(), entry.act(), entry.kind().id(), entry.hash().hex());
    }
}
