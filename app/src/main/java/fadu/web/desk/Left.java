package fadu.web.desk;

import fadu.Words;
import fadu.calendar.Length;
import fadu.calendar.Unit;
import fadu.calendar.Whose;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Setting;
import fadu.law.Span;
import fadu.matter.Lawbook;
import fadu.matter.MatterRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left of a limit, in the law's own unit, for a list.
 *
 * @param tone late, risk, still or plain
 */
record Left(String tone, Words words, Words limit) {
    private static final int AT_RISK = 3;

    static Left of(MatterRow row, MatterRow.DueRow due, Lawbook book, LocalDate today) {
        var procedure = book.law().procedure(new ProcedureId(row.procedure().name(), due.version()));
        var limit = procedure.flatMap(p -> Optional.ofNullable(p.limits().get(due.limit())));
        var name = limit.map(Limit::name).orElse(new Words(due.limit(), due.limit()));
        var named = due.row()
                .map(r -> new Words(name.zh() + " · " + r, name.en() + " · " + r))
                .orElse(name);
        if (due.paused()) {
            return new Left("still", new Words("暂停中", "paused"), named);
        }
        var end = due.rolled().orElse(today);
        boolean working = procedure
                .flatMap(p -> limit.map(l -> working(l, p, row.opened(), book)))
                .orElse(false);
        if (today.isAfter(end)) {
            var over = unit(working).words(count(end, today, working, book));
            var words = new Words("逾期" + over.zh(), over.en() + " over");
            return new Left(due.burden().outside() ? "risk" : "late", whose(due.burden(), words), named);
        }
        long left = count(today, end, working, book);
        if (today.equals(end)) {
            return new Left("risk", new Words("今天到期", "due today"), named);
        }
        var words = unit(working).words(left);
        return new Left(left <= AT_RISK ? "risk" : "plain", new Words("还剩" + words.zh(), words.en() + " left"), named);
    }

    /** Lateness with whose it is, where it is not the house's. */
    static Words whose(Limit.Burden burden, Words late) {
        return switch (burden) {
            case DUTY -> new Words("当事人" + late.zh(), "the party: " + late.en());
            case COURT -> new Words("法院" + late.zh(), "the court: " + late.en());
            default -> late;
        };
    }

    private static Unit unit(boolean working) {
        return working ? Unit.WORKING_DAY : Unit.DAY;
    }

    /** The days after the first, up to and with the last, that the unit counts. */
    private static long count(LocalDate first, LocalDate last, boolean working, Lawbook book) {
        return working
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(book.reckoner().calendar()::works)
                        .count()
                : last.toEpochDay() - first.toEpochDay();
    }

    private static boolean working(Limit limit, Procedure procedure, LocalDate start, Lawbook book) {
        var whose = limit.of() == Limit.Who.PARTY ? Whose.PARTY : Whose.ORGAN;
        return length(limit.span(), procedure)
                .map(l -> book.reckoner().rules().under(limit.under(), start).resolve(l, whose))
                .filter(l -> l.unit() == Unit.WORKING_DAY)
                .isPresent();
    }

    private static Optional<Length> length(Span span, Procedure procedure) {
        return switch (span) {
            case Span.Fixed(var length) -> Optional.of(length);
            case Span.Cases(var cases)
            when !cases.isEmpty() -> length(cases.getLast().is(), procedure);
            // A place may set another length; its unit is that of the default.
            case Span.BySetting(var id) ->
                Optional.ofNullable(procedure.settings().get(id))
                        .flatMap(Setting::value)
                        .map(v -> Length.parse(String.valueOf(v)));
            default -> Optional.empty();
        };
    }
}
