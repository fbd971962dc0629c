package fadu.work.sheet;

import fadu.intake.CsvText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV in UTF-8 with the mark by which spreadsheets know it; no cell is ever taken for a formula. */
public final class CsvWriter implements RowWriter {
    private final Writer out;

    public CsvWriter(OutputStream to) {
        this.out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        write("\uFEFF");
    }

    @Override
    public void row(List<Object> cells) {
        write(cells.stream().map(CsvWriter::text).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String text(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> CsvText.quoted(cell.toString());
        };
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
