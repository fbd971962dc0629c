package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories told as data: exact numbers, the same every time, and a fault is told with its place. */
class StoryPlanTest {
    private static final String YEAR = """
            demo: small-2019
            jurisdiction: {id: small, name: 小区 / Small}
            year: 2019
            day: 2020-01-17
            seed: 7
            password: fadu-demo-2019
            published: {title: 报告, signed: 2020-01-01, posted: 2020-01-02, site: 网站, figures: {}}
            units:
              fzb: {name: 法制办公室 / Legal Office, mark: 法}
              hbj: {name: 环保局 / Environment, mark: 环}
            staff:
              fzb: [[legal-reviewer, clerk], [legal-reviewer], [legal-head]]
              hbj: [[unit-clerk, clerk], [unit-head], [organ-head]]
            """;

    private static final String CONTRACTS = """
            stories:
              contracts:
                procedure: contract-review
                unit: hbj
                matters: 20
                lots: {opinion: {agree: 13, change: 6, disagree: 1}}
                shares: {pages: {total: 57, least: 2}}
                start: {from: 2019-03-01, to: 2019-11-30}
                course:
                  - do: submit
                    with: {title: "第{n}份{part:contract-kinds}，{pages}页", drafting_unit: "{unit}",
                      contract_kind: civil, amount: "{1..9}00", major: false}
                  - {do: take-in, after: 1}
                  - {do: agree, after: 2, when: {opinion: agree}, with: {opinion: 同意}}
                  - {do: agree-with-changes, after: 2, when: {opinion: change}, with: {opinion: 修改, changes: 条款}}
                  - {do: disagree, after: 2, when: {opinion: disagree}, with: {opinion: 不同意}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it before each test
    private Path folder;

    @Test
    void theNumbersAreExactAndTheLawAllowsAll() {
        var plan = plan(CONTRACTS);
        assertThat(plan.matters()).hasSize(20);
        assertThat(acts(plan, "agree")).isEqualTo(13);
        assertThat(acts(plan, "agree-with-changes")).isEqualTo(6);
        assertThat(acts(plan, "disagree")).isEqualTo(1);
        int pages = plan.matters().stream()
                .map(m -> String.valueOf(m.doings().getFirst().values().get("title")))
                .mapToInt(t -> Integer.parseInt(t.replaceAll(".*，|页", "")))
                .sum();
        assertThat(pages).isEqualTo(57);
        assertThat(Rehearsal.play(plan.matters(), plan.year()).values())
                .allSatisfy(p -> assertThat(p.refused()).isEmpty());
    }

    @Test
    void theSameFileGivesTheSamePlan() {
        assertThat(plan(CONTRACTS)).isEqualTo(plan(CONTRACTS));
    }

    @Test
    void theReviewerIsNotTheOneWhoApproves() {
        assertThat(plan(CONTRACTS).matters().stream().flatMap(m -> m.doings().stream()))
                .allSatisfy(d -> assertThat(d.approver()).isNotEqualTo(java.util.Optional.of(d.person())));
    }

    @Test
    void aCourseEndsBeforeTheDemonstrationsDay() {
        var late = CONTRACTS.replace("from: 2019-03-01, to: 2019-11-30", "from: 2020-01-16, to: 2020-01-17");
        assertThat(plan(late).matters())
                .allSatisfy(m -> assertThat(m.doings().getLast().at().toLocalDate())
                        .isBeforeOrEqualTo(LocalDate.of(2020, 1, 17)));
    }

    @Test
    void aShrunkStoryKeepsItsProportions() {
        var year = year(CONTRACTS.replace(
                        "matters: 20", "matters: 20\n    shrinks: true\n    figures: [contracts-reviewed]"))
                .scaled(0.5);
        var plan = Rehearsal.plan(year);
        assertThat(plan.matters()).hasSize(10);
        assertThat(acts(plan, "agree")).isBetween(6L, 7L);
        assertThat(year.beyondScale()).containsExactly("contracts-reviewed");
        assertThat(year.scaled(1).beyondScale()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamedWithItsPlace() {
        wrong("do: take-in", "do: take-on-board", "take-on-board");
        wrong("procedure: contract-review", "procedure: contract-revue", "contract-revue");
        wrong("amount:", "amont:", "amont");
        wrong("after: 1}", "after: 1, by: nobody}", "nobody");
        wrong("{1..9}00", "{money}", "money");
        wrong("agree: 13", "agree: 12", "19");
        wrong("unit: hbj", "unit: xyz", "xyz");
    }

    private void wrong(String right, String wrong, String name) {
        assertThat(CONTRACTS).contains(right);
        assertThatThrownBy(() -> plan(CONTRACTS.replace(right, wrong)))
                .isInstanceOf(Trouble.class)
                .hasMessageMatching("(?s)small-2019[.]yaml:\\d+:\\d+ .*")
                .hasMessageContaining(name);
    }

    private static long acts(Plan plan, String act) {
        return plan.matters().stream()
                .flatMap(m -> m.doings().stream())
                .filter(d -> d.act().equals(act))
                .count();
    }

    private Plan plan(String stories) {
        return Rehearsal.plan(year(stories));
    }

    private DemoYear year(String stories) {
        try {
            Files.writeString(folder.resolve("small-2019.yaml"), YEAR + stories);
            for (var shared : List.of("parts.yaml", "returns.yaml")) {
                Files.writeString(
                        folder.resolve(shared),
                        Files.readString(Path.of("..", "demo").resolve(shared)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoFolder(folder).year("small-2019");
    }
}
