package fadu.approval;

import fadu.Trouble;
import fadu.access.Approvals;
import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.access.Approvals.Ending;
import fadu.access.Approvals.Outcome;
import fadu.matter.Bulk;
import fadu.matter.FileTexts;
import fadu.matter.MatterFile;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.matter.SentFile;
import fadu.matter.Step;
import fadu.rule.Irregular;
import fadu.rule.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Enters what was laid, on somebody's word: the entry and the end of the asking in one transaction. */
public final class Approving {
    private final Actor actor;
    private final Instant now;
    private final Approvals approvals;

    /** On the word of this one, now. */
    public Approving(Actor actor, Instant now) {
        this.actor = actor;
        this.now = now;
        this.approvals = new Approvals(actor.house().database().worker());
    }

    /**
     * Enters it, once however often it is approved.
     *
     * @param matter that it is about; empty where the act begins it
     * @param seen the last entry of the matter that was shown with it
     * @throws Trouble where it was decided or withdrawn meanwhile, or the matter has other entries by now
     */
    public Result enter(LaidForm form, Optional<MatterFile> matter, int seen) {
        var matters = actor.house().matters();
        var laid = form.asking().laid();
        var approver = actor.person();
        var result = laid.beginning()
                .map(b -> matters.open(opening(form, b, approver), now, ended(form.asking())))
                .orElseGet(() -> matters.act(
                        Step.of(actor.jurisdiction(), laid.matter(), request(form, matter.orElseThrow(), approver))
                                .keyed(form.asking().id())
                                .since(seen)
                                .citing(SentFile.documents(form.files())),
                        now,
                        ended(form.asking())));
        if (result instanceof Result.Entered) {
            new FileTexts(actor.house()).keep(SentFile.documents(form.files()));
        }
        return result;
    }

    /** Why it would not be entered if it were approved now. */
    public List<Irregular> refused(LaidForm form, Optional<MatterFile> matter) {
        var approver =
                actor.decides(form.asking()) ? actor.person() : form.asking().approver();
        var house = actor.house();
        return Result.reasons(form.asking()
                .laid()
                .beginning()
                .map(b -> house.matters().preview(actor.jurisdiction(), List.of(opening(form, b, approver)), now))
                .orElseGet(() -> {
                    var file = matter.orElseThrow();
                    var one = new Bulk.One(file.row().id(), request(form, file, approver));
                    return new Bulk(house).preview(actor.jurisdiction(), List.of(one), now);
                }));
    }

    private Request request(LaidForm form, MatterFile matter, String approver) {
        var asker = form.asking().askedBy();
        var key = form.key();
        var unit = actor.unit(matter.row(), form.act(), key);
        var roles = actor.roles(actor.reachOf(asker), matter, form.act(), key);
        return form.request(actor, approver, roles, unit);
    }

    private Opening opening(LaidForm form, Beginning beginning, String approver) {
        var unit = Optional.of(beginning.unit());
        var roles = actor.reachOf(form.asking().askedBy()).roles(unit);
        var request = form.request(actor, approver, roles, unit);
        var matter = form.asking().laid().matter();
        var opening = Opening.of(actor.jurisdiction(), matter, beginning.procedure(), beginning.unit(), request)
                .keyed(form.asking().id())
                .citing(SentFile.documents(form.files()));
        return form.given("title").map(opening::titled).orElse(opening);
    }

    /** Somebody may have withdrawn it, or decided on it, while it was read: then nothing is entered. */
    private Consumer<Result.Entered> ended(Asking asking) {
        return entered -> {
            var ending = new Ending(Outcome.APPROVED, actor.person(), "", Optional.of(entered.seq()));
            boolean once = approvals.end(actor.jurisdiction(), asking.id(), ending, now)
                    || approvals
                            .of(actor.jurisdiction(), asking.id())
                            .flatMap(Asking::entry)
                            .filter(seq -> seq == entered.seq())
                            .isPresent();
            if (!once) {
                throw new Trouble(
                        "刚刚已由他人批准、退回或者撤回，本次未登记",
                        "it was approved, given back or withdrawn just now; nothing was entered");
            }
        };
    }
}
