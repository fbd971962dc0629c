package fadu.matter;

import fadu.store.DatabaseRole;

/** The lines that count what came and went by month: every change adds one, and here lines of the same become one. */
public final class Tally {
    private static final String DRAWN = """
            with gone as (
              delete from tally t using (
                select what, month, unit, procedure from tally where jurisdiction = :jurisdiction
                group by 1, 2, 3, 4 having count(*) > 1) s
              where t.jurisdiction = :jurisdiction
                and (t.what, t.month, t.unit, t.procedure) = (s.what, s.month, s.unit, s.procedure)
              returning t.*)
            insert into tally (jurisdiction, what, month, unit, procedure, n)
            select jurisdiction, what, month, unit, procedure, sum(n) from gone
            group by 1, 2, 3, 4, 5 having sum(n) <> 0""";

    private Tally() {}

    /** Draws them together. Acts only add lines and do not wait; who reads sees the lines before or after, never both. */
    public static void draw(DatabaseRole worker, String jurisdiction) {
        worker.run(() ->
                worker.sql().sql(DRAWN).param("jurisdiction", jurisdiction).update());
    }
}
