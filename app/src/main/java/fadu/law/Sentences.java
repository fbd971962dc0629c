package fadu.law;

import fadu.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A procedure as a lawyer reads and signs it: each rule a sentence, beside it what it stands on. */
public final class Sentences {
    private final Law law;
    private final Procedure procedure;
    private final Labels labels;

    private Sentences(Law law, Procedure procedure) {
        this.law = law;
        this.procedure = procedure;
        this.labels = new Labels(procedure, law.vocabulary());
    }

    /**
     * One rule.
     *
     * @param id the rule's id in its file
     * @param basis what it stands on; empty for what is no rule of its own, such as a state
     */
    public record Sentence(String id, Words words, Optional<Basis> basis) {}

    public record Section(Words heading, List<Sentence> sentences) {}

    /** The whole procedure, section by section; empty sections are left out. */
    public static List<Section> of(Law law, Procedure procedure) {
        return new Sentences(law, procedure)
                .sections().stream().filter(s -> !s.sentences().isEmpty()).toList();
    }

    /** Only the limits and the gates: two sections, empty or not, for comparing versions. */
    public static List<Section> limitsAndGates(Law law, Procedure procedure) {
        var sentences = new Sentences(law, procedure);
        return List.of(sentences.limits(), sentences.gates());
    }

    private Section limits() {
        return section(
                "期限",
                "Limits",
                procedure.limits().values().stream()
                        .map(l -> sentence(l.id(), new LimitSentence(l, labels).words(), l.basis()))
                        .toList());
    }

    private Section gates() {
        return section(
                "前提",
                "Gates",
                procedure.gates().values().stream().map(this::gate).toList());
    }

    /** An act alone, as it stands among the sentences of its procedure. */
    public static Words of(Law law, Procedure procedure, Act act) {
        return new ActSentence(act, new Labels(procedure, law.vocabulary())).words();
    }

    /** A limit alone. */
    public static Words of(Law law, Procedure procedure, Limit limit) {
        return new LimitSentence(limit, new Labels(procedure, law.vocabulary())).words();
    }

    /** A gate alone. */
    public static Words of(Law law, Procedure procedure, Gate gate) {
        return new Sentences(law, procedure).gate(gate).words();
    }

    private List<Section> sections() {
        return List.of(
                section("效力", "Validity", validity()),
                section("状态", "States", states()),
                section(
                        "行为",
                        "Acts",
                        procedure.acts().values().stream()
                                .filter(a -> !common(a))
                                .map(a -> sentence(a.id(), new ActSentence(a, labels).words(), a.basis()))
                                .toList()),
                limits(),
                gates(),
                section(
                        "由地方或本机关确定的事项",
                        "Settings",
                        procedure.settings().values().stream()
                                .map(this::setting)
                                .toList()),
                section(
                        "公开",
                        "Publication",
                        procedure.publications().values().stream()
                                .map(this::publication)
                                .toList()),
                section(
                        "每个事项共有的行为",
                        "Acts that every matter has",
                        procedure.acts().values().stream()
                                .filter(Sentences::common)
                                .map(a -> sentence(a.id(), a.name(), a.basis()))
                                .toList()),
                section(
                        "程序没有表达的规定",
                        "What the procedure does not express",
                        procedure.notExpressed().stream()
                                .map(n -> sentence("", n.text(), n.basis()))
                                .toList()),
                section("所在的年度页面", "On the pages of a year", years()),
                section("与上一版本的不同", "What differs from the version before", differences()));
    }

    private static Section section(String zh, String en, List<Sentence> sentences) {
        return new Section(new Words(zh, en), sentences);
    }

    private static Sentence sentence(String id, Words words, Basis basis) {
        return new Sentence(id, words, Optional.of(basis));
    }

    private static boolean common(Act act) {
        return Act.COMMON.contains(act.id());
    }

    private List<Sentence> validity() {
        var out = new ArrayList<Sentence>();
        var force = procedure.inForce();
        var until = force.until().map(u -> new Words("至 " + u, " until " + u)).orElse(new Words("", ""));
        out.add(sentence(
                "in-force",
                new Words("自 " + force.from() + " 起施行" + until.zh(), "in force from " + force.from() + until.en()),
                force.basis()));
        var others = law.versions(procedure.id().name()).stream()
                .map(p -> p.id().version())
                .toList();
        out.add(new Sentence(
                "versions",
                new Words("版本：" + String.join("、", others), "versions: " + String.join(", ", others)),
                Optional.empty()));
        var transition = procedure.transition();
        var rule = transition.byStep()
                ? new Words(
                        "旧版本下尚未作出的行为适用本版本，已起算的期限不变",
                        "under an older version, steps not yet taken follow this one; running limits keep theirs")
                : new Words("旧版本下的事项按旧版本办结", "matters opened under an older version end under it");
        var convention = transition.convention()
                ? new Words("（法律未规定，为本机关约定）", " (the statute is silent: our convention)")
                : new Words("", "");
        out.add(new Sentence(
                "transition", new Phrase().add(rule).add(convention).words(), Optional.empty()));
        return out;
    }

