package fadu.web.desk;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.ListFilter;
import fadu.matter.MatterRow;
import fadu.web.sheet.CsvWriter;
import fadu.web.sheet.RowWriter;
import fadu.web.sheet.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as a file. It is written to the disk row by row and sent when it is whole: a fault on the way is a page that says
 * so, never half a list, and a slow line keeps no transaction open.
 */
final class ListFile {
    private static final List<String> HEADING = List.of(
            "file.number",
            "matters.kind",
            "file.title",
            "matters.state",
            "matters.unit",
            "file.handler",
            "file.opened",
            "file.due",
            "file.closed");

    private final Desk desk;
    private final ListRows rows;
    private final List<Field> fields;

    /**
     * @param fields of the kind, where one was chosen
     */
    ListFile(Desk desk, List<Field> fields) {
        this.desk = desk;
        this.rows = new ListRows(desk, desk.names());
        this.fields = List.copyOf(fields);
    }

    /**
     * Answers with the file.
     *
     * @param filter empty when the visitor sees no matter
     * @param name of the file, without its ending
     * @param ending csv or xlsx
     */
    void send(Optional<ListFilter> filter, String name, String ending, HttpServletResponse response)
            throws IOException {
        var file = Files.createTempFile("fadu-list-", "." + ending);
        try {
            try (var out = Files.newOutputStream(file)) {
                write(filter, ending, out);
            }
            response.setContentType(
                    ending.equals("csv")
                            ? "text/csv; charset=UTF-8"
                            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name + "." + ending, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void write(Optional<ListFilter> filter, String ending, OutputStream out) {
        try (var table = table(ending, out)) {
            if (desk.frame().demo()) {
                table.row(List.of("演示数据 · demonstration data"));
            }
            filter.ifPresent(f -> desk.house().list().each(f, row -> table.row(cells(row))));
        }
    }

    private RowWriter table(String ending, OutputStream out) {
        var heading = new ArrayList<Object>();
        HEADING.forEach(label -> heading.add(desk.frame().say(label)));
        fields.forEach(f -> heading.add(desk.frame().say(f.name())
                + (f.type() == FieldType.MONEY ? desk.frame().say("file.yuan") : "")));
        if (ending.equals("xlsx")) {
            return new XlsxWriter(out, desk.frame().say("nav.matters"), heading);
        }
        var csv = new CsvWriter(out);
        csv.row(heading);
        return csv;
    }

    private List<Object> cells(MatterRow row) {
        return Stream.concat(
                        Stream.of(
                                row.number().orElse(row.id()),
                                rows.kind(row),
                                row.title().orElse(""),
                                rows.states(row),
                                rows.unit(row),
                                rows.handler(row),
                                row.opened().toString(),
                                row.due()
                                        .flatMap(MatterRow.DueRow::rolled)
                                        .map(Object::toString)
                                        .orElse(""),
                                row.closed().map(Object::toString).orElse("")),
                        fields.stream().map(f -> cell(row, f)))
                .toList();
    }

    /** A number stays a number, so that it can be added up. */
    private Object cell(MatterRow row, Field field) {
        return row.fields().get(field.id()) instanceof Long number
                ? field.type() == FieldType.MONEY ? BigDecimal.valueOf(number, 2) : (Object) number
                : rows.value(row, field);
    }
}
