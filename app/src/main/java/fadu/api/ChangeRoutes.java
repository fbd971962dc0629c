package fadu.api;

import fadu.Words;
import fadu.access.Scope;
import fadu.docket.Docket;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.ProcedureId;
import fadu.matter.Changes;
import fadu.matter.House;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was entered, for programs that follow it: they ask again with where they were. */
@RestController
final class ChangeRoutes {
    private final Changes changes;

    ChangeRoutes(House house) {
        this.changes = new Changes(house.database().worker());
    }

    /** A page; {@code next} is {@code since} of the next call, also where nothing came. */
    record ChangePage(List<ChangeLine> changes, long next, boolean more) {}

    /** An entry at its position in the log; what it holds the matter itself tells. */
    record ChangeLine(
            long position,
            String matter,
            int seq,
            String procedure,
            String act,
            Optional<Words> name,
            String kind,
            LocalDate effective,
            Instant recorded,
            String actor,
            Optional<String> unit,
            Optional<String> number,
            boolean irregular,
            String sha256) {

        static ChangeLine of(Docket.Logged logged, Law law) {
            var entry = logged.entry();
            var id = new ProcedureId(entry.procedure(), entry.version());
            return new ChangeLine(
                    logged.position(),
                    entry.matter(),
                    entry.seq(),
                    id.toString(),
                    entry.act(),
                    law.procedure(id)
                            .flatMap(p -> Optional.ofNullable(p.acts().get(entry.act())))
                            .map(Act::name),
                    entry.kind().id(),
                    entry.effective(),
                    entry.recorded(),
                    entry.actor(),
                    entry.unit(),
                    entry.number(),
                    !entry.irregular().isEmpty(),
                    entry.hash().hex());
        }
    }

    @GetMapping("/api/v1/changes")
    @Endpoint(
            zh = "范围内的新记录，按记入的先后；下一次以 next 为 since，即不重不漏。more 为真时立即再取",
            en =
                    "What was entered within reach, in its order; the next call takes next as since, so that nothing is missed or "
                            + "told twice. Ask again at once while more is true",
            scopes = Scope.READ)
    ChangePage after(
            Caller caller,
            @RequestParam(defaultValue = "0") long since,
            @RequestParam(defaultValue = "" + Filters.SIZE) String size) {
        int most = Filters.size(size);
        return caller.filter()
                .map(filter -> changes.after(filter, since, most))
                .map(page -> new ChangePage(
                        page.changes().stream()
                                .map(c -> ChangeLine.of(c, caller.law()))
                                .toList(),
                        page.next(),
                        page.more()))
                .orElse(new ChangePage(List.of(), since, false));
    }
}
