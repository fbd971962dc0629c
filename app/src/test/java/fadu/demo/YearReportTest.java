package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.Template;
import fadu.matter.House;
import fadu.report.Layout;
import fadu.report.Note;
import fadu.report.PromiseLine;
import fadu.report.Report;
import fadu.report.Reports;
import fadu.report.Run;
import fadu.rule.Request;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of a small demonstration year: it says what the entries say, and nothing else. */
class YearReportTest {
    private static final Instant END = Instant.parse("2019-12-31T10:00:00Z");
    private static final House HOUSE = House.of(TestDatabase.fresh());
    private static final DemoYear YEAR = SmallYear.YEAR;
    private static final Reports REPORTS = new Reports(HOUSE.database().worker());

    @BeforeAll
    static void load() {
        HOUSE.editions().publish(Edition.ofFolder(Path.of("..", "law")), Instant.parse("2026-01-05T01:00:00Z"));
        new Loader(HOUSE, YEAR).load(Rehearsal.plan(YEAR), (day, done, all) -> {});
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static Law law() {
        return HOUSE.editions().current().law();
    }

    private static Report report(Instant at) {
        return REPORTS.write(law(), YEAR.jurisdiction(), 2019, at);
    }

    @Test
    void everyPublishedFigureStandsInASentence() {
        var report = report(END);
        var named = report.sentences()
                .flatMap(s -> s.zh().stream())
                .filter(Run.Counted.class::isInstance)
                .map(r -> ((Run.Counted) r).source())
                .toList();
        assertThat(named).containsAll(YEAR.published().keySet());
        YEAR.published()
                .forEach((id, p) -> assertThat(report.number(id).value()).as(id).isEqualTo(Long.toString(p.value())));
    }

    @Test
    void everyNumberComesFromAFigure() {
        var report = report(END);
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var paragraph : Layout.of(report, locale)) {
                for (var run : paragraph.runs()) {
                    switch (run) {
                        case Run.Text text ->
                            assertThat(Template.typed(withoutYears(text.shown())))
                                    .as(paragraph.text())
                                    .isEmpty();
                        case Run.Counted number -> assertThat(report.numbers()).containsKey(number.source());
                        case Run.Quoted quoted -> assertThat(quoted.matter()).startsWith("pm-");
                    }
                }
            }
        }
    }

    /** English days and years have no 年. */
    private static String withoutYears(String text) {
        return text.replaceAll("\\b(\\d{1,2} [A-Z][a-z]+ )?20(18|19|20)\\b", "");
    }

    @Test
    void everyShortcomingHasACauseAndItsEntries() {
        var report = report(END);
        var shortcomings = report.sections().get(1).parts().getFirst().shortcomings();
        assertThat(shortcomings).isNotEmpty().allSatisfy(s -> {
            assertThat(s.cause()).isPresent();
            assertThat(report.number(s.source().orElseThrow()).evidence()).isNotEmpty();
        });
        assertThat(report.margin().stream().filter(n -> n.state() == Note.State.WRONG))
                .isEmpty();
    }

    /** Conferences were held in 2019: a year without them falls short. By 2021 the place has no such practice any more. */
    @Test
    void onlyAPracticeCanFallShort() {
        assertThat(shortcomings(2020)).contains("few-conferences", "few-study-sessions");
        assertThat(shortcomings(2021)).doesNotContain("few-conferences", "few-study-sessions");
    }

    private static List<String> shortcomings(int year) {
        return REPORTS
                .write(law(), YEAR.jurisdiction(), year, END)
                .sections()
                .get(1)
                .parts()
                .getFirst()
                .shortcomings()
                .stream()
                .map(s -> s.id())
                .toList();
    }

    @Test
    void lastYearsPromisesHaveTheirState() {
        var results = report(END).sections().getFirst();
        var promises = results.parts().getLast().promises();
        assertThat(promises).hasSize(5).allSatisfy(p -> assertThat(p.open()).isFalse());
        assertThat(promises.stream().filter(p -> !p.kept()))
                .hasSize(3)
                .allSatisfy(p -> assertThat(p.cause()).isPresent());
        // Three new ones, and the one that was carried over.
        assertThat(report(END).sections().get(3).parts().getFirst().promises())
                .hasSize(4)
                .extracting(PromiseLine::promised)
                .contains("完善法律顾问考核");
    }

    @Test
    void whatAPersonWroteStaysAndTypedNumbersAreToldOff() {
        var at = END.plusSeconds(60);
        REPORTS.edit(
                law(), YEAR.jurisdiction(), 2019, "own-1", new Words("矛盾化解机制较为单一，仅{lectures}次、9人。", ""), "wang", at);
        REPORTS.edit(law(), YEAR.jurisdiction(), 2019, "own-1.cause", new Words("调解力量不足。", ""), "wang", at);
        REPORTS.edit(law(), YEAR.jurisdiction(), 2019, "lost-suits", new Words("", ""), "wang", at);
        assertThat(report(END).sections().get(1).parts().getFirst().shortcomings())
                .noneMatch(s -> s.id().equals("own-1"));
        var after = report(at.plusSeconds(1));
        var shortcomings = after.sections().get(1).parts().getFirst().shortcomings();
        assertThat(shortcomings)
                .noneMatch(s -> s.id().equals("lost-suits"))
                .anyMatch(s -> s.id().equals("own-1") && s.cause().isPresent());
        assertThat(after.margin())
                .anyMatch(n -> n.check().equals("typed") && n.words().zh().contains("9"));
    }

    @Test
    void aNumberThatChangedSinceItWasFrozenIsShownWithBothValues() {
        var at = END.plusSeconds(120);
        var frozen = REPORTS.freeze(law(), YEAR.jurisdiction(), 2019, "wang", at);
        assertThat(frozen.frozen()).contains(at);
        assertThat(frozen.numbers().values()).allMatch(c -> c.changed().isEmpty());
        var more = Request.of(
                "record",
                "zhao",
                Set.of("legal-reviewer"),
                Map.of("kind", "lecture", "subject", "补记的讲座", "held_on", "2019-12-30"));
        HOUSE.matters()
                .open(
                        fadu.matter.Opening.of(YEAR.jurisdiction(), "late-lecture", "work-record", "fzb", more),
                        at.plusSeconds(60))
                .orThrow();
        var after = report(at.plusSeconds(120));
        var lectures = after.number("lectures");
        assertThat(lectures.value()).isEqualTo("1");
        assertThat(lectures.changed()).contains("2");
        assertThat(after.margin())
                .anyMatch(n -> n.check().equals("changed") && n.words().zh().contains("现为 2"));
        assertThat(report(at.plusSeconds(1)).number("lectures").changed()).isEmpty();
    }
}
