package fadu.work.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX whose texts stand in their cells, so that no table of texts grows in memory, and are texts whatever they look like.
 * A sheet takes a million rows; the rest goes on in the next, under the same heading.
 */
public final class XlsxWriter implements RowWriter {
    /** A spreadsheet takes 1,048,576 rows. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int PORTION = 500;
    private static final int LONGEST = 32_000;

    private final Workbook book;
    private final String name;
    private final List<Object> heading;
    private Worksheet sheet;
    private int sheets;
    private int next;

    /**
     * Begins the file.
     *
     * @param name of the sheets
     * @param heading the first row of every sheet
     */
    public XlsxWriter(OutputStream to, String name, List<Object> heading) {
        this.book = new Workbook(to, "Fadu", "1.0");
        this.name = name;
        this.heading = List.copyOf(heading);
        this.sheet = begun();
    }

    private Worksheet begun() {
        sheets++;
        var begun = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int c = 0; c < heading.size(); c++) {
            put(begun, 0, c, heading.get(c));
        }
        next = 1;
        return begun;
    }

    @Override
    public void row(List<Object> cells) {
        try {
            if (next > MOST_ROWS) {
                sheet.finish();
                sheet = begun();
            }
            for (int c = 0; c < cells.size(); c++) {
                put(sheet, next, c, cells.get(c));
            }
            next++;
            if (next % PORTION == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!cell.toString().isEmpty()) {
            sheet.inlineString(row, column, text(cell.toString()));
        }
    }

    /** What XML cannot hold is left out, and what a cell cannot hold is cut off. */
    private static String text(String cell) {
        var kept = cell.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return kept.length() > LONGEST ? kept.substring(0, LONGEST) + "…" : kept;
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
