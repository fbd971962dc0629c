package fadu.work;

import fadu.approval.Actor;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Track;
import fadu.matter.KindFields;
import fadu.matter.ListFilter;
import fadu.matter.Standings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register as of a day: what stood there under any version of its procedure, for a matter may stand there under an older one.
 *
 * @param newest the newest version that has the register
 * @param versions all of them
 */
public record RegisterOn(Procedure newest, List<Procedure> versions, LocalDate on, ListChoice choice) {
    /** Of more than so many it is only said that there are more. */
    public static final int COUNTED = 10_000;

    private static final int MOST_COLUMNS = 6;
    private static final String TITLE = "title";

    /** What fits into a column: no files, no tables. */
    private static final Set<FieldType> SHORT = EnumSet.complementOf(EnumSet.of(FieldType.FILE, FieldType.TABLE));

    /** The newest versions of the procedures that have a register, by name. */
    public static List<Procedure> all(Law law) {
        var names = new TreeMap<String, Procedure>();
        law.procedures()
                .keySet()
                .forEach(id -> newest(law.versions(id.name())).ifPresent(p -> names.put(id.name(), p)));
        return List.copyOf(names.values());
    }

    /**
     * How many stand today in each register, by procedure, of what somebody sees: at most one more than {@link #COUNTED}. Those
     * in which none stands are left out.
     */
    public static Map<String, Long> today(Actor actor) {
        var states = all(actor.law()).stream()
                .map(p -> p.id().name())
                .collect(Collectors.toMap(
                        name -> name, name -> standing(actor.law().versions(name))));
        return actor.filter()
                .map(seen -> new Standings(actor.house().database().worker()).inStates(seen, states, COUNTED + 1))
                .orElse(Map.of());
    }

    /**
     * The register of a procedure; empty where there is none.
     *
     * @param asked what else is asked of it, as an address has it
     */
    public static Optional<RegisterOn> of(Law law, String procedure, LocalDate on, Map<String, String[]> asked) {
        var versions = law.versions(procedure);
        return newest(versions)
                .map(newest -> new RegisterOn(newest, versions, on, ListChoice.of(asked, law, procedure)));
    }

    /** The newest of these versions that has a register. */
    public static Optional<Procedure> newest(List<Procedure> versions) {
        return versions.reversed().stream()
                .filter(p -> p.register().isPresent())
                .findFirst();
    }

    /** What the register is. */
    public Procedure.Register register() {
        return newest.register().orElseThrow();
    }

    /** The fields that are its columns: those it names, else those that its publications show, else its first ones. */
    public List<Field> columns(Law law) {
        var fields = KindFields.shown(law, newest.id().name());
        var named = register().show().isEmpty()
                ? newest.publications().values().stream()
                        .flatMap(p -> p.show().stream())
                        .toList()
                : register().show();
        var chosen = named.stream()
                .distinct()
                .flatMap(id -> fields.stream().filter(f -> f.id().equals(id)))
                .toList();
        return (chosen.isEmpty() ? fields : chosen)
                .stream()
                        .filter(f -> SHORT.contains(f.type()) && !f.id().equals(TITLE))
                        .limit(MOST_COLUMNS)
                        .toList();
    }

    /** The states that stand in the register, each name once, those of the newest version first. */
    public List<Track.State> states() {
        return states(versions);
    }

    private static List<Track.State> states(List<Procedure> versions) {
        return versions.reversed().stream()
                .flatMap(v -> v.register().stream()
                        .flatMap(r -> r.states().stream())
                        .flatMap(s -> Stream.ofNullable(v.trackOf(s).states().get(s))))
                .toList();
    }

    /**
     * What of it somebody sees; empty when he sees no matter.
     *
     * @param personal whether what is sought is sought in personal values, too
     */
    public Optional<ListFilter> filter(Actor actor, boolean personal) {
        return choice.filter(actor, personal, on)
                .map(f -> f.kind(newest.id().name()).stood(standing(versions), on));
    }

    private static List<String> standing(List<Procedure> versions) {
        return states(versions).stream().map(Track.State::id).distinct().toList();
    }
}
