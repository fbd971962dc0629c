package fadu.web.desk;

import fadu.Trouble;
import fadu.access.Approvals;
import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.access.Approvals.Ending;
import fadu.access.Approvals.Outcome;
import fadu.matter.FileTexts;
import fadu.matter.Result;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Enters what was laid, on the visitor's word: the entry and the end of the asking in one transaction. */
final class Approving {
    private final Desk desk;
    private final Approvals approvals;
    private final Instant now;

    Approving(Desk desk, Approvals approvals, Instant now) {
        this.desk = desk;
        this.approvals = approvals;
        this.now = now;
    }

    /**
     * @param seen the last entry of the matter that was shown with it; 0 where the matter had not begun
     */
    Result enter(Asking asking, int seen) {
        return asking.laid().beginning().map(b -> begin(asking, b)).orElseGet(() -> act(asking, seen));
    }

    private Result act(Asking asking, int seen) {
        var matter = Reading.open(desk, asking.laid().matter(), now);
        var asked = Laying.asked(matter, asking.laid());
        var typed = Laying.typed(desk, asked.act(), asking, Optional.of(seen));
        var asker = Reading.roles(matter.file(), desk.reachOf(asking.askedBy()));
        var steps = new Steps(desk, matter.unit(), asking.askedBy(), asker);
        var made = steps.request(asked, typed);
        return made.faults().isEmpty()
                ? kept(typed, desk.house().matters().act(steps.step(matter, made.request(), typed), now, ended(asking)))
                : new Result.Refused(matter.id(), made.faults());
    }

    private Result begin(Asking asking, Beginning beginning) {
        var first = FirstAct.in(desk, beginning.procedure(), asking.laid().act(), List.of(beginning.unit()));
        var typed = Laying.typed(desk, first.act(), asking, Optional.empty());
        var unit = Optional.of(beginning.unit());
        var asker = desk.reachOf(asking.askedBy()).roles(unit);
        var made = new Steps(desk, unit, asking.askedBy(), asker).request(first.asked(), typed);
        return made.faults().isEmpty()
                ? kept(
                        typed,
                        desk.house()
                                .matters()
                                .open(first.opening(desk, beginning.unit(), made.request(), typed), now, ended(asking)))
                : new Result.Refused(asking.laid().matter(), made.faults());
    }

    /** Somebody may have withdrawn it, or decided on it, while the visitor read it: then nothing is entered. */
    private Consumer<Result.Entered> ended(Asking asking) {
        return entered -> {
            var ending = new Ending(Outcome.APPROVED, desk.visitor().person(), "", Optional.of(entered.seq()));
            if (!approvals.end(desk.jurisdiction(), asking.id(), ending, now)) {
                throw new Trouble(
                        "刚刚已由他人批准、退回或者撤回，本次未登记",
                        "it was approved, given back or withdrawn just now; nothing was entered");
            }
        };
    }

    private Result kept(Typed typed, Result result) {
        if (result instanceof Result.Entered) {
            new FileTexts(desk.house()).keep(typed.uploads().documents());
        }
        return result;
    }
}
