package fadu.web.check;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Procedure;
import fadu.law.YearPart;
import fadu.matter.Courses;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import fadu.rule.Prospects;
import fadu.rule.Prospects.Prospect;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.web.Missing;
import fadu.web.desk.Desk;
import fadu.work.Names;
import fadu.work.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matters of some kinds that were open in a year, within the visitor's reach.
 *
 * @param rows in the order in which they were opened
 * @param courses what happened in each
 * @param limits how the limits of each stand
 * @param open what the visitor may do in each now: the same as on its own page
 * @param files the hashes of what is attached to each, by its name
 * @param ties what each is tied to
 * @param hidden of those, the sensitive ones that the visitor may not know of
 */
record YearWork(
        Desk desk,
        Names names,
        Shown shown,
        int year,
        List<MatterRow> rows,
        Map<String, Timeline> courses,
        Map<String, List<Courses.Kept>> limits,
        Map<String, List<Prospect>> open,
        Map<String, Map<String, String>> files,
        Map<String, List<Courses.Tie>> ties,
        Set<String> hidden) {

    private static final int FIRST = 1949;
    private static final int LAST = 2999;

    static YearWork of(Desk desk, int year, List<String> kinds, Instant now) {
        if (year < FIRST || year > LAST) {
            throw new Missing();
        }
        var rows = new ArrayList<MatterRow>();
        var of = new MatterCondition.OfKinds(kinds);
        var alive = new MatterCondition.Alive(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        desk.actor()
                .readable()
                .ifPresent(all -> desk.house().list().each(all.and(of).and(alive), rows::add));
        rows.sort(Comparator.comparing(MatterRow::opened).thenComparing(MatterRow::id));
        var ids = rows.stream().map(MatterRow::id).toList();
        var courses = new Courses(desk.house().database().worker());
        var names = desk.names();
        return new YearWork(
                desk,
                names,
                new Shown(desk.frame().locale(), names),
                year,
                List.copyOf(rows),
                courses.of(desk.jurisdiction(), ids),
                courses.limits(desk.jurisdiction(), ids),
                open(desk, rows, desk.house().files().situations(desk.jurisdiction(), ids, now)),
                courses.files(desk.jurisdiction(), ids),
                courses.ties(desk.jurisdiction(), ids),
                desk.house().list().hidden(desk.jurisdiction(), desk.told()));
    }

    Stream<MatterRow> of(List<String> kinds) {
        return rows.stream().filter(r -> kinds.contains(r.procedure().name()));
    }

    LocalDate today() {
        return desk.frame().today();
    }

    /** What happened in a matter, in order; of one act. */
    List<Event> events(MatterRow row, String act) {
        return course(row).live().stream().filter(e -> e.act().equals(act)).toList();
    }

    Timeline course(MatterRow row) {
        return courses.getOrDefault(row.id(), Timeline.EMPTY);
    }

    Optional<Event> last(MatterRow row, String act) {
        return course(row).last(act, Optional.empty());
    }

    /** The day of the last such act; empty where there was none. */
    String day(MatterRow row, String act) {
        return last(row, act).map(e -> e.effective().toString()).orElse("");
    }

    Optional<Courses.Kept> limit(MatterRow row, String id) {
        return limits.getOrDefault(row.id(), List.of()).stream()
                .filter(l -> l.limit().equals(id))
                .reduce((a, b) -> b);
    }

    /** Whether a limit's day has gone by while it was open. */
    boolean past(Courses.Kept limit) {
        return limit.status().equals("open")
                && limit.rolled().filter(d -> d.isBefore(today())).isPresent();
    }

    /** What a matter is tied to that the visitor may see. */
    Stream<Courses.Tie> ties(MatterRow row) {
        return ties.getOrDefault(row.id(), List.of()).stream()
                .filter(t -> desk.reach().sees(t.unit()) && !hidden.contains(t.matter()));
    }

    /** How many days after its end a limit was met, or has not been met today; 0 where it is or was kept. */
    long days(Courses.Kept limit) {
        return limit.status().equals("late") || past(limit)
                ? limit.rolled()
                        .map(d -> ChronoUnit.DAYS.between(d, limit.metOn().orElse(today())))
                        .orElse(0L)
                : 0;
    }

    /** A field's value as people read it; empty where there is none. */
    String say(MatterRow row, String field) {
        return say(row, field, row.fields().get(field));
    }

    /** A value that an act gave a field. */
    String say(MatterRow row, String field, @Nullable Object value) {
        return procedure(row)
                .flatMap(p -> p.field(field))
                .map(f -> shown.value(f, value))
                .orElse("");
    }

    /** All the evidence that was ever given for a field, each once. */
    List<Proof> gathered(MatterRow row, String field) {
        return course(row).live().stream()
                .flatMap(e -> Stream.ofNullable(e.values().get(field)))
                .map(name -> proof(row, String.valueOf(name)))
                .distinct()
                .toList();
    }

    /** A piece of evidence, with its file where that is attached. */
    Proof proof(MatterRow row, String name) {
        var hash = files.getOrDefault(row.id(), Map.of()).get(name);
        return new Proof(name, hash == null ? "" : link(row) + "/files/" + hash);
    }

    private static Map<String, List<Prospect>> open(Desk desk, List<MatterRow> rows, Map<String, Situation> standing) {
        var actor = desk.actor();
        var open = new HashMap<String, List<Prospect>>();
        for (var row : rows) {
            var situation = standing.get(row.id());
            if (situation != null) {
                BiFunction<Act, Optional<String>, Set<String>> roles =
                        (act, key) -> actor.reach().roles(actor.unit(row, act, key));
                open.put(
                        row.id(),
                        Stream.concat(
                                        Prospects.of(situation, actor.person(), roles).stream(),
                                        Prospects.ofRows(situation, actor.person(), roles).stream())
                                .filter(p -> p.open() || p.act().kind() == Act.Kind.FACT)
                                .filter(p -> !Act.COMMON.contains(p.act().id()))
                                .toList());
            }
        }
        return open;
    }

    /** What the visitor may do in a matter now. */
    List<Prospect> open(MatterRow row) {
        return open.getOrDefault(row.id(), List.of());
    }

    /** Where one row of a table stands; empty while its track has not begun. */
    String rowState(MatterRow row, String table, String key) {
        var places = procedure(row).stream()
                .flatMap(p -> p.tracks().values().stream())
                .filter(t -> t.each().filter(table::equals).isPresent())
                .map(t -> t.id() + "[" + key + "]")
                .toList();
        return course(row).live().stream()
                .flatMap(e ->
                        places.stream().flatMap(p -> Stream.ofNullable(e.moves().get(p))))
                .reduce("", (_, last) -> last);
    }

    /** The newest versions of the kinds of a part. */
    Stream<Procedure> procedures(YearPart part) {
        return part.of().stream()
                .flatMap(kind -> desk.law().versions(kind).reversed().stream().limit(1));
    }

    /** What a field of a part's kinds is called; the part's own name where it has none. */
    Words fieldName(YearPart part, String field) {
        return procedures(part)
                .flatMap(p -> p.field(field).stream())
                .map(Field::name)
                .findFirst()
                .orElse(part.name());
    }

    /** Where the matter stands, of its main track. */
    String state(MatterRow row) {
        return procedure(row)
                .map(p -> p.main().states().values().stream()
                        .filter(s -> row.states().contains(s.id()))
                        .map(s -> desk.frame().say(s.name()))
                        .collect(Collectors.joining(" / ")))
                .orElse("");
    }

    String kind(MatterRow row) {
        return procedure(row)
                .map(p -> desk.frame().say(p.name()))
                .orElse(row.procedure().name());
    }

    String unit(String id) {
        return id.isEmpty() ? "" : desk.frame().say(names.unit(id));
    }

    Optional<Procedure> procedure(MatterRow row) {
        return desk.law().procedure(row.procedure());
    }

    static String number(MatterRow row) {
        return row.number().orElse(row.id());
    }

    static String text(MatterRow row, String field) {
        return row.fields().get(field) instanceof String text ? text : "";
    }

    static Optional<Long> whole(MatterRow row, String field) {
        return row.fields().get(field) instanceof Long n ? Optional.of(n) : Optional.empty();
    }

    static String link(MatterRow row) {
        return "/matters/" + row.id();
    }
}
