package fadu.document;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.law.FieldType;
import fadu.law.Form;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.calendar.CalendarLaw;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.rule.Reckoner;
import fadu.rule.scenario.PlayedPapers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every document that the shipped law names, worded from the matters of the scenarios: a paper that can leave the house. */
class NamedDocumentsTest {
    private static final List<PlayedPapers.Played> PAPERS = new ArrayList<>();
    private static Law law;

    @BeforeAll
    static void playEveryScenario() {
        var edition = Edition.ofFolder(Path.of("../law"));
        var texts = new TreeMap<String, String>();
        edition.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        var calendar = CalendarLaw.read(texts, "law/", new Problems()).orElseThrow();
        law = LawReader.read(edition);
        var played = new PlayedPapers(law, new Reckoner(calendar.calendar(), calendar.rules()));
        texts.forEach((path, text) -> {
            if (path.startsWith("tests/") && path.endsWith(".yaml")) {
                PAPERS.addAll(played.of(path, text));
            }
        });
        PAPERS.addAll(played.others());
    }

    private static String text(PaperLine line) {
        return line.text(piece -> switch (piece) {
            case Piece.Said(var text) -> text;
            case Piece.Personal(var field) -> "〔" + field + "〕";
            case Piece.Person(var id) -> id;
            case Piece.OfUnit(var id) -> id;
        });
    }

    private static List<PaperLine> lines(PlayedPapers.Played played, PaperLine.Kind kind) {
        return played.paper().lines().stream().filter(l -> l.kind() == kind).toList();
    }

    @Test
    void noDocumentIsLeftOut() {
        var named = new TreeSet<String>();
        law.procedures()
                .values()
                .forEach(p -> p.acts().values().stream()
                        .flatMap(a -> a.documents().stream())
                        .forEach(d -> named.add(p.id() + " " + d)));
        PAPERS.forEach(p -> named.remove(p.name()));
        assertThat(named).isEmpty();
    }

