package fadu.web.desk;

import fadu.rule.Irregular;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("key", typed.key());
        hidden.putAll(typed.uploads().hidden());
        var doubts = Doubts.of(first.act(), typed);
        if (!doubts.isEmpty()) {
            hidden.put("doubts", Doubts.mark(doubts, typed));
        }
        var names = desk.names();
        var beginning = house.files().beginning(desk.jurisdiction(), first.procedure(), now);
        var units = first.units().stream().map(Optional::of).toList();
        var form = new Forms(desk.law(), names, desk.posts(units), desk.frame())
                .form(
                        new Forms.Asked(
                                first.procedure(),
                                first.act(),
                                first.path(),
                                false,
                                Optional.empty(),
                                Set.of(),
                                Map.copyOf(hidden),
                                Offers.beginning(desk, names, beginning).of(first.act(), typed),
                                List.of(),
                                Optional.of(first.path() + "/draft"),
                                Laying.possible(first.asked()) ? Optional.of(first.path() + "/ask") : Optional.empty()),
                        typed,
                        Doubts.with(reasons, doubts));
        var choices = first.units().stream()
                .map(u -> new ActForm.Option(u, desk.frame().say(names.unit(u))))
                .toList();
        return new NewMatterView(List.of(), List.of(), Optional.of(form.in(choices, typed)));
    }
}
