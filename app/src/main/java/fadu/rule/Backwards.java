package fadu.rule;

import fadu.calendar.Length;
import fadu.law.Limit;
import fadu.law.ProcedureId;
import fadu.law.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Limits that count back from an event: a notice so many days before the hearing. */
final class Backwards {
    private Backwards() {}

    /** The limit as the act at hand would make it. */
    static Optional<LimitState> of(Situation situation, String id, Optional<String> row, Moments.Candidate candidate) {
        var procedure = situation.standing().procedure();
        var limit = procedure.limits().get(id);
        if (limit == null || limit.before().isEmpty()) {
            return Optional.empty();
        }
        return new Moments(situation, row, Optional.of(candidate))
                .find(limit.before().get())
                .flatMap(c -> state(situation, procedure.id(), limit, row, c.day(), Optional.empty()));
    }

    /** The limit as entries made it. */
    static Optional<LimitState> met(Situation situation, ProcedureId under, Limit limit, Optional<String> row) {
        var event = new Moments(situation, row).find(limit.before().orElseThrow());
        if (event.isEmpty()
                || !event.get().source().map(s -> s.procedure().equals(under)).orElse(true)) {
            return Optional.empty();
        }
        var met = situation.timeline().live().reversed().stream()
                .filter(e -> limit.until().contains(e.act()))
                .filter(e -> row.isEmpty() || e.row().isEmpty() || e.row().equals(row))
                .filter(e -> !e.effective().isAfter(event.get().day()))
                .map(Event::effective)
                .findFirst();
        return state(situation, under, limit, row, event.get().day(), met);
    }

    private static Optional<LimitState> state(
            Situation situation,
            ProcedureId under,
            Limit limit,
            Optional<String> row,
            LocalDate event,
            Optional<LocalDate> met) {
        Optional<Length> length = switch (limit.span()) {
            case Span.Fixed(var fixed) -> Optional.of(fixed);
            case Span.BySetting(var setting) -> situation.period(setting);
            default -> Optional.empty();
        };
        if (length.isEmpty()) {
            return Optional.empty();
        }
        var start = new Moments.Come(event, Optional.empty());
        var due = Ends.period(situation, limit, start, length.get(), List.of())
                .backward()
                .due(situation.world().reckoner().calendar());
        var last = due.loose().orElse(due.rolled());
        var status = met.isEmpty()
                ? LimitState.Status.OPEN
                : met.get().isAfter(last) ? LimitState.Status.LATE : LimitState.Status.MET;
        return Optional.of(new LimitState(
                limit,
                under,
                row,
                status,
                event,
                Optional.of(due),
                Optional.of(due.nominal()),
                Optional.of(due.rolled()),
                Optional.of(last),
                Optional.empty(),
                met,
                List.of(),
                0,
                List.of(),
                false));
    }
}
