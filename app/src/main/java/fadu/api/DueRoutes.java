package fadu.api;

import fadu.access.Scope;
import fadu.matter.ListFilter;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due. */
@RestController
final class DueRoutes {
    /**
     * How many limits of the house are overdue, end today, within 3 and within 10 days, and are paused.
     *
     * @param outside how many limits parties and courts have not kept
     * @param open how many matters are open
     */
    record Counts(long overdue, long today, long within3, long within10, long paused, long outside, long open) {
        static Counts of(Caller caller, ListFilter filter) {
            var board = caller.house().list().board(filter);
            return new Counts(
                    board.overdue(),
                    board.today(),
                    board.within3(),
                    board.within10(),
                    board.paused(),
                    board.outside(),
                    caller.house().list().count(filter.onlyOpen(true)));
        }
    }

    /** The due board. */
    record DueBoard(Counts counts, MatterPage page) {}

    @GetMapping("/api/v1/due")
    @Endpoint(
            zh = "期限看板：计数，以及 show（overdue、today、three、ten、paused、outside、running）所指的事项",
            en =
                    "The due board: counts, and the matters of show (overdue, today, three, ten, paused, outside, running)",
            scopes = Scope.READ,
            query = {"show", "kind", "unit", "cursor", "size"})
    DueBoard due(Caller caller, @RequestParam Map<String, String> asked) {
        var all = Filters.of(caller, asked, asked.getOrDefault("kind", ""));
        var band = Filters.band(asked.getOrDefault("show", "running"));
        var counts = all.map(f -> Counts.of(caller, f)).orElse(new Counts(0, 0, 0, 0, 0, 0, 0));
        return new DueBoard(counts, Filters.page(caller, all.map(f -> f.due(band)), asked));
    }
}
