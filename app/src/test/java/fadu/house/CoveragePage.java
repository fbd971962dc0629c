package fadu.house;

import static java.util.stream.Collectors.joining;

import fadu.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code docs/coverage.md} as the data makes it: the totals of each report, then a table a report. */
final class CoveragePage {
    private static final String HEAD = """
            # 覆盖情况 / Coverage
            五份已公布的年度报告提到的每一个平台、清单、机制、机构、窗口和数字，以及由法度中的什么来承担。本页由测试 `CoverageTest` 从
            [coverage.yaml](coverage.yaml) 生成；所列程序、指标、登记册、页面、命令、导入均实有其物，否则测试不通过。
            凡“公开”“公示”，记录的是公开的行为、日期和载体；公众网站尚未建。

            Every platform, list, mechanism, body, window and number that five published annual reports name, and what serves it in
            Fadu. `CoverageTest` makes this page from [coverage.yaml](coverage.yaml) and fails where a row names a procedure, figure,
            register, page, command or import that is not there. What is published is kept as an act with its day and place; the public
            site itself is not built. Redraw: `mvn -pl app test -Dtest=CoverageTest -Dfadu.rewrite=true`.

            | 报告 / report | 共 / rows | 有承担 / served | 其中尚缺一部分 / of these in part | 仅为文字 / text only | 尚未 / not yet |
            |---|---|---|---|---|---|
            """;
    private static final Map<String, Words> KINDS = Map.of(
            "procedure", new Words("程序", "procedure"),
            "figure", new Words("指标", "figure"),
            "register", new Words("登记册", "register"),
            "page", new Words("页面", "page"),
            "command", new Words("命令", "command"),
            "import", new Words("导入", "import"));

    private final Coverage coverage;

    CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    String markdown() {
        var reports = coverage.reports();
        var totals = reports.keySet().stream()
                .map(id -> total(id + " " + reports.get(id), coverage.of(id)))
                .collect(joining());
        var tables = reports.keySet().stream()
                .map(id -> "\n## " + id + " " + reports.get(id) + "\n" + table(coverage.of(id)))
                .collect(joining());
        return HEAD + totals + total("合计 / all", coverage.rows()) + tables;
    }

    private static String total(String name, List<CoverageRow> rows) {
        return "| " + name + " | " + rows.size() + " | " + count(rows, CoverageRow::served) + " | "
                + count(rows, row -> row.lacks().isPresent()) + " | "
                + count(rows, row -> row.textOnly().isPresent()) + " | "
                + count(rows, row -> row.notYet().isPresent()) + " |\n";
    }

    private static long count(List<CoverageRow> rows, Predicate<CoverageRow> which) {
        return rows.stream().filter(which).count();
    }

    private static String table(List<CoverageRow> rows) {
        return "| 编号 / no. | 类 / kind | 内容 / what it is | 由何承担 / served by | 尚缺 / lacking |\n|---|---|---|---|---|\n"
                + rows.stream()
                        .map(row -> "| " + row.id() + " | " + row.kind() + " | " + row.name() + " | " + servedBy(row)
                                + " | "
                                + row.lacks()
                                        .or(row::notYet)
                                        .map(Words::toString)
                                        .orElse("") + " |\n")
                        .collect(joining());
    }

    private static String servedBy(CoverageRow row) {
        if (row.textOnly().isPresent()) {
            return "仅为文字 / text only: " + row.textOnly().get();
        }
        return row.notYet().isPresent()
                ? "尚未 / not yet"
                : row.by().entrySet().stream()
                        .map(some -> KINDS.getOrDefault(some.getKey(), new Words(some.getKey(), some.getKey())) + ": "
                                + some.getValue().stream()
                                        .map(name -> "`" + name + "`")
                                        .collect(joining(" ")))
                        .collect(joining("; "));
    }
}
