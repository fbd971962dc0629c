package fadu.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What can be asked of a matter besides its kind, unit and fields: who handles it, whose turn it is, when it came. */
public interface MatterCondition {
    /** The condition over {@code matter m}; the names of its parameters begin with {@code as}. */
    String condition(String as);

    /** The values of its parameters. */
    Map<String, Object> parameters(String as);

    /** Whether only few matters can be so, and which they are is found by an index of its own. */
    default boolean few() {
        return false;
    }

    /** This person handles it. */
    record Handled(String person) implements MatterCondition {
        @Override
        public String condition(String as) {
            return "m.handler = :" + as + "person";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "person", person);
        }
    }

    /** It lies with one of these units, or one of them has a part in it. */
    record PartOf(List<String> units) implements MatterCondition {
        public PartOf {
            units = List.copyOf(units);
        }

        @Override
        public String condition(String as) {
            return "(m.unit = any(:%1$sunits::text[]) or m.beside <> '{}' and m.beside && :%1$sunits::text[])"
                    .formatted(as);
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "units", units.toArray(String[]::new));
        }
    }

    /** It lies with another unit, and one of these has a part in it. */
    record Beside(List<String> units) implements MatterCondition {
        public Beside {
            units = List.copyOf(units);
        }

        @Override
        public String condition(String as) {
            return """
                    m.id = any(array(select b.id from matter b where b.jurisdiction = :jurisdiction
                      and b.beside <> '{}' and b.beside && :%1$sunits::text[]))""".formatted(as);
        }

        @Override
        public boolean few() {
            return true;
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "units", units.toArray(String[]::new));
        }
    }

    /** It was a matter of this unit on a day. */
    record WasOf(String unit, LocalDate on) implements MatterCondition {
        @Override
        public String condition(String as) {
            return "unit_on(m.jurisdiction, m.id, fields_on(m.jurisdiction, m.id, :%1$son)) = :%1$sunit".formatted(as);
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "unit", unit, as + "on", on);
        }
    }

    /** It is one of these. */
    record Among(List<String> ids) implements MatterCondition {
        public Among {
            ids = List.copyOf(ids);
        }

        @Override
        public String condition(String as) {
            return "m.id = any(:" + as + "ids)";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "ids", ids.toArray(String[]::new));
        }
    }

    /** An act on it was laid before one of these, not by this person himself, and waits for his word. */
    record Laid(String person, List<String> approvers) implements MatterCondition {
        public Laid {
            approvers = List.copyOf(approvers);
        }

        @Override
        public String condition(String as) {
            return "m.id = any(array(select a.matter from approval a where a.jurisdiction = :jurisdiction"
                    + " and a.approver = any(:" + as + "approvers) and a.asked_by <> :" + as
                    + "person and a.outcome is null))";
        }

        @Override
        public boolean few() {
            return true;
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "person", person, as + "approvers", approvers.toArray(String[]::new));
        }
    }

    /** It was opened on one of these days, and not taken on from an older file. */
    record CameIn(LocalDate from, LocalDate until) implements MatterCondition {
        @Override
        public String condition(String as) {
            return "m.opened between :" + as + "from and :" + as + "until and not m.taken_on";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "from", from, as + "until", until);
        }
    }

    /** It is of one of these kinds. */
    record OfKinds(List<String> kinds) implements MatterCondition {
        public OfKinds {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String condition(String as) {
            return "m.procedure = any(:" + as + "kinds)";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "kinds", kinds.toArray(String[]::new));
        }
    }

    /** It was open on one of these days. */
    record Alive(LocalDate from, LocalDate until) implements MatterCondition {
        @Override
        public String condition(String as) {
            return "m.opened <= :" + as + "until and (m.closed is null or m.closed >= :" + as + "from)";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "from", from, as + "until", until);
        }
    }

    /** It was closed on one of these days. */
    record Closed(LocalDate from, LocalDate until) implements MatterCondition {
        @Override
        public String condition(String as) {
            return "m.closed between :" + as + "from and :" + as + "until and not m.taken_on";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "from", from, as + "until", until);
        }
    }

    /** One of its limits that the house had to keep was met on one of these days, in time or late. */
    record Kept(LocalDate from, LocalDate until) implements MatterCondition {
        @Override
        public String condition(String as) {
            return """
                    exists (select 1 from limit_due k where k.jurisdiction = m.jurisdiction and k.matter = m.id
                      and k.met_on between :%1$sfrom and :%1$suntil and k.status in ('met', 'late')
                      and k.burden = 'house' and not k.taken_on)""".formatted(as);
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "from", from, as + "until", until);
        }
    }

    /** One of its limits was met late on one of these days. */
    record Late(LocalDate from, LocalDate until) implements MatterCondition {
        @Override
        public String condition(String as) {
            return """
                    m.id = any(array(select k.matter from limit_due k where k.jurisdiction = :jurisdiction
                      and k.met_on between :%1$sfrom and :%1$suntil and k.status = 'late' and k.burden = 'house'
                      and not k.taken_on))""".formatted(as);
        }

        @Override
        public boolean few() {
            return true;
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "from", from, as + "until", until);
        }
    }

    /**
     * It is open, and stands where one of these turns is; or, the other way, where none of them is.
     *
     * @param theirs whether it must be one of them
     */
    record Waits(List<Turn> turns, boolean theirs) implements MatterCondition {
        public Waits {
            turns = List.copyOf(turns);
        }

        @Override
        public String condition(String as) {
            return (theirs ? StandsAt.found(as) : Urgency.IS_OPEN) + " and "
                    + """
                    %2$s (
                      select 1 from unnest(:%1$sprocedures::text[], :%1$sversions::text[], :%1$sstates::text[],
                        :%1$sout::text[], :%1$sby::text[], :%1$sunits::text[], :%1$sothers::text[])
                        as w(procedure, version, state, "out", by, units, others)
                      where w.procedure = m.procedure and w.version = m.version and w.state = any(m.states)
                        and not string_to_array(w."out", ',') && m.states
                        and (w.units = '' or %3$s)
                        and m.handler <> all(string_to_array(w.others, ',')))""".formatted(as, theirs ? "exists" : "not exists", ActUnit.among("w.by", "w.units", "m"));
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(
                    as + "procedures", column(t -> t.procedure().name()),
                    as + "versions", column(t -> t.procedure().version()),
                    as + "states", column(Turn::state),
                    as + "by", column(Turn::by),
                    as + "units", column(t -> String.join(",", t.units())),
                    as + "others", column(t -> String.join(",", t.others())),
                    as + "out", column(t -> String.join(",", t.out())),
                    as + "places", StandsAt.places(turns));
        }

        @Override
        public boolean few() {
            return theirs;
        }

        private String[] column(Function<Turn, String> part) {
            return turns.stream().map(part).toArray(String[]::new);
        }
    }

    /**
     * It is open, and stands in one of these states and in none of the others, of whatever version.
     *
     * @param others those that are not among the turns
     */
    record StandsAt(List<Turn> turns, List<Turn> others) implements MatterCondition {
        /** Each set of states in which open matters stand, by a step along the index. */
        static final String SETS = """
                with recursive s(places) as (
                  (select p.places from matter p where p.jurisdiction = :jurisdiction and p.closed is null
                    order by p.places limit 1)
                  union all
                  select (select p.places from matter p where p.jurisdiction = :jurisdiction and p.closed is null
                    and p.places > s.places order by p.places limit 1) from s where s.places is not null)
                select s.places from s""";

        public StandsAt {
            turns = List.copyOf(turns);
            others = List.copyOf(others);
        }

        /** First the few that stand so, since along the order of a list nearly all would be looked at. */
        private static String found(String as) {
            return "m.id = any(array(select p.id from matter p where p.jurisdiction = :jurisdiction and p.places && :"
                    + as + "places::text[] and p.closed is null))";
        }

        private static String[] places(List<Turn> turns) {
            return turns.stream()
                    .map(t -> Projection.place(t.procedure().name(), t.state()))
                    .distinct()
                    .toArray(String[]::new);
        }

        @Override
        public boolean few() {
            return true;
        }

        @Override
        public String condition(String as) {
            return """
                    m.closed is null and m.places in (%2$s
                      where s.places && :%1$splaces::text[] and not s.places && :%1$sothers::text[])""".formatted(as, SETS);
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "places", places(turns), as + "others", places(others));
        }
    }
}
