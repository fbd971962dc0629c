package fadu.matter;

import fadu.rule.Irregular;
import fadu.rule.Request;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line in the log of refusals: who wanted what when, and what the law says. */
record RefusalLine(
        String jurisdiction,
        String matter,
        String procedure,
        Optional<String> unit,
        Request request,
        List<Irregular> reasons,
        Instant now) {
    static final String SQL = """
            insert into refusal (jurisdiction, recorded, person, unit, matter, procedure, act, rule, basis, zh, en)
            values (:refused_in, :refused_at, :refused_person, nullif(:refused_unit, ''), :refused_matter,
              :refused_procedure, :refused_act, :refused_rule, :refused_basis, :refused_zh, :refused_en)
            returning id""";

    Map<String, Object> parameters() {
        var first = reasons.getFirst();
        return Map.ofEntries(
                Map.entry("refused_in", jurisdiction),
                Map.entry("refused_at", now.atOffset(ZoneOffset.UTC)),
                Map.entry("refused_person", request.person()),
                Map.entry("refused_unit", unit.orElse("")),
                Map.entry("refused_matter", matter),
                Map.entry("refused_procedure", procedure),
                Map.entry("refused_act", request.act()),
                Map.entry("refused_rule", first.rule()),
                Map.entry("refused_basis", first.basis().text()),
                Map.entry("refused_zh", words(r -> r.words().zh(), "；")),
                Map.entry("refused_en", words(r -> r.words().en(), "; ")));
    }

    private String words(java.util.function.Function<Irregular, String> of, String between) {
        return reasons.stream().map(of).collect(Collectors.joining(between));
    }
}
