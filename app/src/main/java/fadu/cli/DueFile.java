package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.intake.Csv;
import fadu.law.calendar.CalendarLaw;
import fadu.law.calendar.Question;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A CSV file of periods: a JSON line for each good line, a sentence with the line number for each bad one. */
record DueFile(Path file) {
    static final String HEADER = "from,length,under,of,pauses,extend,backward";
    private static final List<String> COLUMNS = List.of(HEADER.split(","));
    private static final long LARGEST = 64L << 20;
    private static final Set<String> YES = Set.of("true", "yes", "1", "是");
    private static final Set<String> NO = Set.of("", "false", "no", "0", "否");

    /** @return 0, or 1 when some line could not be computed */
    int print(CalendarLaw law, PrintWriter out, PrintWriter err) {
        var rows = Csv.rows(text());
        header(rows);
        int code = 0;
        for (var row : rows.subList(1, rows.size())) {
            try {
                row.fault().ifPresent(words -> {
                    throw new Trouble(words);
                });
                out.println(DueJson.of(question(row.cells()).period(law).due(law.calendar()), List.of()));
            } catch (Trouble e) {
                out.flush();
                err.println(at(row.line(), e.words()));
                code = 1;
            }
        }
        out.flush();
        return code;
    }

    private void header(List<Csv.Row> rows) {
        var cells = rows.isEmpty()
                ? List.<String>of()
                : rows.getFirst().cells().stream().map(String::strip).toList();
        if (!cells.equals(COLUMNS)) {
            var found = String.join(",", cells);
            var shown = found.length() > 100 ? found.substring(0, 100) + "…" : found;
            throw new Trouble(at(
                    rows.isEmpty() ? 1 : rows.getFirst().line(),
                    new Words(
                            "表头应为 " + HEADER + "，实为 " + (shown.isEmpty() ? "空" : shown),
                            "the header must be " + HEADER + ", found " + (shown.isEmpty() ? "nothing" : shown))));
        }
    }

    private static Question question(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new Trouble(
                    "应有 " + COLUMNS.size() + " 格，实有 " + cells.size() + " 格",
                    COLUMNS.size() + " cells are expected, found " + cells.size());
        }
        return new Question(
                cells.get(0),
                cells.get(1),
                cells.get(2).strip(),
                cells.get(3),
                several(cells.get(4), "[;；\\s]+"),
                several(cells.get(5), "[;；]"),
                yes(cells.get(6)),
                true);
    }

    private static List<String> several(String cell, String separator) {
        return Stream.of(cell.split(separator))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static boolean yes(String cell) {
        var typed = cell.strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(typed) && !NO.contains(typed)) {
            throw new Trouble("backward 只能是 true、false 或空", "backward must be true, false or empty");
        }
        return YES.contains(typed);
    }

    private Words at(int line, Words words) {
        return new Words(file + " 第 " + line + " 行：" + words.zh(), file + ", line " + line + ": " + words.en());
    }

    private String text() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw new Trouble(
                        "文件 " + file + " 超过 64 MB，请分成几个文件", "file " + file + " is larger than 64 MB; split it");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Trouble("没有文件 " + file, "there is no file " + file);
        } catch (CharacterCodingException e) {
            throw new Trouble(
                    "文件 " + file + " 不是 UTF-8，请另存为 UTF-8", "file " + file + " is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            var trouble = new Trouble("读不了文件 " + file, "cannot read file " + file);
            trouble.initCause(e);
            throw trouble;
        }
    }
}
