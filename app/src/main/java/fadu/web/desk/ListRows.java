package fadu.web.desk;

import fadu.law.Field;
import fadu.law.Procedure;
import fadu.matter.MatterRow;
import fadu.rule.Standing;
import fadu.web.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the lines of a list. */
final class ListRows {
    private final Desk desk;
    private final Names names;
    private final Shown shown;

    ListRows(Desk desk, Names names) {
        this.desk = desk;
        this.names = names;
        this.shown = new Shown(desk.frame(), names);
    }

    /**
     * @param columns further fields to show
     */
    MattersView.Row row(MatterRow row, List<Field> columns) {
        var frame = desk.frame();
        var left = row.due().map(d -> Left.of(row, d, desk.book(), frame.today()));
        return new MattersView.Row(
                "/matters/" + row.id(),
                row.number().orElse(row.id()),
                kind(row),
                row.title().orElse(""),
                states(row),
                unit(row),
                frame.say(names.person(row.handler())),
                row.opened().toString(),
                // A duty that outlives the matter is shown before its end: it is still to be done.
                left.map(l -> frame.say(l.words()))
                        .orElse(row.closed()
                                .map(day -> frame.say("matters.closed", day))
                                .orElse("")),
                left.map(Left::tone).orElse(""),
                row.irregular(),
                columns.stream()
                        .filter(f -> row.fields().containsKey(f.id()))
                        .map(f -> shown.name(f) + (frame.zh() ? "：" : ": ") + value(row, f))
                        .toList());
    }

    String value(MatterRow row, Field field) {
        return shown.value(field, row.fields().get(field.id()));
    }

    String kind(MatterRow row) {
        return procedure(row)
                .map(Procedure::name)
                .map(desk.frame()::say)
                .orElse(row.procedure().toString());
    }

    String unit(MatterRow row) {
        return row.unit().map(u -> desk.frame().say(names.unit(u))).orElse("");
    }

    String handler(MatterRow row) {
        return desk.frame().say(names.person(row.handler()));
    }

    String states(MatterRow row) {
        if (row.fields().containsKey(Standing.DUPLICATE_OF)) {
            return desk.frame().say("merged.state");
        }
        return procedure(row).map(p -> main(p, row.states(), desk.frame())).orElse("");
    }

    private Optional<Procedure> procedure(MatterRow row) {
        return desk.law().procedure(row.procedure());
    }

    private static String main(Procedure procedure, List<String> states, Frame frame) {
        return procedure.main().states().values().stream()
                .filter(s -> states.contains(s.id()))
                .map(s -> frame.say(s.name()))
                .collect(Collectors.joining(" / "));
    }
}
