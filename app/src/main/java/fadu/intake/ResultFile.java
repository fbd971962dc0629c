package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What became of a file, row by row, in a file beside it that a spreadsheet opens. */
public final class ResultFile {
    private static final String HEADER = "行 line,结果 result,列 column,值 value,原因,reason,事项 matter,编号 number";

    private ResultFile() {}

    private record Line(int line, List<String> cells) {}

    /**
     * Writes {@code FILE.result.csv}.
     *
     * @param demo whether the place is a demonstration, which the file then says
     */
    public static Path write(Path file, Imported imported, boolean demo) {
        var target = file.resolveSibling(file.getFileName() + ".result.csv");
        var lines = new ArrayList<Line>();
        imported.faults()
                .forEach(f -> lines.add(new Line(
                        f.line(),
                        List.of(
                                "有误 wrong",
                                f.column(),
                                f.value(),
                                f.reason().zh(),
                                f.reason().en(),
                                "",
                                ""))));
        var done = imported.entered() ? "已登记 entered" : "可登记 new";
        imported.fresh()
                .forEach(c -> lines.add(new Line(
                        c.line(),
                        List.of(
                                done,
                                "",
                                c.shown(),
                                "",
                                "",
                                c.matter(),
                                imported.numbers().getOrDefault(c.matter(), "")))));
        lines.sort(Comparator.comparingInt(Line::line));
        var out = new StringBuilder("\uFEFF").append(HEADER).append("\r\n");
        if (demo) {
            out.append(",演示数据 · demonstration data,,,,,,\r\n");
        }
        for (var line : lines) {
            out.append(line.line());
            line.cells().forEach(cell -> out.append(',').append(quoted(cell)));
            out.append("\r\n");
        }
        try {
            Files.writeString(target, out);
        } catch (IOException e) {
            throw new Trouble(new Words("结果文件 " + target + " 写不了，请检查权限", "cannot write the result file " + target), e);
        }
        return target;
    }

    private static String quoted(String cell) {
        return CsvText.quoted(cell.length() > 500 ? cell.substring(0, 500) + "…" : cell);
    }
}
