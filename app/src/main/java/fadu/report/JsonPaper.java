package fadu.report;

import fadu.Words;
import fadu.figure.Evidence;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON: everything that the other papers show, and every entry behind every number. */
public final class JsonPaper {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonPaper() {}

    /**
     * Writes the file, UTF-8.
     *
     * @param entries gives each entry behind a number, one after the other; they are written as they come
     */
    public static void write(Report report, BiConsumer<String, Consumer<Evidence>> entries, OutputStream to) {
        var out = new LinkedHashMap<String, @Nullable Object>();
        if (report.demo()) {
            out.put("demo", "演示数据 · demonstration data");
        }
        out.put("jurisdiction", report.jurisdiction());
        out.put("place", words(report.place()));
        out.put("year", report.year());
        out.put("plan", report.plan());
        out.put("title", words(report.title()));
        out.put("cutoff", report.cutoff().toString());
        out.put("signed", report.signed().toString());
        out.put("frozen", report.frozen().map(Object::toString).orElse(null));
        out.put("opening", report.opening().stream().map(JsonPaper::sentence).toList());
        out.put("sections", report.sections().stream().map(JsonPaper::section).toList());
        out.put("closing", sentence(report.closing()));
        try (var json = JSON.createGenerator(to)) {
            json.writeStartObject();
            out.forEach((name, value) -> json.writePOJOProperty(name, value));
            json.writeArrayPropertyStart("numbers");
            for (var cited : report.numbers().values()) {
                json.writeStartObject();
                cited(cited).forEach((name, value) -> json.writePOJOProperty(name, value));
                json.writeArrayPropertyStart("entries");
                entries.accept(cited.id(), e -> json.writePOJO(evidence(e)));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writePOJOProperty(
                    "margin", report.margin().stream().map(JsonPaper::note).toList());
            json.writeEndObject();
        }
    }

    private static Map<String, Object> words(Words words) {
        return ordered("zh", words.zh(), "en", words.en());
    }

    private static Map<String, Object> sentence(Sentence sentence) {
        return ordered("zh", runs(sentence.zh()), "en", runs(sentence.en()));
    }

    private static List<Map<String, Object>> runs(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run) {
                    case Run.Text t -> ordered("text", t.shown());
                    case Run.Counted n -> ordered("number", n.shown(), "of", n.source());
                    case Run.Quoted q -> ordered("quoted", q.shown(), "matter", q.matter());
                })
                .toList();
    }

    private static Map<String, Object> section(Section section) {
        return ordered(
                "id", section.id(),
                "name", words(section.name()),
                "basis", section.basis(),
                "parts", section.parts().stream().map(JsonPaper::part).toList());
    }

    private static Map<String, Object> part(Part part) {
        var out = ordered("id", part.id());
        part.name().ifPresent(n -> out.put("name", words(n)));
        part.edited().ifPresent(e -> out.put("edited", e));
        out.put("sentences", part.sentences().stream().map(JsonPaper::sentence).toList());
        out.put("promises", part.promises().stream().map(JsonPaper::promise).toList());
        out.put(
                "shortcomings",
                part.shortcomings().stream().map(JsonPaper::shortcoming).toList());
        return out;
    }

    private static Map<String, Object> promise(PromiseLine p) {
        var out = ordered("matter", p.matter(), "promised", p.promised(), "owner", words(p.owner()));
        p.number().ifPresent(n -> out.put("number", n));
        p.due().ifPresent(d -> out.put("due", d.toString()));
        out.put("state", words(p.state()));
        out.put("kept", p.kept());
        p.result().ifPresent(r -> out.put("result", r));
        p.cause().ifPresent(c -> out.put("cause", c));
        return out;
    }

    private static Map<String, Object> shortcoming(Shortcoming s) {
        var out = ordered("id", s.id(), "edited", s.edited(), "what", sentence(s.what()));
        s.cause().ifPresent(c -> out.put("cause", sentence(c)));
        s.source().ifPresent(id -> out.put("of", id));
        return out;
    }

    private static Map<String, Object> cited(Cited c) {
        var out = ordered("id", c.id(), "name", words(c.name()), "value", c.value(), "unit", words(c.unit()));
        c.changed().ifPresent(v -> out.put("now", v));
        c.lastYear().ifPresent(v -> out.put("lastYear", v));
        c.published()
                .ifPresent(p -> out.put(
                        "published", ordered("printed", p.printed(), "sentence", p.sentence(), "source", p.source())));
        c.met().ifPresent(m -> out.put("met", m));
        out.put("definition", words(c.definition()));
        out.put("basis", c.basis());
        out.put(
                "groups",
                c.groups().stream()
                        .map(g -> ordered("label", words(g.label()), "count", g.count()))
                        .toList());
        return out;
    }

    private static Map<String, Object> evidence(Evidence e) {
        var out = ordered(
                "matter",
                e.matter(),
                "seq",
                e.seq(),
                "act",
                e.act(),
                "day",
                e.day().toString());
        e.number().ifPresent(n -> out.put("number", n));
        out.put("title", e.title());
        out.put("amount", e.amount());
        if (e.irregular()) {
            out.put("irregular", true);
        }
        return out;
    }

    private static Map<String, Object> note(Note n) {
        var out = ordered(
                "check",
                n.check(),
                "state",
                n.state().name().toLowerCase(java.util.Locale.ROOT),
                "words",
                words(n.words()),
                "basis",
                n.basis());
        n.part().ifPresent(p -> out.put("part", p));
        return out;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