    private List<Sentence> years() {
        return law.years().stream()
                .flatMap(page -> page.parts().stream()
                        .filter(part -> part.of().contains(procedure.id().name()))
                        .map(part -> new Sentence(
                                page.id() + "." + part.id(),
                                new Words(
                                        page.name().zh() + "：" + part.name().zh(),
                                        page.name().en() + ": " + part.name().en()),
                                Optional.empty())))
                .toList();
    }

    private List<Sentence> states() {
        return procedure.tracks().values().stream()
                .map(track -> {
                    var each = track.each()
                            .map(labels::field)
                            .map(t -> new Words("（按“" + t.zh() + "”分别）", " (one for each of \"" + t.en() + "\")"))
                            .orElse(new Words("", ""));
                    var names = Phrase.listed(track.states().values().stream()
                            .map(Sentences::state)
                            .toList());
                    return new Sentence(
                            track.id(), new Words(names.zh() + each.zh(), names.en() + each.en()), Optional.empty());
                })
                .toList();
    }

    private static Words state(Track.State state) {
        var zh = (state.end() ? "（终）" : "") + (state.holds() ? "（全案中止）" : "");
        var en = (state.end() ? " (end)" : "") + (state.holds() ? " (all stands still)" : "");
        return new Words(state.name().zh() + zh, state.name().en() + en);
    }

    private Sentence gate(Gate gate) {
        var out = new Phrase().add(gate.name());
        gate.that().map(labels::said).ifPresent(e -> out.clause("条件：" + e.zh(), "condition: " + e.en()));
        gate.find().map(f -> new FindSentence(law, f, labels).words()).ifPresent(out::clause);
        gate.skip().ifPresent(s -> {
            var role = labels.role(s.by());
            out.clause(
                    role.zh() + "可以说明理由后略过（" + s.reason().zh() + "）",
                    role.en() + " may pass it with a reason (" + s.reason().en() + ")");
        });
        return sentence(gate.id(), out.words(), gate.basis());
    }

    private Sentence setting(Setting setting) {
        var grade = switch (setting.grade()) {
            case LAW -> new Words("由其他法律规定", "set by other law");
            case LOCAL -> new Words("由地方规定", "set by a local rule");
            case INTERNAL -> new Words("内部目标，不是法律", "an own target, not law");
        };
        var value = setting.shown()
                .map(v -> new Words("默认" + v.zh(), "default " + v.en()))
                .orElse(new Words("须由规定确定", "must be set"));
        return sentence(
                setting.id(),
                new Phrase().add(setting.name()).clause(value).clause(grade).words(),
                setting.basis());
    }

    private Sentence publication(Procedure.Publication publication) {
        var states = Phrase.quoted(labels.states(publication.states()));
        var shown = Phrase.listed(publication.show().stream().map(labels::field).toList());
        var out = new Phrase()
                .add(publication.name())
                .clause(
                        "处于" + states.zh() + "期间公开" + shown.zh(),
                        "while " + states.en() + " the public sees " + shown.en());
        if (!publication.mask().isEmpty()) {
            var masked = Phrase.listed(
                    publication.mask().keySet().stream().map(labels::field).toList());
            out.clause("遮盖" + masked.zh(), "masked: " + masked.en());
        }
        return sentence(publication.id(), out.words(), publication.basis());
    }

    private List<Sentence> differences() {
        var versions = law.versions(procedure.id().name());
        int index = versions.indexOf(procedure);
        if (index < 1) {
            return List.of();
        }
        var old = versions.get(index - 1);
        var before = new Labels(old, law.vocabulary());
        var out = new ArrayList<Sentence>();
        names("新增行为", "new acts", procedure.acts().keySet(), old.acts().keySet(), labels::act)
                .ifPresent(out::add);
        names(
                        "不再有的行为",
                        "acts no longer there",
                        old.acts().keySet(),
                        procedure.acts().keySet(),
                        before::act)
                .ifPresent(out::add);
        names("新增期限", "new limits", procedure.limits().keySet(), old.limits().keySet(), labels::limit)
                .ifPresent(out::add);
        names(
                        "不再有的期限",
                        "limits no longer there",
                        old.limits().keySet(),
                        procedure.limits().keySet(),
                        before::limit)
                .ifPresent(out::add);
        procedure
                .limits()
                .forEach((id, limit) -> Optional.ofNullable(old.limits().get(id))
                        .ifPresent(was -> {
                            var now = new LimitSentence(limit, labels).words();
                            var then = new LimitSentence(was, before).words();
                            if (!now.equals(then)) {
                                out.add(sentence(id, new Words("原为 " + then.zh(), "it was " + then.en()), was.basis()));
                            }
                        }));
        return out;
    }

    private static Optional<Sentence> names(
            String zh, String en, Set<String> has, Set<String> had, java.util.function.Function<String, Words> name) {
        var rest = new LinkedHashSet<>(has);
        rest.removeAll(had);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        var list = Phrase.quoted(rest.stream().map(name).toList());
        return Optional.of(new Sentence("", new Words(zh + "：" + list.zh(), en + ": " + list.en()), Optional.empty()));
    }
}
