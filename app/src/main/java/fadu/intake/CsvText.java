package fadu.intake;

/** A cell of a file that a spreadsheet will open. */
public final class CsvText {
    /** With these a spreadsheet takes a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private CsvText() {}

    /** The cell in quotation marks; what a spreadsheet would take for a formula is shown as text. */
    public static String quoted(String cell) {
        var safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
