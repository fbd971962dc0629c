package fadu.docket;

import fadu.store.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries for tests of the record. */
final class Drafts {
    static final String J = "zhengzhou-hightech";

    private Drafts() {}

    static EntryDraft draft(String matter, int n) {
        return new EntryDraft(J, matter)
                .procedure("information-request", "2019")
                .act("receive", Kind.FACT)
                .effective(LocalDate.of(2019, 9, 20).plusDays(n))
                .at(LocalDate.of(2019, 9, 20).plusDays(n).atTime(10, 0))
                .recorded(Instant.parse("2019-09-20T02:00:00.123456Z").plusSeconds(n))
                .by("li", "wang")
                .unit("legal-office")
                .means(List.of("received"))
                .values(Map.of("channel", "mail", "fee", 1250, "paper", true, "topics", List.of("土地", "规划")))
                .irregular(List.of(Map.of("rule", "r1", "basis", "第三十条", "zh", "迟", "en", "late")))
                .moves(Map.of("main", "received"))
                .number("2019-" + n)
                .refers(1)
                .key(matter + "-" + n, Hash.of(new byte[] {(byte) n}))
                .decidedWith(Hash.NONE.hex(), "0.1.0");
    }

    /** A chain of {@code length} entries, not yet entered. */
    static List<Entry> chain(String matter, int length) {
        var chain = new ArrayList<Entry>();
        for (int seq = 1; seq <= length; seq++) {
            chain.add(draft(matter, seq)
                    .chained(seq, chain.isEmpty() ? Hash.NONE : chain.getLast().hash()));
        }
        return chain;
    }

    static void enter(Database database, List<Entry> entries) {
        database.worker().run(() -> Append.of(entries).write(database.worker().sql()));
    }
}
