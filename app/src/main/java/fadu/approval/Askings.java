package fadu.approval;

import fadu.Characters;
import fadu.Words;
import fadu.access.Approvals;
import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.access.Approvals.Ending;
import fadu.access.Approvals.Laid;
import fadu.access.Approvals.Outcome;
import fadu.access.Drafts;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterFile;
import fadu.matter.MatterRow;
import fadu.rule.Irregular;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The askings in which somebody has a part: he lays acts before others and takes them back, or they wait for him. */
public final class Askings {
    /** As many letters as the words of a return have. */
    public static final int LONGEST = 500;

    private final Actor actor;
    private final Instant now;
    private final Approvals approvals;
    private final Drafts drafts;

    /** Those of this one, now. */
    public Askings(Actor actor, Instant now) {
        this.actor = actor;
        this.now = now;
        var worker = actor.house().database().worker();
        this.approvals = new Approvals(worker);
        this.drafts = new Drafts(worker);
    }

    /** What waits for him, or for somebody for whom he holds a post, as far as that reaches. */
    public static List<Asking> waiting(Actor actor) {
        var waiting = new Approvals(actor.house().database().worker())
                .waitingFor(actor.jurisdiction(), actor.deciding()).stream()
                        .filter(actor::decides)
                        .toList();
        var seen = seen(actor, waiting);
        return waiting.stream()
                .filter(a -> a.approver().equals(actor.person())
                        || a.laid()
                                .beginning()
                                .map(b -> actor.reach().sees(Optional.of(b.unit())))
                                .orElseGet(() -> seen.contains(a.laid().matter())))
                .toList();
    }

    /** Which of their matters he may know of. */
    private static Set<String> seen(Actor actor, List<Asking> askings) {
        var ids = askings.stream().map(a -> a.laid().matter()).distinct().toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        var among = ListFilter.of(actor.jurisdiction(), actor.today()).and(new MatterCondition.Among(ids));
        return actor.house().list().page(among, Optional.empty(), ids.size()).rows().stream()
                .filter(actor::sees)
                .map(MatterRow::id)
                .collect(Collectors.toSet());
    }

    /** One in which he has a part; for anybody else it is not there. */
    public Optional<Asking> of(String id) {
        return approvals
                .of(actor.jurisdiction(), id)
                .filter(a -> a.askedBy().equals(actor.person()) || actor.decides(a));
    }

    /**
     * Whether his posts let him decide on it now: whoever stands in for the approver does so for the role that approves, and
     * for the unit of the matter.
     *
     * @param matter that it is about; empty while it has not begun
     */
    public boolean may(LaidForm form, Optional<MatterFile> matter) {
        var unit = matter.map(m -> actor.unit(m.row(), form.act(), form.key()))
                .orElseGet(() -> form.asking().laid().beginning().map(Beginning::unit));
        return form.asking().approver().equals(actor.person())
                || actor.reach().roles(unit).contains(form.act().approvedBy().orElse(""));
    }

    /** Whether it waits for his word; else that it waits and he himself asked it. */
    public boolean waits(Asking asking, boolean forHim) {
        return asking.waits() && forHim == actor.decides(asking);
    }

    /**
     * What is wrong with the approver who was chosen; nothing where he holds the post and may know of the matter.
     *
     * @param row of the matter; empty where it has not begun
     * @param unit whose matter it is
     */
    public List<Irregular> faults(Optional<MatterRow> row, Optional<String> unit, Act act, Optional<String> approver) {
        var role = act.approvedBy().orElseThrow();
        var able = approver.map(actor::reachOf)
                .filter(a -> a.roles(unit).contains(role) && !a.person().equals(actor.person()));
        if (able.isEmpty()) {
            return fault(
                    "请选择批准人；所选的人须在本单位担任批准的岗位，您本人除外（approver）",
                    "choose who approves it: somebody else, who holds that post for this unit (approver)");
        }
        return row.filter(r -> !actor.sees(able.get(), r)).isEmpty()
                ? List.of()
                : fault(
                        "本事项标为敏感，所选的批准人不能查看；请另选批准人（approver）",
                        "this matter is marked as sensitive, and whoever is chosen may not see it; choose somebody else (approver)");
    }

    static List<Irregular> fault(String zh, String en) {
        return List.of(new Irregular("fields", new Words(zh, en), Basis.INTERNAL));
    }

    /** Whether something was laid under this id before; asked again, it is not judged anew. */
    public boolean laid(String id) {
        return of(id).isPresent();
    }

    /**
     * Lays an act before somebody; its draft is forgotten.
     *
     * @return the asking, the same where it was laid under this id before; nothing where another asking of the act waits
     */
    public Optional<Asking> ask(String id, Filled filled) {
        var sealed = Sealed.of(actor.house(), actor.jurisdiction());
        var laid = filled.laid(sealed, id);
        if (approvals.ask(actor.jurisdiction(), id, laid, actor.person(), filled.approver(), now)) {
            drafts.forget(draft(actor.person(), laid, filled.again()));
        }
        return of(id).filter(a -> a.askedBy().equals(actor.person())
                && a.approver().equals(filled.approver())
                && a.laid().sealed("").equals(laid.sealed(""))
                && (!a.waits() || sealed.open(id, a.laid().sealed()).equals(sealed.open(id, laid.sealed()))));
    }

    /** Gives it back. */
    public void giveBack(Asking asking, String words) {
        end(asking, Outcome.RETURNED, Characters.first(words, LONGEST));
    }

    /** Takes it back. */
    public void withdraw(Asking asking) {
        end(asking, Outcome.WITHDRAWN, "");
    }

    /** The first act of a kind that he laid and that was not approved: what was filled in can be sent again. */
    public Optional<Asking> again(String id, String procedure, String act) {
        return approvals
                .of(actor.jurisdiction(), id)
                .filter(a -> a.askedBy().equals(actor.person()) && !a.waits() && !a.begun())
                .filter(a -> a.laid().act().equals(act)
                        && a.laid()
                                .beginning()
                                .filter(b -> b.procedure().equals(procedure))
                                .isPresent());
    }

    /** What was filled in becomes the asker's draft again, but for personal values: those are kept no longer. */
    private void end(Asking asking, Outcome outcome, String words) {
        var ending = new Ending(outcome, actor.person(), words, Optional.empty());
        var laid = asking.laid();
        var draft = draft(asking.askedBy(), laid, asking.id());
        actor.house().database().worker().run(() -> {
            if (approvals.end(actor.jurisdiction(), asking.id(), ending, now)
                    && drafts.of(draft).isEmpty()
                    && !laid.typed().isEmpty()) {
                drafts.keep(draft, new Drafts.Draft(laid.typed(), now));
            }
        });
    }

    /**
     * Whoever begins several matters of a kind has a draft of each that came back, beside the one of the empty form.
     *
     * @param id under which a first act was laid; empty where it is laid for the first time
     */
    private Drafts.Key draft(String asker, Laid laid, String id) {
        var beginning = laid.beginning().map(Beginning::procedure).map(Drafts::beginning);
        var row = beginning.isPresent() ? id : laid.row();
        return new Drafts.Key(actor.jurisdiction(), asker, beginning.orElse(laid.matter()), laid.act(), row);
    }
}
