package fadu.api;

import fadu.law.Field;
import fadu.matter.MatterFile;
import fadu.rule.LimitState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A matter whole.
 *
 * @param fields what it holds and what follows from it; never personal values
 * @param personal the personal values that it has, masked
 * @param limits running ones first, soonest first, with why they end when they end
 * @param docket its entries, in order
 * @param links to and from other matters within reach
 */
record MatterWhole(
        MatterLine matter,
        Map<String, Object> fields,
        Map<String, String> personal,
        List<LimitLine> limits,
        List<EntryLine> docket,
        List<PaperLine> papers,
        List<FileLine> files,
        List<LinkLine> links) {

    /** A link; {@code backward} where the other matter points here. */
    record LinkLine(String name, boolean backward, String matter) {}

    static MatterWhole of(OpenFile open, Caller caller) {
        var file = open.file();
        var personal = new TreeMap<String, String>();
        file.entries().stream().filter(MatterFile.Shown::holds).forEach(e -> personal.putAll(e.personal()));
        var limits = file.situation().limits().stream()
                .sorted(Comparator.comparing((LimitState l) -> !l.running())
                        .thenComparing(l -> l.rolled().map(LocalDate::toString).orElse("9999"))
                        .thenComparing(LimitState::key))
                .map(l -> LimitLine.of(l, caller.today()))
                .toList();
        var links = file.links().stream()
                .filter(l -> l.other().filter(caller::sees).isPresent())
                .map(l -> new LinkLine(l.name(), l.backward(), l.matter()))
                .toList();
        return new MatterWhole(
                MatterLine.of(file.row(), caller),
                fields(file),
                personal,
                limits,
                file.entries().stream()
                        .map(e -> EntryLine.of(e, caller.locale()))
                        .toList(),
                PaperLine.of(file),
                FileLine.of(file),
                links);
    }

    private static Map<String, Object> fields(MatterFile file) {
        var situation = file.situation();
        var procedure = situation.standing().procedure();
        var fields = new LinkedHashMap<String, Object>();
        for (Field field : procedure.fields().values()) {
            if (!field.personal()) {
                situation.value(field.id()).ifPresent(v -> fields.put(field.id(), plain(v)));
            }
        }
        procedure.derived().keySet().forEach(id -> situation.value(id).ifPresent(v -> fields.put(id, plain(v))));
        return fields;
    }

    /** As JSON has it; what an expression gives besides stands as its text. */
    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean truth -> truth;
            case Long number -> number;
            case Map<?, ?> map -> {
                var out = new LinkedHashMap<String, Object>();
                map.forEach((key, each) -> out.put(String.valueOf(key), plain(each)));
                yield out;
            }
            case Collection<?> list -> list.stream().map(MatterWhole::plain).toList();
            default -> String.valueOf(value);
        };
    }
}
