package fadu.intake;

import fadu.Words;

/**
 * What is wrong with one cell, or with a row as a whole.
 *
 * @param line of the file, counted from 1
 * @param column as the file calls it; empty for the row
 */
public record Fault(int line, String column, String value, Words reason) {
    /** For a person: line, column, value, reason. */
    public Words words() {
        var at = column.isEmpty() ? "" : "“" + column + "”";
        var what = value.isEmpty() ? "" : "“" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "”";
        return new Words(
                "第 " + line + " 行" + at + what + "：" + reason.zh(),
                "line " + line + (at.isEmpty() ? "" : ", " + at) + (what.isEmpty() ? "" : ", " + what) + ": "
                        + reason.en());
    }
}
