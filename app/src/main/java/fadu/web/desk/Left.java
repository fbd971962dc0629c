package fadu.web.desk;

import fadu.Words;
import fadu.law.Limit;
import fadu.law.ProcedureId;
import fadu.matter.Lawbook;
import fadu.matter.LimitDays;
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
        var days = LimitDays.of(book, procedure, limit, row.opened(), due.rolled().orElse(today));
        var standing = days.on(today);
        if (today.isAfter(days.end())) {
            var over = days.unit().words(standing.over());
            var words = new Words("逾期" + over.zh(), over.en() + " over");
            return new Left(due.burden().outside() ? "risk" : "late", whose(due.burden(), words), named);
        }
        if (today.equals(days.end())) {
            return new Left("risk", new Words("今天到期", "due today"), named);
        }
        var left = days.unit().words(standing.left());
        return new Left(
                standing.left() <= AT_RISK ? "risk" : "plain",
                new Words("还剩" + left.zh(), left.en() + " left"),
                named);
    }

    /** Lateness with whose it is, where it is not the house's. */
    static Words whose(Limit.Burden burden, Words late) {
        return switch (burden) {
            case DUTY -> new Words("当事人" + late.zh(), "the party: " + late.en());
            case COURT -> new Words("法院" + late.zh(), "the court: " + late.en());
            default -> late;
        };
    }
}
