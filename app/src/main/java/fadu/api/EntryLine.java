package fadu.api;

import fadu.Words;
import fadu.law.Act;
import fadu.matter.MatterFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An entry of the docket.
 *
 * @param values the fields of its act; {@code table+} is a row added to a table
 * @param personal the personal values that it has, masked
 * @param irregular the rules that it did not keep
 * @param sha256 the hash of its canonical bytes
 */
record EntryLine(
        int seq,
        String act,
        Optional<Words> name,
        String kind,
        Optional<String> row,
        LocalDate effective,
        Instant recorded,
        String actor,
        String recordedBy,
        Optional<String> unit,
        Optional<String> number,
        Map<String, Object> values,
        Map<String, String> personal,
        Optional<String> reason,
        List<Reason> irregular,
        Optional<Integer> struckBy,
        Optional<Integer> voidedBy,
        Optional<Integer> correctedBy,
        String sha256) {

    static EntryLine of(MatterFile.Shown made, Locale locale) {
        var entry = made.entry();
        var own = made.act()
                .map(a -> a.fields().stream().map(i -> i.field().id()).collect(Collectors.toSet()))
                .orElse(java.util.Set.of());
        var values = new TreeMap<String, Object>();
        entry.values().forEach((id, value) -> {
            if (own.contains(id) || id.endsWith("+")) {
                values.put(id, value);
            }
        });
        return new EntryLine(
                entry.seq(),
                entry.act(),
                made.act().map(Act::name),
                entry.kind().id(),
                entry.row(),
                entry.effective(),
                entry.recorded(),
                entry.actor(),
                entry.recordedBy(),
                entry.unit(),
                entry.number(),
                values,
                made.personal(),
                entry.reason().filter(r -> !r.isBlank()),
                Reason.of(made.irregular(), locale),
                made.struckBy(),
                made.voidedBy(),
                made.correctedBy(),
                entry.hash().hex());
    }
}
