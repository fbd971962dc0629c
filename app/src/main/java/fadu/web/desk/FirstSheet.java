package fadu.web.desk;

import fadu.approval.Filled;
import fadu.rule.Irregular;
import fadu.work.BlankForm;
import fadu.work.Offers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the page on which a matter is begun: the form of its first act. */
final class FirstSheet {
    private final Desk desk;
    private final FirstAct first;
    private final Instant now;

    FirstSheet(Desk desk, FirstAct first, Instant now) {
        this.desk = desk;
        this.first = first;
        this.now = now;
    }

    NewMatterView view(Typed typed, List<Irregular> reasons) {
        var house = desk.house();
        var names = desk.names();
        var beginning = house.files().beginning(desk.jurisdiction(), first.procedure(), now);
        var units = first.units().stream().map(Optional::of).toList();
        var carried = Sending.carried(first.act(), typed);
        typed.given(Filled.AGAIN).ifPresent(id -> carried.put(Filled.AGAIN, id));
        var sending = Sending.to(first.path(), carried).drafted(first.path() + "/draft");
        if (Laying.possible(first.asked())) {
            sending = sending.asking(first.path() + "/ask");
        }
        var blank = BlankForm.of(
                BlankForm.Asked.plain(first.procedure(), first.act(), units),
                Offers.beginning(beginning, desk.actor(), names));
        var form = new Forms(names, desk.frame())
                .form(Forms.Asked.alone(blank, sending), typed, Doubts.with(reasons, Doubts.of(first.act(), typed)));
        var choices = first.units().stream()
                .map(u -> new ActForm.Option(u, desk.frame().say(names.unit(u))))
                .toList();
        return new NewMatterView(List.of(), List.of(), Optional.of(form.in(choices, typed)));
    }
}
