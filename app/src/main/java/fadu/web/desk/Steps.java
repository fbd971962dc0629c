package fadu.web.desk;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.matter.Step;
import fadu.rule.Irregular;
import fadu.rule.Request;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the step that a filled-in form asks for. */
final class Steps {
    private final Desk desk;
    private final Optional<String> unit;
    private final Set<String> roles;

    /**
     * @param unit whose posts do it
     */
    Steps(Desk desk, Optional<String> unit, Set<String> roles) {
        this.desk = desk;
        this.unit = unit;
        this.roles = roles;
    }

    /**
     * What a page is asked for.
     *
     * @param record whether the act is only recorded as having happened
     */
    record Asked(Act act, Optional<String> row, boolean record) {}

    /** A request to the engine, or what keeps it from being one. */
    record Made(Request request, List<Irregular> faults) {}

    Optional<String> unit() {
        return unit;
    }

    Made request(Asked asked, Typed typed) {
        var faults = new ArrayList<Irregular>();
        var values = new LinkedHashMap<String, Object>(typed.values());
        var request = Request.of(asked.act().id(), desk.visitor().person(), roles, values);
        if (asked.row().isPresent()) {
            request = request.row(asked.row().get());
        }
        var day = day(typed, faults);
        if (day.isPresent() && !day.get().equals(desk.frame().today())) {
            request = request.on(day.get());
        }
        if (asked.record()) {
            request = recorded(request, asked, typed, values, faults);
        }
        var approver = typed.given("approver");
        if (asked.act().approvedBy().isPresent() && approver.isPresent()) {
            request = desk.actor().approved(request, approver.get(), unit);
        }
        var skips = typed.skips(asked.act());
        return new Made(skips.isEmpty() ? request : request.skipping(skips), faults);
    }

    private static Request recorded(
            Request request, Asked asked, Typed typed, Map<String, Object> values, List<Irregular> faults) {
        var why = typed.given("how_known");
        if (why.isEmpty()) {
            faults.add(fault("请写明怎么得知、有何凭据", "say how it is known, and the proof"));
        }
        if (request.on().isEmpty() && typed.given("on").isEmpty()) {
            faults.add(fault("请写明发生日", "say on which day it happened"));
        }
        boolean own = asked.act().fields().stream().anyMatch(i -> i.field().id().equals("why"));
        if (!own) {
            why.ifPresent(w -> values.put("why", w));
        }
        var known = Request.of(request.act(), request.person(), request.roles(), values)
                .recordOnly();
        known = request.row().isPresent() ? known.row(request.row().get()) : known;
        return request.on().isPresent() ? known.on(request.on().get()) : known;
    }

    private Optional<LocalDate> day(Typed typed, List<Irregular> faults) {
        var text = typed.given("on");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeException e) {
            faults.add(fault("发生日不是有效的日期，请写成 2019-09-20", "the day is no date; write 2019-09-20"));
            return Optional.empty();
        }
    }

    static Irregular fault(String zh, String en) {
        return new Irregular("fields", new Words(zh, en), Basis.INTERNAL);
    }

    /** The step, with the key that makes a second press of the button harmless. */
    Step step(OpenMatter matter, Request request, Typed typed) {
        var step = Step.of(desk.jurisdiction(), matter.id(), request)
                .citing(typed.uploads().documents());
        step = typed.given("key").isPresent() ? step.keyed(typed.given("key").get()) : step;
        return typed.seen().map(step::since).orElse(step);
    }
}
