package fadu.web.desk;

import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Outcome;
import fadu.law.Procedure;
import fadu.matter.MatterRow;
import fadu.rule.DraftText;
import fadu.web.Frame;
import fadu.web.Times;
import fadu.work.Names;
import java.util.Optional;

/**
 * An asking in a list.
 *
 * @param act what is to be approved
 * @param matter its number and title
 * @param who who asked, or who is asked
 * @param outcome approved, returned or withdrawn; empty while it waits
 * @param words of the return
 */
public record ApprovalLine(
        String id, String act, String matter, String who, String asked, String outcome, String words) {

    static ApprovalLine of(Asking asking, Optional<MatterRow> row, Desk desk, Names names, String who) {
        Frame frame = desk.frame();
        var begins = asking.laid().beginning();
        var procedure = row.flatMap(r -> desk.law().procedure(r.procedure()))
                .or(() -> begins.flatMap(b -> desk.law().on(b.procedure(), frame.today())));
        var act = procedure
                .flatMap(p -> Optional.ofNullable(p.acts().get(asking.laid().act())))
                .map(a -> frame.say(a.name()))
                .orElse(asking.laid().act());
        var matter = row.map(r -> (r.number().orElse("") + " " + r.title().orElse("")).strip())
                .or(() -> begins.flatMap(_ -> procedure).map(p -> begun(p, asking, frame)))
                .orElse(asking.laid().matter());
        return new ApprovalLine(
                asking.id(),
                act,
                matter,
                frame.say(names.person(who)),
                Times.minute(asking.asked()),
                asking.outcome().map(Outcome::id).orElse(""),
                asking.words());
    }

    /** A matter that begins when it is approved. */
    private static String begun(Procedure procedure, Asking asking, Frame frame) {
        var title = DraftText.read(asking.laid().typed()).getOrDefault("title", new String[0]);
        return frame.say("approval.begins", frame.say(procedure.name()) + " " + String.join(" ", title))
                .strip();
    }
}
