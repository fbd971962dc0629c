package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.ListFilter;
import fadu.matter.MatterRow;
import fadu.org.Jurisdiction;
import fadu.work.sheet.CsvWriter;
import fadu.work.sheet.RowWriter;
import fadu.work.sheet.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as a file. It is written to the disk row by row and sent when it is whole: a fault on the way is an answer that says
 * so, never half a list, and a slow line keeps no transaction open.
 */
public final class ListFile {
    /** What a list of matters is called. */
    public static final Words MATTERS = new Words("事项", "Matters");

    /** Behind the name of a sum. */
    public static final Words YUAN = new Words("（元）", " (yuan)");

    private static final List<Words> HEADING = List.of(
            new Words("编号", "Number"),
            new Words("种类", "Kind"),
            new Words("标题", "Title"),
            new Words("状态", "State"),
            new Words("单位", "Unit"),
            new Words("经办人", "Handler"),
            new Words("开始日", "Opened"),
            new Words("期限届满日", "Last day"),
            new Words("办结日", "Closed"));

    private final Actor actor;
    private final Locale locale;
    private final RowWords words;
    private final List<Field> fields;

    /**
     * @param fields of the kind, where one was chosen
     */
    public ListFile(Actor actor, Locale locale, List<Field> fields) {
        this.actor = actor;
        this.locale = locale;
        this.words = new RowWords(actor.law(), Names.of(actor), locale);
        this.fields = List.copyOf(fields);
    }

    /**
     * Answers with the file.
     *
     * @param filter empty when the person sees no matter
     * @param name of the file, without its day and its ending
     * @param ending csv or xlsx
     */
    public void send(Optional<ListFilter> filter, String name, String ending, HttpServletResponse response)
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

    private void write(Optional<ListFilter> filter, String ending, OutputStream out) {
        try (var table = table(ending, out)) {
            if (demo()) {
                table.row(List.of("演示数据 · demonstration data"));
            }
            filter.ifPresent(f -> actor.house().list().each(f, row -> table.row(cells(row))));
        }
    }

    private boolean demo() {
        return actor.house()
                .jurisdictions()
                .find(actor.jurisdiction())
                .filter(Jurisdiction::demo)
                .isPresent();
    }

    private RowWriter table(String ending, OutputStream out) {
        var heading = Stream.concat(
                        HEADING.stream().map(h -> h.in(locale)),
                        fields.stream()
                                .map(f -> f.name().in(locale) + (f.type() == FieldType.MONEY ? YUAN.in(locale) : "")))
                .map(Object.class::cast)
                .toList();
        if (ending.equals("xlsx")) {
            return new XlsxWriter(out, MATTERS.in(locale), heading);
        }
        var csv = new CsvWriter(out);
        csv.row(heading);
        return csv;
    }

    private List<Object> cells(MatterRow row) {
        return Stream.concat(
                        Stream.of(
                                row.number().orElse(row.id()),
                                words.kind(row),
                                row.title().orElse(""),
                                words.states(row),
                                words.unit(row),
                                words.handler(row),
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
                : words.value(row, field);
    }
}
