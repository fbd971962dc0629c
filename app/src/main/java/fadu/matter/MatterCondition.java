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

    /** One of its limits was met late on one of these days. */
    record Late(LocalDate from, LocalDate until) implements MatterCondition {
        @Override
        public String condition(String as) {
            return """
                    m.id = any(array(select k.matter from limit_due k where k.jurisdiction = :jurisdiction
                      and k.met_on between :%1$sfrom and :%1$suntil and k.status = 'late'
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
                        :%1$sunits::text[]) as w(procedure, version, state, units)
                      where w.procedure = m.procedure and w.version = m.version and w.state = any(m.states)
                        and (w.units = '' or m.unit = any(string_to_array(w.units, ','))))""".formatted(as, theirs ? "exists" : "not exists");
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(
                    as + "procedures", column(t -> t.procedure().name()),
                    as + "versions", column(t -> t.procedure().version()),
                    as + "states", column(Turn::state),
                    as + "units", column(t -> String.join(",", t.units())),
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
            return found(as) + " and not m.places && :" + as + "others::text[]";
        }

        @Override
        public Map<String, Object> parameters(String as) {
            return Map.of(as + "places", places(turns), as + "others", places(others));
        }
    }
}
