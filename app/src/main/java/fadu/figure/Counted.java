package fadu.figure;

/** Which entries count at a cut-off; whoever counts entries or names them asks it the same way. */
public final class Counted {
    /**
     * The condition over {@code entry e join matter m}, at {@code :cutoff}: the entry was neither struck nor voided by then,
     * nor its matter merged into another.
     */
    public static final String CONDITION = """
            not exists (
                select 1 from entry x
                where x.jurisdiction = e.jurisdiction and x.matter = e.matter and x.refers = e.seq
                  and x.kind in ('void', 'strike') and x.recorded <= :cutoff)
              and not (jsonb_exists(m.fields, 'duplicate_of') and exists (
                select 1 from entry x
                where x.jurisdiction = e.jurisdiction and x.matter = e.matter and x.act = 'merge-duplicate'
                  and x.recorded <= :cutoff))
            """;

    private Counted() {}
}
