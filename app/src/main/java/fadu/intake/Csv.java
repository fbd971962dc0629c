package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a CSV text (RFC 4180: quotes, doubled quotes, line breaks inside quotes) into rows that know their line. */
public final class Csv {
    private static final int LONGEST = 10_000;

    private final String text;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * One row.
     *
     * @param line where it begins, counted from 1
     * @param fault what is wrong with it; empty where its cells can be used
     */
    public record Row(int line, List<String> cells, Optional<Words> fault) {}

    /** The rows that are not blank. */
    public static List<Row> rows(String text) {
        var csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        var rows = new ArrayList<Row>();
        while (csv.at < csv.text.length()) {
            var row = csv.row();
            if (row.fault().isPresent()
                    || row.cells().size() > 1
                    || !row.cells().getFirst().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        int from = at;
        var cells = new ArrayList<String>();
        try {
            do {
                cells.add(cell());
            } while (more());
            return new Row(begin, cells, Optional.empty());
        } catch (Trouble e) {
            // Only this line is given up: a quote that is never closed must not swallow the lines after it.
            at = from;
            line = begin;
            skipLine();
            return new Row(begin, List.of(), Optional.of(e.words()));
        }
    }

    /** After a cell: whether the row goes on; takes the comma or the end of the line. */
    private boolean more() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line += c == ',' ? 0 : 1;
        return c == ',';
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '"') {
                throw new Trouble("引号用在了内容中间，请把整格放进引号", "a quote stands inside a cell; quote the whole cell");
            }
            at++;
        }
        return checked(text.substring(from, at));
    }

    private String quoted() {
        var out = new StringBuilder();
        at++;
        while (at < text.length() && out.length() <= LONGEST) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                out.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                out.append('"');
                at++;
            } else {
                if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    throw new Trouble("引号结束后还有内容，请检查引号", "text follows a closing quote; check the quotes");
                }
                return checked(out.toString());
            }
        }
        throw new Trouble(
                "引号没有结束，或一格超过 " + LONGEST + " 个字",
                "a quote is not closed, or a cell has more than " + LONGEST + " characters");
    }

    private static String checked(String cell) {
        if (cell.length() > LONGEST) {
            throw new Trouble(
                    "一格有 " + cell.length() + " 个字，太长，最多 " + LONGEST + " 个",
                    "a cell has " + cell.length() + " characters; at most " + LONGEST);
        }
        return cell;
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        at++;
        line++;
    }
}
