package fadu.web.desk;

import fadu.Words;
import fadu.law.Procedure;
import fadu.matter.Lawbook;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.work.Answering;
import fadu.work.Names;
import fadu.work.Query;
import java.util.Optional;

/** Makes the lines of the due board. */
record DueLines(Names names, Lawbook book, Frame frame, Answering answering) {
    private static final Words NONE = new Words("没有期限", "no limit");

    DueBoard.Line of(MatterRow row) {
        var left = row.due().map(d -> Left.of(row, d, book, frame.today()));
        var link = "/matters/" + row.id();
        return new DueBoard.Line(
                left.map(Left::tone).orElse("still"),
                left.map(Left::words).orElse(NONE),
                row.number().orElse(row.id()),
                left.map(Left::limit).orElse(new Words("", "")),
                book.law().procedure(row.procedure()).map(Procedure::name).orElse(new Words(row.id(), row.id())),
                row.title().orElse(""),
                row.due().filter(d -> !d.paused()).flatMap(MatterRow.DueRow::rolled),
                names.person(row.handler()),
                link,
                row.due()
                        .map(d -> link + "/limit/" + Query.encoded(d.key()) + "/strip")
                        .orElse(""),
                reply(row, answering));
    }

    /** Where the visitor may say why the limit beside a matter was not kept. */
    static Optional<String> reply(MatterRow row, Answering answering) {
        return row.due()
                .filter(_ -> answering.may(row))
                .map(d -> "/matters/" + row.id() + "/limit/" + Query.encoded(d.key()) + "#reply");
    }
}
