package fadu.web.desk;

import fadu.law.Field;
import fadu.matter.Bulk;
import fadu.matter.BulkPlans;
import fadu.matter.Result;
import fadu.rule.Irregular;
import fadu.web.Frame;
import fadu.work.BlankForm;
import fadu.work.Names;
import fadu.work.Offers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of one act on many matters. */
final class BulkSheet {
    /** More values by themselves than this are better brought in by a file. */
    static final int MOST_EACH = 500;

    private final BulkWork work;
    private final Desk desk;
    private final Frame frame;
    private final Names names;

    BulkSheet(BulkWork work) {
        this.work = work;
        this.desk = work.desk();
        this.frame = desk.frame();
        this.names = desk.names();
    }

    BulkView form(Typed typed, List<Irregular> reasons) {
        var blank = BlankForm.of(
                BlankForm.Asked.plain(work.procedure(), work.act(), List.of()), Offers.anywhere(desk.actor(), names));
        var sending = Sending.to("/bulk/" + work.plan().id(), Map.of());
        var form = new Forms(names, frame)
                .form(Forms.Asked.alone(blank, sending), typed, reasons)
                .saying(frame.say("bulk.preview"));
        return view(Optional.of(form), typed, Optional.empty(), Optional.empty());
    }

    BulkView preview(Bulk bulk, Instant now) {
        var plan = work.plan();
        var results = bulk.preview(desk.jurisdiction(), work.asked(plan.matters()), now);
        var entered = new ArrayList<BulkView.Line>();
        var refused = new ArrayList<BulkView.Line>();
        var marked = new ArrayList<BulkView.Line>();
        for (var result : results) {
            switch (result) {
                case Result.Refused r -> refused.add(line(r.matter(), r.reasons()));
                case Result.Entered e ->
                    (e.irregular().isEmpty() ? entered : marked).add(line(e.matter(), e.irregular()));
            }
        }
        var preview = new BulkView.Preview(entered.size() + marked.size(), entered, refused, marked);
        return view(Optional.empty(), Typed.prefilled(work.typed()), Optional.of(preview), Optional.empty());
    }

    BulkView course() {
        var plan = work.plan();
        var refused = plan.matters().stream()
                .filter(m -> plan.done().containsKey(m))
                .filter(m -> come(plan, m).seq() == 0)
                .map(m -> line(m, come(plan, m).reasons()))
                .toList();
        var course = new BulkView.Course(
                plan.done().size(), plan.matters().size(), plan.done().size() - refused.size(), refused);
        return view(Optional.empty(), Typed.prefilled(Map.of()), Optional.empty(), Optional.of(course));
    }

    private static BulkPlans.Line come(BulkPlans.Plan plan, String matter) {
        return java.util.Objects.requireNonNull(plan.done().get(matter));
    }

    private BulkView view(
            Optional<ActForm> form, Typed typed, Optional<BulkView.Preview> preview, Optional<BulkView.Course> course) {
        var each = work.varied().stream()
                .filter(f -> f.id().equals(typed.text(BulkWork.EACH)))
                .findFirst();
        boolean few = form.isPresent() && work.plan().matters().size() <= MOST_EACH;
        return new BulkView(
                work.plan().id(),
                frame.say(work.act().name()),
                work.act()
                        .bulk()
                        .filter(b -> !b.internal())
                        .map(b -> Bases.text(b, frame))
                        .orElse(""),
                work.plan().matters().size(),
                form,
                each.map(Field::id).orElse(""),
                !few
                        ? List.of()
                        : work.varied().stream()
                                .map(f -> new ActForm.Option(f.id(), frame.say(f.name())))
                                .toList(),
                !few ? List.of() : each.map(f -> rows(f, typed)).orElse(List.of()),
                preview,
                course);
    }

    private List<BulkView.Row> rows(Field field, Typed typed) {
        var inputs = new Inputs(names, Map.of(), frame);
        return work.plan().matters().stream()
                .map(m -> new BulkView.Row(
                        m,
                        number(m),
                        title(m),
                        inputs.cell(field, BulkWork.EACH + "." + m, typed.text(BulkWork.EACH + "." + m))))
                .toList();
    }

    private BulkView.Line line(String matter, List<Irregular> reasons) {
        var faults = reasons.stream()
                .map(r -> new ActForm.Fault(
                        frame.say(names.reason(r)), r.basis().internal() ? "" : Bases.text(r.basis(), frame)))
                .toList();
        return new BulkView.Line("/matters/" + matter, number(matter), title(matter), faults);
    }

    private String number(String matter) {
        return Optional.ofNullable(work.rows().get(matter))
                .flatMap(r -> r.number())
                .orElse(matter);
    }

    private String title(String matter) {
        return Optional.ofNullable(work.rows().get(matter))
                .flatMap(r -> r.title())
                .orElse("");
    }
}
