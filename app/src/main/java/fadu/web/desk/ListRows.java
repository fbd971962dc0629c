package fadu.web.desk;

import fadu.law.Field;
import fadu.matter.MatterRow;
import fadu.work.Names;
import fadu.work.RowWords;
import fadu.work.Waited;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the lines of a list. */
final class ListRows {
    private final Desk desk;
    private final RowWords words;

    ListRows(Desk desk, Names names) {
        this.desk = desk;
        this.words = new RowWords(desk.law(), names, desk.frame().locale());
    }

    MattersView.Row row(MatterRow row) {
        var frame = desk.frame();
        var left = row.due().map(d -> Left.of(row, d, desk.book(), frame.today()));
        return new MattersView.Row(
                "/matters/" + row.id(),
                row.number().orElse(row.id()),
                kind(row),
                row.title().orElse(""),
                states(row),
                words.unit(row),
                words.handler(row),
                row.opened().toString(),
                // A duty that outlives the matter is shown before its end: it is still to be done.
                left.map(l -> frame.say(l.words()))
                        .orElse(row.closed()
                                .map(day -> frame.say("matters.closed", day))
                                .orElse("")),
                left.map(Left::tone).orElse(""),
                row.irregular(),
                List.of(),
                Optional.empty());
    }

    /** The same lines as a table has them, with the value of each of its columns. */
    List<MattersView.Wide> wide(List<MatterRow> rows, List<MattersView.Row> lines, List<Field> columns) {
        return IntStream.range(0, rows.size())
                .mapToObj(n -> new MattersView.Wide(
                        lines.get(n),
                        columns.stream().map(f -> value(rows.get(n), f)).toList()))
                .toList();
    }

    private String value(MatterRow row, Field column) {
        return row.fields().containsKey(column.id()) ? words.value(row, column) : "";
    }

    /** The same lines with for whom each matter waits. */
    List<MattersView.Row> waiting(List<MatterRow> rows, List<MattersView.Row> lines, Waited waited) {
        var frame = desk.frame();
        var whom = waited.of(rows);
        return lines.stream()
                .map(line -> line.with(Stream.concat(
                                Stream.ofNullable(whom.get(line.id()))
                                        .map(words -> frame.say("start.waits", frame.say(words))),
                                line.more().stream())
                        .toList()))
                .toList();
    }

    /** Where it stands on its main track. */
    String states(MatterRow row) {
        return words.states(row);
    }

    /** Of which kind it is. */
    String kind(MatterRow row) {
        return words.kind(row);
    }
}
