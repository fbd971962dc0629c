package fadu.rule.scenario;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Span;
import fadu.law.yaml.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the scenarios of each procedure show, and what they do not show yet. A kind of matter wants six scenarios over its
 * versions, among them a refusal, an irregular fact and a limit that is not kept; every version one of its own, and, where
 * an older one exists, a matter that lives through the change.
 */
public final class Coverage {
    private static final int LEAST = 6;
    private static final Set<String> NOT_KEPT = Set.of("late", "breached", "lapsed");

    /**
     * The scenarios of one version.
     *
     * @param breaches limits told to be late, breached or lapsed
     * @param changes scenarios that begin under an older version and go on under this one
     * @param missing what is not shown; of the kind as a whole at its newest version
     */
    public record Line(
            ProcedureId procedure,
            int scenarios,
            int refusals,
            int irregulars,
            int breaches,
            int changes,
            List<Words> missing) {
        private Line with(List<Words> now) {
            return new Line(procedure, scenarios, refusals, irregulars, breaches, changes, now);
        }
    }

    private final Law law;
    private final List<Scenario> scenarios;

    private Coverage(Law law, List<Scenario> scenarios) {
        this.law = law;
        this.scenarios = scenarios;
    }

    /** A line a version, by name and age; scenarios that cannot be read are left to {@link Scenarios}. */
    public static List<Line> of(Law law, Map<String, String> texts) {
        var read = new ArrayList<Scenario>();
        texts.forEach(
                (file, text) -> ScenarioReader.read(file, text, new Problems()).ifPresent(read::add));
        var coverage = new Coverage(law, read);
        return law.procedures().keySet().stream()
                .map(ProcedureId::name)
                .distinct()
                .sorted()
                .flatMap(coverage::kind)
                .toList();
    }

    private Stream<Line> kind(String name) {
        var versions = law.versions(name);
        var lines = versions.stream().map(this::counted).toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1).map(i -> {
            var missing = new ArrayList<Words>();
            var line = lines.get(i);
            want(missing, line.scenarios() > 0 || line.changes() > 0, "本版本的情景", "a scenario of this version");
            want(missing, i == 0 || line.changes() > 0, "版本更替", "a change of version");
            if (i == lines.size() - 1) {
                whole(missing, lines, versions);
            }
            return line.with(List.copyOf(missing));
        });
    }

    private static void whole(List<Words> missing, List<Line> lines, List<Procedure> versions) {
        int all = lines.stream().mapToInt(Line::scenarios).sum();
        want(missing, all >= LEAST, "情景仅 " + all + " 个", "only " + all + " scenarios");
        want(missing, lines.stream().anyMatch(l -> l.refusals() > 0), "拒绝", "a refusal");
        want(
                missing,
                lines.stream().anyMatch(l -> l.irregulars() > 0)
                        || versions.stream().noneMatch(Coverage::recorded),
                "不合法的事实",
                "an irregular fact");
        want(
                missing,
                lines.stream().anyMatch(l -> l.breaches() > 0)
                        || versions.stream().noneMatch(Coverage::numbered),
                "期限未遵守",
                "a limit not kept");
    }

    private static void want(List<Words> missing, boolean there, String zh, String en) {
        if (!there) {
            missing.add(new Words(zh, en));
        }
    }

    /** Facts and decisions that somebody makes may be entered as they happened. */
    private static boolean recorded(Procedure procedure) {
        return procedure.acts().values().stream()
                .anyMatch(a -> a.kind() == Act.Kind.FACT || a.kind() == Act.Kind.DECISION);
    }

    private static boolean numbered(Procedure procedure) {
        return procedure.limits().values().stream()
                .anyMatch(l -> !(l.span() instanceof Span.Promptly
                        || l.span() instanceof Span.ToField
                        || l.span() instanceof Span.Stopwatch));
    }

    private Line counted(Procedure version) {
        var own = scenarios.stream()
                .filter(s -> s.procedure().equals(version.id()))
                .toList();
        var steps = own.stream()
                .flatMap(s -> s.steps().stream())
                .map(Scenario.Step::expected)
                .toList();
        return new Line(
                version.id(),
                own.size(),
                (int) steps.stream().filter(e -> e.refused().isPresent()).count(),
                (int) steps.stream()
                        .filter(e -> !e.irregular().orElse(List.of()).isEmpty())
                        .count(),
                (int) steps.stream()
                        .flatMap(e -> e.due().values().stream())
                        .filter(d -> d.status().filter(NOT_KEPT::contains).isPresent())
                        .count(),
                (int) scenarios.stream().filter(s -> livesThrough(s, version)).count(),
                List.of());
    }

    private static boolean livesThrough(Scenario scenario, Procedure version) {
        var first = version.inForce().from();
        var days = scenario.steps().stream().map(Scenario.Step::day).toList();
        return scenario.procedure().name().equals(version.id().name())
                && days.stream()
                        .min(Comparator.<LocalDate>naturalOrder())
                        .filter(first::isAfter)
                        .isPresent()
                && days.stream().anyMatch(day -> !day.isBefore(first));
    }
}
