package fadu.matter;

import fadu.law.Form;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.rule.NewEntry;
import fadu.store.DatabaseRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers without gaps: a counter for each form and scope, moved in the transaction of the act that issues the number, so
 * that an act which is not entered gives its number back.
 */
final class Numbering {
    private static final Pattern PART = Pattern.compile("\\{([a-z_.]+)(?::([0-9]+))?}");

    /** A number to be issued: the counter that gives it, and its form with what is known already. */
    record Wanted(String form, String scope, String text) {
        String counter() {
            return form + " " + scope;
        }

        String numbered(long seq) {
            return PART.matcher(text).replaceAll(part -> {
                return String.format("%0" + width(part) + "d", seq);
            });
        }
    }

    /**
     * @param mark of the unit, used in numbers
     * @param fields of the matter
     * @param day on which the number is issued
     */
    record Place(String unit, String mark, Map<String, Object> fields, LocalDate day) {}

    private Numbering() {}

    /** The number that an entry issues. */
    static Optional<Wanted> wanted(Law law, NewEntry entry, Place place) {
        return entry.numbers().stream()
                .findFirst()
                .flatMap(id -> law.procedure(entry.procedure())
                        .flatMap(p -> Optional.ofNullable(p.numbers().get(id)))
                        .map(form -> wanted(entry.procedure(), form, entry.values(), place)));
    }

