package fadu.work.year;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Field;
import fadu.law.Procedure;
import fadu.law.Track;
import fadu.law.YearPart;
import fadu.matter.Courses;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import fadu.rule.Timeline;
import fadu.work.Names;
import fadu.work.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matters of some kinds that were open in a year, within somebody's reach.
 *
 * @param rows in the order in which they were opened
 * @param courses what happened in each
 * @param limits how the limits of each stand
 * @param offers what he may do in each now
 * @param files the hashes of what is attached to each, by its name
 * @param ties what each is tied to
 * @param hidden of those, the sensitive ones that he may not know of
 */
record YearWork(
        Actor actor,
        Names names,
        Shown zh,
        Shown en,
        int year,
        List<MatterRow> rows,
        Map<String, Timeline> courses,
        Map<String, List<Courses.Kept>> limits,
        Offers offers,
        Map<String, Map<String, String>> files,
        Map<String, List<Courses.Tie>> ties,
        Set<String> hidden) {

    static final Words NOTHING = new Words("", "");

    private static final int FIRST = 1949;
    private static final int LAST = 2999;

    /** Empty for a year of which nobody can have work. */
    static Optional<YearWork> of(Actor actor, int year, List<String> kinds, Instant now) {
        if (year < FIRST || year > LAST) {
            return Optional.empty();
        }
        var house = actor.house();
        var place = actor.jurisdiction();
        var rows = new ArrayList<MatterRow>();
        var of = new MatterCondition.OfKinds(kinds);
        var alive = new MatterCondition.Alive(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        actor.readable().ifPresent(all -> house.list().each(all.and(of).and(alive), rows::add));
        rows.sort(Comparator.comparing(MatterRow::opened).thenComparing(MatterRow::id));
        var ids = rows.stream().map(MatterRow::id).toList();
        var courses = new Courses(house.database().worker());
        var names = Names.of(actor);
        return Optional.of(new YearWork(
                actor,
                names,
                new Shown(Locale.SIMPLIFIED_CHINESE, names),
                new Shown(Locale.ENGLISH, names),
                year,
                List.copyOf(rows),
                courses.of(place, ids),
                courses.limits(place, ids),
                Offers.of(actor, rows, house.files().situations(place, ids, now)),
                courses.files(place, ids),
                courses.ties(place, ids),
                house.list().hidden(place, actor.told())));
    }

    Stream<MatterRow> of(List<String> kinds) {
        return rows.stream().filter(r -> kinds.contains(r.procedure().name()));
    }

    LocalDate today() {
        return actor.today();
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

    /** What a matter is tied to that he may see. */
    Stream<Courses.Tie> ties(MatterRow row) {
        return ties.getOrDefault(row.id(), List.of()).stream()
                .filter(t -> actor.reach().sees(t.unit()) && !hidden.contains(t.matter()));
    }

    /** How many days after its end a limit was met, or has not been met today; 0 where it is or was kept. */
    long days(Courses.Kept limit) {
        return limit.status().equals("late") || past(limit)
                ? limit.rolled()
                        .map(d -> ChronoUnit.DAYS.between(d, limit.metOn().orElse(today())))
                        .orElse(0L)
                : 0;
    }

    /** A field's value as people read it. */
    Words say(MatterRow row, String field) {
        return say(row, field, row.fields().get(field));
    }

    /** A value that an act gave a field. */
    Words say(MatterRow row, String field, @Nullable Object value) {
        return procedure(row)
                .flatMap(p -> p.field(field))
                .map(f -> new Words(zh.value(f, value), en.value(f, value)))
                .orElse(NOTHING);
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
        return new Proof(
                name,
                row.id(),
                Optional.ofNullable(files.getOrDefault(row.id(), Map.of()).get(name)));
    }

    /** What he may do with a matter now, but for what concerns one of its rows. */
    List<Offer> offers(MatterRow row) {
        return offers.of(row);
    }

    /**
     * What he may do with one row of a matter.
     *
     * @param given what the form of the first act on a row begins with
     */
    List<Offer> offers(MatterRow row, String table, String key, Map<String, Object> given) {
        return offers.ofRow(row, table, key, rowState(row, table, key).isEmpty() ? given : Map.of());
    }

    /** Where one row of a table stands; empty while its track has not begun. */
    private String rowState(MatterRow row, String table, String key) {
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
                .flatMap(kind -> actor.law().versions(kind).reversed().stream().limit(1));
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
    Words state(MatterRow row) {
        return joined(
                procedure(row).stream()
                        .flatMap(p -> p.main().states().values().stream())
                        .filter(s -> row.states().contains(s.id()))
                        .map(Track.State::name),
                " / ");
    }

    Words kind(MatterRow row) {
        return procedure(row)
                .map(Procedure::name)
                .orElseGet(() -> same(row.procedure().name()));
    }

    Words unit(String id) {
        return id.isEmpty() ? NOTHING : names.unit(id);
    }

    /** Texts beside each other, in each language; what says nothing is left out. */
    static Words joined(Stream<Words> words, String between) {
        var said = words.filter(w -> !w.zh().isEmpty()).toList();
        return new Words(
                said.stream().map(Words::zh).collect(Collectors.joining(between)),
                said.stream().map(Words::en).collect(Collectors.joining(between)));
    }

    /** What somebody wrote, which has no language of its own. */
    static Words same(String text) {
        return new Words(text, text);
    }

    Optional<Procedure> procedure(MatterRow row) {
        return actor.law().procedure(row.procedure());
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
}
