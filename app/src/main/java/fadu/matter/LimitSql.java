package fadu.matter;

import fadu.matter.ListFilter.DueBand;
import java.util.Map;

/** The queries of the due board where it asks whose the limits are: limit by limit, along the index of those of each kind. */
final class LimitSql {
    private LimitSql() {}

    /** The limits that run or are paused and are somebody's, each once, as {@code d}. */
    private static String found(ListFilter filter, String days, Map<String, Object> parameters) {
        var whose = filter.whose().orElseThrow();
        parameters.putAll(whose.parameters("whose_"));
        parameters.put("today", filter.today());
        return """
                select distinct d.matter, d.limit_id, d.row_id, d.version, d.status, d.rolled from %s
                  join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter
                where (%s) and %s%s""".formatted(
                        whose.limits("whose_"),
                        days,
                        whose.running("whose_", "m"),
                        ListWhere.of(filter.whosever(), parameters));
    }

    /** The five counts of the board. */
    static String counts(ListFilter filter, Map<String, Object> parameters) {
        return """
                select count(*) filter (where d.status = 'open' and d.rolled < :today) as overdue,
                  count(*) filter (where d.status = 'open' and d.rolled = :today) as today,
                  count(*) filter (where d.status = 'open' and d.rolled between :today and :today + 3) as within3,
                  count(*) filter (where d.status = 'open' and d.rolled >= :today) as within10,
                  count(*) filter (where d.status = 'paused') as paused
                from (""" + found(filter, "d.status = 'paused' or d.rolled <= :today + 10", parameters) + ") d";
    }

    /** The first of them in a band, the matter beside each. */
    static String page(ListFilter filter, DueBand band, int most, Map<String, Object> parameters) {
        var first = found(filter, days(band), parameters);
        return """
                select %s
                from (%s order by d.status, d.rolled, d.matter, d.limit_id, d.row_id limit %d) f
                  join limit_due d on d.jurisdiction = :jurisdiction and d.matter = f.matter and d.limit_id = f.limit_id
                    and d.row_id = f.row_id and d.version = f.version
                  join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter
                order by d.status, d.rolled, d.matter, d.limit_id, d.row_id""".formatted(ListSql.COLUMNS.replace("d.paused", "d.status = 'paused' as paused"), first, most);
    }

    private static String days(DueBand band) {
        return switch (band) {
            case OVERDUE -> "d.status = 'open' and d.rolled < :today";
            case TODAY -> "d.status = 'open' and d.rolled = :today";
            case WITHIN_3 -> "d.status = 'open' and d.rolled between :today and :today + 3";
            case WITHIN_10 -> "d.status = 'open' and d.rolled between :today and :today + 10";
            case PAUSED -> "d.status = 'paused'";
            case RUNNING -> "d.rolled is not null";
        };
    }
}
