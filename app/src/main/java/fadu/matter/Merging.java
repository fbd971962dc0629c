package fadu.matter;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.rule.Irregular;
import fadu.rule.Outcome;
import fadu.rule.Request;
import fadu.rule.Standing;
import fadu.store.DatabaseRole;
import java.util.List;
import java.util.Optional;

/**
 * A matter registered twice goes into the other of its kind, and one that holds two gives off the second: what must be so of
 * the other matter.
 */
final class Merging {
    static final String MERGE = Act.MERGE_DUPLICATE;
    static final String SPLIT = Act.SPLIT_OFF;
    static final String SPLIT_MATTER = "split_matter";

    /** The links, as the merged matter and as the other calls it. */
    static final String INTO = "merged-into";

    static final String FROM = "merged-from";

    /** The links, as the new matter and as the old one calls it. */
    static final String SPLIT_FROM = "split-from";

    static final String SPLIT_INTO = "split-into";

    private Merging() {}

    /** Holds the matter that is to take the other, so that nobody merges it away before the act is entered. */
    static void hold(DatabaseRole worker, Head head, Request request) {
        if (request.act().equals(MERGE)) {
            worker.sql()
                    .sql("select 1 from matter where jurisdiction = ? and id = ? for share")
                    .params(head.jurisdiction(), value(request, Standing.DUPLICATE_OF))
                    .query()
                    .listOfRows();
        }
    }

    /** Why it cannot be done; empty where it can, or the act is another. */
    static Optional<Outcome> refused(DatabaseRole worker, Head head, Request request) {
        return switch (request.act()) {
            case MERGE -> merge(worker, head, value(request, Standing.DUPLICATE_OF));
            case SPLIT -> split(worker, head, value(request, SPLIT_MATTER));
            default -> Optional.empty();
        };
    }

    private static String value(Request request, String field) {
        return String.valueOf(request.values().getOrDefault(field, ""));
    }

    private static Optional<Outcome> merge(DatabaseRole worker, Head head, String other) {
        record Other(String procedure, boolean merged) {}
        if (other.isBlank() || head.timeline().live().isEmpty()) {
            return Optional.empty();
        }
        var found = worker.sql()
                .sql("""
                        select procedure, jsonb_exists(fields, 'duplicate_of') from matter
                        where jurisdiction = ? and id = ?""")
                .params(head.jurisdiction(), other)
                .query((row, n) -> new Other(row.getString(1), row.getBoolean(2)))
                .optional();
        if (found.isEmpty() || other.equals(head.matter())) {
            return refuse("请指明并入哪一事项（填它的事项编号，不能是本事项）", "say into which other matter, by its id");
        }
        if (!found.get().procedure().equals(head.procedure())) {
            return refuse("只能并入同一种类的事项", "only a matter of the same kind can take it");
        }
        boolean already =
                head.timeline().live().stream().anyMatch(e -> e.values().containsKey(Standing.DUPLICATE_OF));
        return found.get().merged() || already
                ? refuse("两个事项之一已经并入别的事项", "one of the two was merged into another already")
                : Optional.empty();
    }

    private static Optional<Outcome> split(DatabaseRole worker, Head head, String other) {
        boolean linked = worker.sql()
                .sql("""
                        select exists (select 1 from link where jurisdiction = ? and from_matter = ? and to_matter = ?
                          and name = 'split-from')""")
                .params(head.jurisdiction(), other, head.matter())
                .query(Boolean.class)
                .single();
        return linked
                ? Optional.empty()
                : refuse("请用“拆出另一事项”登记新的事项，由系统记入", "open the new matter by splitting it off; this entry follows");
    }

    private static Optional<Outcome> refuse(String zh, String en) {
        return Optional.of(
                new Outcome.Refused(List.of(new Irregular("fields", new Words(zh, en), Basis.INTERNAL)), List.of()));
    }
}
