package fadu.web;

import fadu.matter.ListFilter;
import fadu.matter.MatterList;
import fadu.store.Database;
import fadu.store.Settings;
import fadu.work.sheet.CsvWriter;
import fadu.work.sheet.RowWriter;
import fadu.work.sheet.XlsxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A process of its own with little memory that writes all matters into a file. */
final class ListNode {
    private ListNode() {}

    /** Takes the file to write. */
    public static void main(String[] args) throws IOException {
        var file = Path.of(args[0]);
        try (var database = Database.open(Settings.from(System.getenv()));
                var table = table(file)) {
            var all = ListFilter.of(TestDesk.J, LocalDate.of(2019, 10, 23));
            new MatterList(database.worker())
                    .each(
                            all,
                            row -> table.row(List.of(
                                    row.id(),
                                    row.title().orElse(""),
                                    String.valueOf(row.fields().get("padding")))));
        }
    }

    private static RowWriter table(Path file) throws IOException {
        var out = Files.newOutputStream(file);
        List<Object> heading = List.of("id", "title", "padding");
        if (file.toString().endsWith(".xlsx")) {
            return new XlsxWriter(out, "list", heading);
        }
        var csv = new CsvWriter(out);
        csv.row(heading);
        return csv;
    }

    /** How many rows a list has. */
    static long rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }

    /** The process, with a heap far smaller than the list. */
    static Process start(Database database, Path file) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ListNode.class.getName(),
                        file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(Optional.of(file.resolveSibling(file.getFileName() + ".err"))
                        .map(Path::toFile)
                        .map(ProcessBuilder.Redirect::to)
                        .orElseThrow());
        builder.environment().putAll(fadu.store.TestDatabase.environment(database));
        return builder.start();
    }
}
