package fadu.report;

import fadu.Words;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ReportPlan;
import fadu.org.Units;
import fadu.store.DatabaseRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parts of a finding are called. */
final class Labels {
    private final Law law;
    private final Map<String, Words> units = new HashMap<>();

    Labels(Law law, DatabaseRole worker, String jurisdiction) {
        this.law = law;
        new Units(worker).all(jurisdiction).forEach(u -> units.put(u.id(), u.name()));
    }

    Words unit(String id) {
        return Objects.requireNonNullElse(units.get(id), new Words(id, id));
    }

    Words procedure(String name) {
        var versions = law.versions(name);
        return versions.isEmpty() ? new Words(name, name) : versions.getLast().name();
    }

    /** The name of a state of a procedure, in any of its versions. */
    Words state(String procedure, String state) {
        return law.versions(procedure).reversed().stream()
                .flatMap(p -> p.tracks().values().stream())
                .flatMap(t -> Stream.ofNullable(t.states().get(state)))
                .map(s -> s.name())
                .findFirst()
                .orElse(new Words(state, state));
    }

    /** What a key stands for, where a finding is broken down by units, kinds of matter, limits or a field. */
    Words group(ReportPlan.Finding finding, String key) {
        if (key.isEmpty()) {
            return new Words("未注明", "not stated");
        }
        return switch (finding.by().orElse("")) {
            case "" -> unit(key);
            case "procedure" -> procedure(key);
            case "limit" -> limit(finding, key);
            default -> value(finding, finding.by().get(), key);
        };
    }

    private Words limit(ReportPlan.Finding finding, String id) {
        return versions(finding)
                .flatMap(p -> Stream.ofNullable(p.limits().get(id)))
                .map(l -> l.name())
                .findFirst()
                .orElse(new Words(id, id));
    }

    private Words value(ReportPlan.Finding finding, String by, String key) {
        var fields = versions(finding).flatMap(p -> p.field(by).stream()).toList();
        Optional<Words> choice =
                fields.stream().flatMap(f -> Stream.ofNullable(f.of().get(key))).findFirst();
        return choice.orElseGet(
                () -> fields.stream().anyMatch(f -> f.type() == FieldType.UNIT) ? unit(key) : new Words(key, key));
    }

    private Stream<Procedure> versions(ReportPlan.Finding finding) {
        var names = finding.procedures().isEmpty()
                ? finding.of().map(id -> law.figures().get(id)).stream()
                        .flatMap(f -> f.select().stream())
                        .flatMap(s -> s.procedures().stream())
                        .toList()
                : finding.procedures();
        return names.stream().flatMap(n -> law.versions(n).reversed().stream());
    }
}
