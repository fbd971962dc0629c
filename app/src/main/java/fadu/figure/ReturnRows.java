package fadu.figure;

import fadu.law.Figure;

/**
 * The accepted returns of a figure for a year: of each unit the one accepted last. It counts from its acceptance until its
 * matter moves on (is replaced or withdrawn); it belongs to the year that it names, whenever it was handed in.
 */
final class ReturnRows {
    /** The procedure by which units hand in what they hold elsewhere. */
    private static final String PROCEDURE = "figure-return";

    private static final String ACCEPTED = "return-accepted";

    private ReturnRows() {}

    static Rows of(Figure figure, Asked asked) {
        var parameters = asked.parameters();
        parameters.put("procedures", new String[] {PROCEDURE});
        parameters.put("accepted", ACCEPTED);
        parameters.put("figure", figure.id());
        parameters.put("year", String.valueOf(asked.to().getYear()));
        var standing = Rows.CHOSEN + """
                  and :accepted = any(e.means)
                  and not exists (
                    select 1 from entry n
                    where n.jurisdiction = e.jurisdiction and n.matter = e.matter and n.seq > e.seq
                      and n.recorded <= :cutoff and n.kind in ('decision', 'fact', 'clock', 'system')
                      and jsonb_exists_any(n.moves, array(select jsonb_object_keys(e.moves))))
                """;
        return new Rows("""
                select matter, seq, act, recorded, day, title, number, unit, procedure, irregular, one,
                  (fields->>'value')::bigint as amount
                from (select distinct on (c.one) c.* from (
                  select c.*, coalesce(c.fields->>'returning_unit', c.unit, '') as one from (
                %s) c
                  where c.fields->>'figure' = :figure and c.fields->>'period_year' = :year
                    and c.fields->>'value' is not null) c
                  order by c.one, c.recorded desc, c.matter, c.seq desc) r
                order by %s""".formatted(standing, order(figure)), "", parameters);
    }

    private static String order(Figure figure) {
        return switch (figure.take()) {
            case SUM -> "day, matter, seq";
            case MAX -> "(fields->>'value')::bigint desc, matter limit 1";
            case LATEST -> "recorded desc, matter, seq desc limit 1";
        };
    }
}
