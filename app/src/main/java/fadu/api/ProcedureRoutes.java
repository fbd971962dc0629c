package fadu.api;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Field;
import fadu.law.Procedure;
import fadu.law.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the law prescribes for each kind of matter. */
@RestController
final class ProcedureRoutes {
    /** All procedures, in all versions. */
    record ProcedureList(String edition, List<ProcedureLine> procedures) {}

    /** A procedure in one version; {@code id} is {@code kind@version}. */
    record ProcedureLine(
            String id,
            String kind,
            Words name,
            String statute,
            LocalDate from,
            Optional<LocalDate> until,
            boolean register) {}

    /**
     * A procedure whole.
     *
     * @param rules all of it as sentences, section by section, as a lawyer signs it
     */
    record ProcedureWhole(
            ProcedureLine procedure,
            List<String> starts,
            List<FieldLine> fields,
            List<ActDefinition> acts,
            List<LimitDefinition> limits,
            Map<String, Map<String, Words>> tracks,
            List<RuleSection> rules) {}

    /** Rules of one sort. */
    record RuleSection(Words heading, List<RuleLine> rules) {}

    /** A rule as a sentence, and what it stands on. */
    record RuleLine(String id, Words words, Optional<String> basis) {}

    /** A field; {@code of} are its choices, {@code columns} those of a table. */
    record FieldLine(
            String id, Words name, String type, Map<String, Words> of, List<FieldLine> columns, boolean personal) {}

    /** An act; {@code schema} is that of its values in the OpenAPI document. */
    record ActDefinition(
            String id,
            Words name,
            String kind,
            List<String> by,
            Optional<String> approvedBy,
            List<String> from,
            List<FieldLine> must,
            List<FieldLine> may,
            List<String> documents,
            String basis,
            String schema) {}

    /** A limit. */
    record LimitDefinition(String id, Words name, String basis) {}

    @GetMapping("/api/v1/procedures")
    @Endpoint(zh = "全部程序及其版本", en = "All procedures in all their versions")
    ProcedureList all(Caller caller) {
        var law = caller.law();
        return new ProcedureList(
                law.edition(),
                law.procedures().values().stream().map(ProcedureRoutes::line).toList());
    }

    @GetMapping("/api/v1/procedures/{id}")
    @Endpoint(
            zh = "一个程序的字段、行为、期限、状态，及逐条规则的语句和依据；不写版本时取今日有效的版本",
            en =
                    "The fields, acts, limits and states of a procedure, and each rule as a sentence with its basis; without a version the "
                            + "one in force today")
    ProcedureWhole one(Caller caller, @PathVariable String id) {
        var law = caller.law();
        var procedure = law.procedures().values().stream()
                .filter(p -> p.id().toString().equals(id))
                .findFirst()
                .or(() -> law.on(id, caller.today()))
                .orElseThrow(Declined::unknown);
        var tracks = new java.util.LinkedHashMap<String, Map<String, Words>>();
        procedure.tracks().forEach((track, is) -> {
            var states = new java.util.LinkedHashMap<String, Words>();
            is.states().forEach((state, s) -> states.put(state, s.name()));
            tracks.put(track, states);
        });
        return new ProcedureWhole(
                line(procedure),
                procedure.starts(),
                procedure.fields().values().stream().map(ProcedureRoutes::field).toList(),
                procedure.acts().values().stream().map(a -> act(procedure, a)).toList(),
                procedure.limits().values().stream()
                        .map(l ->
                                new LimitDefinition(l.id(), l.name(), l.basis().text()))
                        .toList(),
                tracks,
                Sentences.of(law, procedure).stream()
                        .map(s -> new RuleSection(
                                s.heading(),
                                s.sentences().stream()
                                        .map(r -> new RuleLine(
                                                r.id(), r.words(), r.basis().map(Basis::text)))
                                        .toList()))
                        .toList());
    }

    private static ProcedureLine line(Procedure procedure) {
        return new ProcedureLine(
                procedure.id().toString(),
                procedure.id().name(),
                procedure.name(),
                procedure.statute(),
                procedure.inForce().from(),
                procedure.inForce().until(),
                procedure.register().isPresent());
    }

    private static FieldLine field(Field field) {
        return new FieldLine(
                field.id(),
                field.name(),
                field.type().id(),
                field.of(),
                field.columns().stream().map(ProcedureRoutes::field).toList(),
                field.personal());
    }

    private static ActDefinition act(Procedure procedure, Act act) {
        return new ActDefinition(
                act.id(),
                act.name(),
                act.kind().name().toLowerCase(Locale.ROOT),
                act.by(),
                act.approvedBy(),
                act.from(),
                act.fields().stream()
                        .filter(i -> !i.optional())
                        .map(i -> field(i.field()))
                        .toList(),
                act.fields().stream()
                        .filter(Act.Input::optional)
                        .map(i -> field(i.field()))
                        .toList(),
                act.documents(),
                act.basis().text(),
                ActSchemas.name(procedure.id(), act.id()));
    }
}
