package fadu.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All of {@code law/} as read at one moment.
 *
 * @param edition hex SHA-256 of the files, which names the edition
 * @param procedures by id
 * @param figures by id
 * @param reports what the yearly reports consist of
 * @param topics in their order, with the procedures of each
 * @param papers how papers are worded
 * @param notices who is told what
 * @param years what the pages of a year show
 */
public record Law(
        String edition,
        Map<ProcedureId, Procedure> procedures,
        Vocabulary vocabulary,
        Map<String, Figure> figures,
        List<ReportPlan> reports,
        List<Topic> topics,
        PaperRules papers,
        NoticeRules notices,
        List<YearPage> years) {

    /** The versions of a kind of matter, oldest first. */
    public List<Procedure> versions(String name) {
        return procedures.values().stream()
                .filter(p -> p.id().name().equals(name))
                .sorted(Comparator.comparing(p -> p.inForce().from()))
                .toList();
    }

    /** The version that is law on a day. */
    public Optional<Procedure> on(String name, LocalDate day) {
        return versions(name).reversed().stream()
                .filter(p -> p.inForce().on(day))
                .findFirst();
    }

    /** Whom an act that every matter has is for. */
    public List<String> by(String common) {
        return procedures.values().stream()
                .flatMap(p -> Stream.ofNullable(p.acts().get(common)))
                .findFirst()
                .map(Act::by)
                .orElse(List.of());
    }

    public Optional<Procedure> procedure(ProcedureId id) {
        return Optional.ofNullable(procedures.get(id));
    }

    /** What the report of a year consists of. */
    public Optional<ReportPlan> report(int year) {
        return reports.stream().filter(r -> r.of(year)).max(Comparator.comparing(ReportPlan::from));
    }

    /** What a page of a year shows; empty where this place has no such page. */
    public Optional<YearPage> year(String page) {
        return years.stream().filter(p -> p.id().equals(page)).findFirst();
    }

    /** A part of a page of a year, as {@code page.part}. */
    public Optional<YearPart> yearPart(String name) {
        return years.stream()
                .flatMap(page -> page.parts().stream().filter(part -> name.equals(page.id() + "." + part.id())))
                .findFirst();
    }

    /** The form of a document: its own, else the one of all documents. */
    public Optional<Form> form(String procedure, String document) {
        return papers.form(procedure, document);
    }
}
