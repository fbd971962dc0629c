package fadu.matter;

import fadu.store.DatabaseRole;
import java.util.HashMap;
import java.util.Map;

/** Counts the limits of the due board along the indexes of those that run and of those that are paused. */
final class BoardCount {
    static final String MATTER = " join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter";

    /** Rights and times that are over are not due: nobody has to do anything. */
    static final String DUE = " and d.burden in ('house', 'duty', 'court')";

    private BoardCount() {}

    static MatterList.Board of(DatabaseRole worker, ListFilter filter) {
        var parameters = new HashMap<String, Object>();
        boolean alone = filter.asksOnlyWhose();
        var where = alone
                ? whose(filter, parameters)
                : " and m.jurisdiction = :jurisdiction" + ListWhere.of(filter, parameters);
        parameters.put("jurisdiction", filter.jurisdiction());
        parameters.put("today", filter.today());
        var sql = filter.whose().isPresent()
                ? LimitSql.counts(filter, parameters)
                : "select * from (" + running(alone, where) + ") r, (" + paused(alone, where) + ") p";
        return worker.sql()
                .sql(sql)
                .params(parameters)
                .query((row, n) -> new MatterList.Board(
                        row.getLong("overdue"),
                        row.getLong("today"),
                        row.getLong("within3"),
                        row.getLong("within10"),
                        row.getLong("paused"),
                        row.getLong("outside")))
                .single();
    }

    private static String running(boolean alone, String where) {
        return """
                select count(*) filter (where d.burden = 'house' and d.rolled < :today) as overdue,
                  count(*) filter (where d.burden = 'house' and d.rolled = :today) as today,
                  count(*) filter (where d.burden = 'house' and d.rolled between :today and :today + 3) as within3,
                  count(*) filter (where d.burden = 'house' and d.rolled >= :today) as within10,
                  count(*) filter (where d.burden in ('duty', 'court') and d.rolled < :today) as outside
                from limit_due d""" + (alone ? "" : MATTER)
                + " where d.jurisdiction = :jurisdiction and d.status = 'open' and d.rolled <= :today + 10" + where;
    }

    private static String paused(boolean alone, String where) {
        return "select count(*) as paused from limit_due d" + (alone ? "" : MATTER)
                + " where d.jurisdiction = :jurisdiction and d.status = 'paused'" + DUE + where;
    }

    /** The same filter over the limits themselves: whose they are stands beside them. */
    static String whose(ListFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (!filter.units().isEmpty()) {
            where.append(" and d.unit = any(:units)");
            parameters.put("units", filter.units().toArray(String[]::new));
        }
        for (int n = 0; n < filter.besides().size(); n++) {
            var as = "b" + n + "_";
            where.append(" and ")
                    .append(
                            switch (filter.besides().get(n)) {
                                case MatterCondition.Handled _ -> "d.handler = :" + as + "person";
                                case Told _ -> Told.over("d.matter", as);
                                default -> throw new IllegalStateException("not whose");
                            });
            parameters.putAll(filter.besides().get(n).parameters(as));
        }
        return where.toString();
    }
}