    @Test
    void noLineIsEmptyOrUnfilled() {
        var faults = new TreeSet<String>();
        for (var played : PAPERS) {
            for (var line : played.paper().lines()) {
                var text = text(line);
                if (text.isBlank() || text.matches("(?s).*([{}\\[\\]]|null|〔〕|，，|（）).*")) {
                    faults.add(played.name() + " (" + played.form().id() + ") " + text);
                }
            }
            if (lines(played, PaperLine.Kind.BODY).isEmpty()) {
                faults.add(played.name() + " says nothing");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void onlyWhatGoesOutIsAddressed() {
        var faults = new TreeSet<String>();
        for (var played : PAPERS) {
            var addressees = lines(played, PaperLine.Kind.ADDRESSEE);
            boolean known = played.form().to().stream().anyMatch(played.facts().known()::containsKey);
            if (played.form().to().isEmpty() ? !addressees.isEmpty() : known && addressees.isEmpty()) {
                faults.add(played.name() + " (" + played.form().id() + ") in " + played.file() + " " + addressees);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aDecisionTellsItsRemedy() {
        var decides = law.papers().decides().stream().map(YamlNode.Scalar::text).toList();
        int decisions = 0;
        var faults = new TreeSet<String>();
        for (var played : PAPERS) {
            var form = played.form();
            boolean party = played.procedure().fields().values().stream().anyMatch(f -> f.type() == FieldType.PARTY);
            if (party
                    && played.facts().document().seal()
                    && form.withoutRemedy().isEmpty()
                    && played.act().means().stream().anyMatch(decides::contains)) {
                decisions++;
                var told = form.remedy().stream()
                        .filter(r -> r.on(played.facts().day()))
                        .map(Form.Remedy::text)
                        .toList();
                var said = lines(played, PaperLine.Kind.BODY).stream()
                        .map(NamedDocumentsTest::text)
                        .toList();
                if (told.isEmpty() || !said.containsAll(told)) {
                    faults.add(played.name() + " on " + played.facts().day());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(decisions).isGreaterThan(50);
    }

    @Test
    void onlyLawOfTheDayIsCited() {
        var faults = new TreeSet<String>();
        for (var played : PAPERS) {
            var day = played.facts().day();
            var inForce = new TreeSet<String>();
            var not = new TreeSet<String>();
            for (var citation : played.act().basis().citations()) {
                var statute = Optional.ofNullable(law.vocabulary().statutes().get(citation.statute()));
                boolean law = statute.map(s -> !day.isBefore(s.inForce())
                                && s.until().map(u -> !day.isAfter(u)).orElse(true))
                        .orElse(true);
                (law ? inForce : not).add(citation.statute().split("@", -1)[0] + "》" + citation.article());
            }
            not.removeAll(inForce);
            var text = lines(played, PaperLine.Kind.BODY).stream()
                    .map(NamedDocumentsTest::text)
                    .toList();
            not.stream()
                    .filter(cited -> text.stream().anyMatch(l -> l.contains("《" + cited)))
                    .forEach(cited -> faults.add(played.name() + " on " + day + " cites 《" + cited));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSlipIsOfTheUnitThatSubmits() {
        assertThat(of("contract-review@2019 submission-slip")).allSatisfy(slip -> {
            var unit = List.of(
                    (Piece) new Piece.OfUnit(String.valueOf(slip.facts().known().get("drafting_unit"))));
            assertThat(slip.paper().lines().getFirst().pieces()).isEqualTo(unit);
            assertThat(lines(slip, PaperLine.Kind.SIGNATURE).getFirst().pieces())
                    .isEqualTo(unit);
            assertThat(text(lines(slip, PaperLine.Kind.ADDRESSEE).getFirst()))
                    .isEqualTo(slip.facts().organ() + "：");
        });
    }

    @Test
    void anAppraisalSaysUnitYearMarksAndTotal() {
        assertThat(of("unit-appraisal@2019 result")).allSatisfy(result -> {
            var facts = result.facts().known();
            assertThat(lines(result, PaperLine.Kind.ADDRESSEE).getFirst().pieces())
                    .contains(new Piece.OfUnit(String.valueOf(facts.get("appraised_unit"))));
            assertThat(lines(result, PaperLine.Kind.BODY).stream().map(NamedDocumentsTest::text))
                    .anyMatch(l -> l.contains(facts.get("period_year") + "年度"))
                    .anyMatch(l -> l.matches(".*：分值\\d+.*，核定\\d+"))
                    .contains("总分：" + facts.get("total"));
        });
    }

    private static List<PlayedPapers.Played> of(String name) {
        var papers = PAPERS.stream().filter(p -> p.name().equals(name)).toList();
        assertThat(papers).isNotEmpty();
        return papers;
    }

    @Test
    void anExtensionSaysUntilWhen() {
        var papers =
                PAPERS.stream().filter(p -> p.form().id().equals("extension")).toList();
        assertThat(papers)
                .hasSizeGreaterThan(10)
                .allSatisfy(p -> assertThat(
                                lines(p, PaperLine.Kind.BODY).stream().map(NamedDocumentsTest::text))
                        .as(p.name())
                        .anyMatch(l -> l.matches("(延长后的期限至|.*延迟答复至：).*日。?")));
    }

    @Test
    void eachIsHtmlAndAWordFileWithTheSameLines() throws IOException {
        Map<String, PlayedPapers.Played> first = new LinkedHashMap<>();
        PAPERS.forEach(p -> first.putIfAbsent(p.name(), p));
        for (var played : first.values()) {
            var lines = played.paper().lines().stream()
                    .map(NamedDocumentsTest::text)
                    .toList();
            assertThat(played.paper().html(_ -> "某", false)).contains("</html>");
            var file = PaperDocx.of(
                    played.paper(),
                    p -> text(new PaperLine(PaperLine.Kind.BODY, List.of(p))),
                    Instant.EPOCH,
                    Optional.empty(),
                    false);
            try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
                var written = document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList();
                assertThat(written).as(played.name()).containsAll(lines);
            }
        }
    }
}