    /** The number of an act by its form, which values of the act may stand in. */
    static Wanted wanted(ProcedureId procedure, Procedure.NumberForm form, Map<String, Object> values, Place place) {
        var known = new LinkedHashMap<String, String>();
        place.fields().forEach((field, value) -> known.put(field, String.valueOf(value)));
        values.forEach((field, value) -> known.put(field, String.valueOf(value)));
        known.put("year", String.valueOf(place.day().getYear()));
        known.put("unit", place.unit());
        known.put("unit.mark", place.mark());
        var scope = form.per().stream()
                .map(per -> per + "=" + known.getOrDefault(per, ""))
                .collect(Collectors.joining(" "));
        var text = PART.matcher(form.form())
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1).equals("seq") ? part.group() : known.getOrDefault(part.group(1), "")));
        return new Wanted(procedure.name() + "." + form.id(), scope, text);
    }

    /** How many digits a number has at least. */
    private static int width(MatchResult part) {
        return part.group(2) == null ? 1 : Integer.parseInt(part.group(2));
    }

    /** The number of a paper by its form: counted by form, unit and year, and by kind of document where the number names it. */
    static Wanted paper(Form form, Procedure.Document document, Place place) {
        var year = String.valueOf(place.day().getYear());
        var text = form.number()
                .replace("{unit.mark}", place.mark())
                .replace("{year}", year)
                .replace("{document}", document.name().zh());
        var kind = form.number().contains("{document}") ? "." + document.name().zh() : "";
        return new Wanted("paper." + form.id() + kind, "unit=" + place.unit() + " year=" + year, text);
    }

    /**
     * Which number of its counter a number is, read from its form; what else stands in it may have been another then, such
     * as the mark of a unit.
     */
    static OptionalInt seq(String form, int year, String number) {
        var pattern = new StringBuilder();
        var part = PART.matcher(form);
        int from = 0;
        for (; part.find(); from = part.end()) {
            pattern.append(Pattern.quote(form.substring(from, part.start())))
                    .append(
                            switch (part.group(1)) {
                                case "seq" -> "(?<seq>[0-9]{" + width(part) + ",9})";
                                case "year" -> String.valueOf(year);
                                default -> ".*?"; // as little as can be, so that no digit of the number is taken for it
                            });
        }
        var read =
                Pattern.compile(pattern + Pattern.quote(form.substring(from))).matcher(number);
        return read.matches() ? OptionalInt.of(Integer.parseInt(read.group("seq"))) : OptionalInt.empty();
    }

    /** Where the counters of a jurisdiction stand, by {@link Wanted#counter}. */
    static Map<String, Long> counters(DatabaseRole worker, String jurisdiction) {
        var counters = new TreeMap<String, Long>();
        worker.sql()
                .sql("select form || ' ' || scope, last from counter where jurisdiction = ?")
                .param(jurisdiction)
                .query(row -> {
                    counters.put(row.getString(1), row.getLong(2));
                });
        return counters;
    }

    /** Sets those counters that stand elsewhere; an act that issues a number from a right one is not held up. */
    static void set(DatabaseRole worker, String jurisdiction, Map<String, Long> last) {
        var stand = counters(worker, jurisdiction);
        var wrong = new TreeMap<>(last);
        stand.keySet().forEach(counter -> wrong.putIfAbsent(counter, 0L));
        wrong.entrySet().removeIf(c -> c.getValue().equals(stand.get(c.getKey())));
        write(worker, jurisdiction, wrong);
    }

    /** Sets those counters that stand lower, and no other. */
    static void raise(DatabaseRole worker, String jurisdiction, Map<String, Long> last) {
        var stand = counters(worker, jurisdiction);
        var lower = new TreeMap<>(last);
        lower.entrySet().removeIf(c -> c.getValue() <= stand.getOrDefault(c.getKey(), 0L));
        write(worker, jurisdiction, lower);
    }

    private static void write(DatabaseRole worker, String jurisdiction, Map<String, Long> counters) {
        if (!counters.isEmpty()) {
            worker.sql()
                    .sql("""
                            insert into counter (jurisdiction, form, scope, last)
                            select :jurisdiction, split_part(w.counter, ' ', 1),
                              substr(w.counter, position(' ' in w.counter) + 1), w.last
                            from unnest(:counters, :last) as w(counter, last) order by w.counter
                            on conflict (jurisdiction, form, scope) do update set last = excluded.last""")
                    .param("jurisdiction", jurisdiction)
                    .param("counters", counters.keySet().toArray(String[]::new))
                    .param("last", counters.values().toArray(Long[]::new))
                    .update();
        }
    }

    /**
     * Issues them, in one statement; in the order in which they are wanted. An edition may count wider or narrower than the
     * one before it, as by year instead of by unit and year: the new counter begins behind what the form gave so far, since the
     * same number may not be given twice.
     */
    static List<String> issue(DatabaseRole worker, String jurisdiction, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var counts = new TreeMap<String, Integer>();
        wanted.forEach(w -> counts.merge(w.counter(), 1, Integer::sum));
        var last = new HashMap<String, Long>();
        worker.sql()
                .sql("""
                        insert into counter as c (jurisdiction, form, scope, last)
                        select :jurisdiction, w.form, w.scope, w.count + case
                          when exists (select 1 from counter o
                            where (o.jurisdiction, o.form, o.scope) = (:jurisdiction, w.form, w.scope)) then 0
                          else coalesce((select max(o.last) from counter o
                            where (o.jurisdiction, o.form) = (:jurisdiction, w.form)
                              and (string_to_array(o.scope, ' ') @> string_to_array(w.scope, ' ')
                                or string_to_array(o.scope, ' ') <@ string_to_array(w.scope, ' '))), 0) end
                        from (select split_part(counter, ' ', 1) as form,
                            substr(counter, position(' ' in counter) + 1) as scope, count
                          from unnest(:counters, :counts) as w(counter, count) order by counter) w
                        on conflict (jurisdiction, form, scope) do update set last = c.last + (
                          select count from unnest(:counters, :counts) as w(counter, count)
                          where counter = c.form || ' ' || c.scope)
                        returning form || ' ' || scope, last""")
                .param("jurisdiction", jurisdiction)
                .param("counters", counts.keySet().toArray(String[]::new))
                .param("counts", counts.values().toArray(Integer[]::new))
                .query(row -> {
                    var counter = row.getString(1);
                    last.put(counter, row.getLong(2) - counts.getOrDefault(counter, 0));
                });
        return wanted.stream()
                .map(w -> w.numbered(last.merge(w.counter(), 1L, Long::sum)))
                .toList();
    }
}
