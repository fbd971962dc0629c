package fadu.matter;

import fadu.docket.EntryDraft;
import fadu.docket.Kind;
import fadu.docket.PersonalValue;
import fadu.rule.Irregular;
import fadu.rule.NewEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What every entry of one act is stamped with.
 *
 * @param edition that decided
 * @param settings of the place that concern the matter
 */
record Stamp(
        String jurisdiction,
        String matter,
        Optional<String> unit,
        String edition,
        Map<String, Object> settings,
        Instant now) {
    /** Raised when the same act would be decided otherwise than before. */
    static final String ENGINE = "1";

    /** The entry without its place in the chain. */
    EntryDraft draft(
            NewEntry entry, Map<String, Object> more, Optional<String> number, Map<String, PersonalValue> secret) {
        var draft = new EntryDraft(jurisdiction, matter)
                .procedure(entry.procedure().name(), entry.procedure().version())
                .act(entry.act(), Kind.of(entry.kind().id()))
                .effective(entry.effective())
                .recorded(now)
                .by(entry.actor(), entry.recordedBy())
                .means(entry.means())
                .irregular(entry.irregular().stream().map(Stamp::json).toList())
                .moves(entry.moves())
                .decidedWith(edition, ENGINE)
                .read(entry.read());
        if (entry.at().toLocalTime().equals(Line.END_OF_DAY) && entry.kind() == fadu.rule.EntryKind.CLOCK) {
            draft.atEndOf(entry.at().toLocalDate());
        } else {
            draft.at(entry.at());
        }
        var values = new TreeMap<String, Object>(entry.values());
        more.forEach(values::putIfAbsent);
        draft.values(values);
        var used = new TreeMap<String, Object>(entry.settings());
        used.putAll(settings);
        draft.settings(used);
        var hashes = new TreeMap<String, fadu.docket.Hash>();
        secret.forEach((field, value) -> hashes.put(field, value.hash()));
        draft.personal(hashes);
        entry.row().ifPresent(draft::row);
        unit.ifPresent(draft::unit);
        number.ifPresent(draft::number);
        entry.refers().ifPresent(draft::refers);
        if (!entry.reason().isBlank()) {
            draft.reason(entry.reason());
        }
        return draft;
    }

    private static Map<String, String> json(Irregular irregular) {
        return Map.of(
                "rule", irregular.rule(),
                "basis", irregular.basis().text(),
                "zh", irregular.words().zh(),
                "en", irregular.words().en());
    }

    static List<Map<String, String>> json(List<Irregular> irregular) {
        return irregular.stream().map(Stamp::json).toList();
    }
}
