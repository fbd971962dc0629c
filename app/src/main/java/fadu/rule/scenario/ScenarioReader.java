package fadu.rule.scenario;

import fadu.Words;
import fadu.law.ProcedureId;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file. */
final class ScenarioReader {
    private static final Set<String> KEYS =
            Set.of("scenario", "procedure", "settings", "people", "elsewhere", "days", "basis");
    private static final Set<String> ACT =
            Set.of("do", "record", "by", "for", "with", "on", "approved", "skip", "why", "expect");
    private static final Set<String> OTHER =
            Set.of("clock", "system", "elsewhere", "settings", "at", "effective", "for", "expect");

    private final Nodes nodes;
    private final Problems problems;

    private ScenarioReader(Problems problems) {
        this.problems = problems;
        this.nodes = new Nodes(problems);
    }

    static Optional<Scenario> read(String file, String text, Problems problems) {
        return new YamlReader(file, problems)
                .read(text)
                .filter(n -> n instanceof YamlNode.Fields)
                .flatMap(n -> new ScenarioReader(problems).scenario((YamlNode.Fields) n));
    }

    private Optional<Scenario> scenario(YamlNode.Fields root) {
        nodes.only(root, KEYS);
        var name = nodes.text(root, "scenario");
        var procedure = nodes.text(root, "procedure");
        var days = root.get("days");
        if (name.isEmpty()
                || procedure.isEmpty()
                || days.isEmpty()
                || !procedure.get().contains("@")) {
            problems.add(
                    root.place(),
                    "情景须有 scenario、procedure（名称@版本）和 days",
                    "a scenario needs scenario, procedure (name@version) and days",
                    "补上",
                    "add them");
            return Optional.empty();
        }
        var elsewhere = new ArrayList<Scenario.Other>();
        root.get("elsewhere").map(nodes::items).orElse(List.of()).forEach(n -> elsewhere.add(other(n, LocalDate.MIN)));
        return Optional.of(new Scenario(
                Words.parse(name.get()),
                ProcedureId.parse(procedure.get()),
                root.get("settings").map(nodes::settings).orElse(Map.of()),
                people(root),
                elsewhere,
                steps(days.get()),
                root.place()));
    }

    private Map<String, Set<String>> people(YamlNode.Fields root) {
        var out = new LinkedHashMap<String, Set<String>>();
        root.get("people")
                .map(nodes::fields)
                .ifPresent(f -> f.fields().forEach((who, roles) -> out.put(who, Set.copyOf(nodes.texts(roles)))));
        return out;
    }

    private List<Scenario.Step> steps(YamlNode days) {
        var out = new ArrayList<Scenario.Step>();
        nodes.fields(days).fields().forEach((day, lines) -> {
            var date = nodes.date(day, lines.place());
            for (var line : nodes.items(lines)) {
                date.map(d -> step(d, nodes.fields(line))).ifPresent(out::add);
            }
        });
        return out;
    }

    private Scenario.Step step(LocalDate day, YamlNode.Fields line) {
        var row = nodes.text(line, "for");
        boolean acts = line.get("do").isPresent() || line.get("record").isPresent();
        nodes.only(line, Expectations.with(acts ? ACT : OTHER));
        line.get("expect").map(nodes::fields).ifPresent(e -> nodes.only(e, Expectations.with(Set.of())));
        Scenario.Doing doing;
        if (acts) {
            doing = act(line, row);
        } else if (line.get("clock").isPresent()) {
            doing = new Scenario.Doing.ByClock(
                    nodes.text(line, "clock").orElse(""),
                    row,
                    nodes.day(line, "at").orElse(day),
                    nodes.day(line, "effective"));
        } else if (line.get("system").isPresent()) {
            doing = new Scenario.Doing.BySystem(nodes.text(line, "system").orElse(""), row);
        } else if (line.get("elsewhere").isPresent()) {
            doing = new Scenario.Doing.Meanwhile(other(line.get("elsewhere").get(), day));
        } else if (line.get("settings").isPresent()) {
            doing = new Scenario.Doing.Set(nodes.settings(line.get("settings").get()));
        } else {
            doing = new Scenario.Doing.Look();
        }
        var expected = line.get("expect").map(nodes::fields).orElse(line);
        return new Scenario.Step(day, doing, new Expectations(nodes).read(expected, row), line.place());
    }

    private Scenario.Doing act(YamlNode.Fields line, Optional<String> row) {
        var with = new LinkedHashMap<>(line.get("with")
                .map(nodes::fields)
                .orElse(YamlNode.none(line.place()))
                .fields());
        line.get("why").ifPresent(w -> with.put("why", w));
        var skips = new LinkedHashMap<String, String>();
        line.get("skip")
                .map(nodes::fields)
                .ifPresent(f -> f.fields()
                        .forEach((gate, reason) -> skips.put(
                                gate,
                                nodes.texts(reason).isEmpty()
                                        ? ""
                                        : nodes.texts(reason).getFirst())));
        boolean paper = line.get("record").isPresent();
        return new Scenario.Doing.Do(
                nodes.text(line, paper ? "record" : "do").orElse(""),
                nodes.text(line, "by").orElse(""),
                row,
                with,
                nodes.day(line, "on"),
                paper,
                nodes.text(line, "approved"),
                skips);
    }

    private Scenario.Other other(YamlNode node, LocalDate day) {
        var f = nodes.fields(node);
        nodes.only(f, Set.of("id", "procedure", "fields", "states", "since", "until", "link"));
        var fields = new LinkedHashMap<String, Object>();
        f.get("fields").map(nodes::fields).ifPresent(m -> m.fields().forEach((k, v) -> fields.put(k, Nodes.plain(v))));
        var procedure = nodes.text(f, "procedure").orElse("");
        int at = procedure.indexOf('@');
        return new Scenario.Other(
                nodes.text(f, "id").orElse("other-" + f.place().line()),
                at < 0 ? procedure : procedure.substring(0, at),
                fields,
                f.get("states").map(nodes::texts).orElse(List.of()),
                nodes.day(f, "since").orElse(day),
                nodes.day(f, "until"),
                nodes.text(f, "link"));
    }
}
