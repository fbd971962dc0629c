package fadu.law;

import fadu.law.yaml.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one procedure from its file, over which a sector's file may have been laid. */
final class ProcedureReader {
    private static final List<String> KEYS = List.of(
            "procedure",
            "version",
            "name",
            "extends",
            "statute",
            "texts",
            "unread",
            "in-force",
            "transition",
            "starts",
            "not-expressed",
            "settings",
            "fields",
            "derived",
            "tracks",
            "groups",
            "gates",
            "limits",
            "acts",
            "numbers",
            "documents",
            "links",
            "publications",
            "register");

    private final Vocabulary vocabulary;
    private final BasisReader bases;
    private final Mapping commonActs;
    private final Problems problems;

    ProcedureReader(Vocabulary vocabulary, BasisReader bases, Mapping commonActs, Problems problems) {
        this.vocabulary = vocabulary;
        this.bases = bases;
        this.commonActs = commonActs;
        this.problems = problems;
    }

    Procedure read(ProcedureId id, Mapping root) {
        root.only(KEYS);
        var outline = Outline.of(root.fields());
        var fieldReader = new FieldReader(bases, problems);
        var own = fieldReader.shapes(root.map("fields"));
        var derived = fieldReader.shapes(root.map("derived"));
        var common = common(outline, own);
        var all = new LinkedHashMap<>(own);
        all.putAll(common);
        derived.forEach((name, field) -> {
            if (all.putIfAbsent(name, field) != null) {
                problems.add(
                        root.map("derived").keyPlace(name),
                        name + " 已是字段",
                        name + " is a field already",
                        "换一个名称",
                        "choose another name");
            }
            if (!root.map("derived").map(name).has("is")) {
                root.map("derived").map(name).need("is");
            }
        });
        var expressions = new Expressions(new CelEnvironment(all, outline), problems);
        var fields = new LinkedHashMap<>(fieldReader.complete(root.map("fields"), own, expressions));
        fields.putAll(common);
        var derivedFields = fieldReader.complete(root.map("derived"), derived, expressions);
        var complete = new LinkedHashMap<>(fields);
        complete.putAll(derivedFields);

        var trackReader = new TrackReader(problems);
        root.must("tracks");
        var tracks = trackReader.tracks(root.map("tracks"));
        var groups = trackReader.groups(root.map("groups"), tracks);
        var scope = new ProcedureScope(outline, bases, vocabulary, complete, groups, expressions, problems);
        var parts = new PartsReader(bases, problems);
        var links = parts.links(root.map("links"));
        root.must("starts");
        return new Procedure(
                id,
                root.words("name"),
                root.text("statute").orElse("internal"),
                bases.verified(root.place().file()),
                parts.inForce(root),
                parts.transition(root),
                scope.allKnown("行为", "act", root, "starts", outline.acts().keySet()),
                new SettingReader(bases, problems).settings(root.map("settings")),
                Collections.unmodifiableMap(fields),
                derivedFields,
                tracks,
                groups,
                new GateReader(scope).gates(root.map("gates")),
                new LimitReader(scope).limits(root.map("limits")),
                acts(root, scope),
                parts.numbers(root.map("numbers")),
                parts.documents(root.map("documents")),
                links,
                parts.publications(root.map("publications"), scope),
                parts.register(root, scope),
                parts.notExpressed(root),
                root.place());
    }

    /** The common fields that the acts of this procedure use without declaring them. */
    private Map<String, Field> common(Outline outline, Map<String, Field> own) {
        var used = new LinkedHashMap<String, Field>();
        outline.acts()
                .values()
                .forEach(ids -> ids.forEach(id -> {
                    var field = vocabulary.fields().get(id);
                    if (field != null && !own.containsKey(id)) {
                        used.put(id, field);
                    }
                }));
        return used;
    }

    private Map<String, Act> acts(Mapping root, ProcedureScope scope) {
        var section = root.map("acts");
        root.must("acts");
        var acts = new ActReader(scope, root).acts(section);
        new ActReader(scope.with(scope.outline().with(commonActs.entries())), commonActs)
                .acts(commonActs)
                .forEach((id, act) -> {
                    if (acts.putIfAbsent(id, act) != null) {
                        problems.add(
                                section.keyPlace(id),
                                "行为 " + id + " 是每个事项都有的",
                                "the act " + id + " is common to all matters",
                                "换一个名称",
                                "choose another id");
                    }
                });
        return Collections.unmodifiableMap(acts);
    }
}
