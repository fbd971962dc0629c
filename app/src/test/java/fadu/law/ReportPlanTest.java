package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.yaml.Problem;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report's plan has the parts that the rules order; what is planted into it is found at its place. */
class ReportPlanTest {
    private static final String FILE = "report/annual-report@2019.yaml";
    private static final Edition SHIPPED = Edition.ofFolder(ShippedLawTest.folder());

    @Test
    void hasTheFivePartsOfArticle25() {
        var law = LawReader.read(SHIPPED);
        var plan = law.report(2019).orElseThrow();
        assertThat(plan.sections())
                .extracting(s -> s.basis().text())
                .containsExactly(
                        "法治政府建设与责任落实督察工作规定@2019 第二十五条第一项",
                        "法治政府建设与责任落实督察工作规定@2019 第二十五条第二项",
                        "法治政府建设与责任落实督察工作规定@2019 第二十五条第三项",
                        "法治政府建设与责任落实督察工作规定@2019 第二十五条第四项",
                        "法治政府建设与责任落实督察工作规定@2019 第二十五条第五项");
        assertThat(plan.findings().values()).allSatisfy(f -> {
            assertThat(f.cause().zh()).isNotBlank();
            assertThat(Template.parse(f.shortcoming().zh()).slots()).contains(f.id());
        });
        assertThat(law.report(2018)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {lectures}次。 /            | {lecture}次。 /             | lecture
            审核合同{contracts-reviewed}份 | 审核合同52份              | 写死了数字 52
            when: lectures > 0            | when: lectures many         | lectures many
            kind: below                   | kind: bellow                | bellow
            {few-conferences} month(s)    | some months                 | 中文和英文
            before: 03-01                 | before: 3月1日              | 月和日
            holds: promises               | holds: promise              | promise
            of: promise                   | of: promises                | promises
            words: promised               | words: promise_made         | promise_made
            kept: kept                    | kept: done                  | done
            第二十五条第三项              | 第八十五条第三项            | 第八十五条
            """)
    void plantedFaultsAreFound(String was, String is, String said) {
        var files = new TreeMap<>(SHIPPED.files());
        var text = new String(SHIPPED.files().get(FILE), StandardCharsets.UTF_8);
        assertThat(text).contains(was);
        files.put(FILE, text.replace(was, is).getBytes(StandardCharsets.UTF_8));
        var found = LawCheck.of(Edition.of(files), "law/").problems().stream()
                .filter(p -> p.place().file().equals("law/" + FILE))
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        assertThat(found).contains(said);
    }
}
