package fadu.rule;

import fadu.law.Act;
import fadu.law.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Courses made from the definitions: an act that is open, random values of the right types, some days later the next. */
final class RandomCourse {
    static final List<Map<String, Object>> PROPOSED =
            List.of(Map.of("who", "甲", "kinds", List.of("fine"), "fine", 100_000L, "hearing", true));
    private static final List<String> PEOPLE = List.of("wang", "li", "zhao", "qian");
    private static final List<String> KEYS = List.of("甲", "乙", "丙");

    /** What was asked, and on which day. */
    record Step(LocalDate day, Request request) {}

    private final Random random;

    RandomCourse(long seed) {
        this.random = new Random(seed);
    }

    LocalDate day(String from, int within) {
        return LocalDate.parse(from).plusDays(random.nextInt(within));
    }

    int days(int most) {
        return random.nextInt(most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A well-formed request for the act on the day. */
    Request request(Act act, Optional<String> row, LocalDate day) {
        var values = new LinkedHashMap<String, Object>();
        for (var input : act.fields()) {
            boolean table = act.adds().isPresent();
            if (!input.optional() || input.field().needed().isPresent() || (!table && random.nextInt(3) == 0)) {
                values.put(input.field().id(), value(input.field(), day));
            }
        }
        int who = random.nextInt(PEOPLE.size());
        var request = Request.of(act.id(), PEOPLE.get(who), Played.ROLES, values)
                .approvedBy(PEOPLE.get((who + 1) % PEOPLE.size()), Played.ROLES);
        return row.map(request::row).orElse(request);
    }

    private Object value(Field field, LocalDate day) {
        return switch (field.type()) {
            case DATE -> day.toString();
            case DATETIME -> day + "T10:00";
            case NUMBER, MONEY -> (long) random.nextInt(100_000);
            case BOOLEAN -> random.nextBoolean();
            case CHOICE -> one(List.copyOf(field.of().keySet()));
            case CHOICES -> List.of(one(List.copyOf(field.of().keySet())));
            case OFFICERS -> List.of("zhou", "wu");
            case TABLE -> rows(field, day);
            default -> one(KEYS);
        };
    }

    private List<Object> rows(Field table, LocalDate day) {
        var out = new ArrayList<Object>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            var row = new LinkedHashMap<String, Object>();
            for (var column : table.columns()) {
                row.put(column.id(), value(column, day));
            }
            row.put(table.columns().getFirst().id(), KEYS.get(i));
            out.add(row);
        }
        return out;
    }

    /**
     * Plays a course on time.
     *
     * @param paper whether decisions are only recorded, as those that happened on paper
     * @param gap the most days between two acts
     */
    List<Step> play(Played matter, Act start, LocalDate first, int steps, int gap, boolean paper) {
        var out = new ArrayList<Step>();
        var day = first;
        step(matter, out, day, request(start, Optional.empty(), day), paper);
        for (int i = 1; i < steps && !matter.timeline().all().isEmpty(); i++) {
            day = day.plusDays(1 + days(gap));
            matter.clock(day);
            var open = near(matter, day);
            if (!open.isEmpty()) {
                var next = one(open);
                step(matter, out, day, request(next.act(), next.row(), day), paper);
            }
        }
        return out;
    }

    /** What is open or nearly so, with little of what every matter has. */
    private List<Prospects.Prospect> near(Played matter, LocalDate day) {
        return Prospects.of(matter.situation(day.toString()), "wang", Played.ROLES).stream()
                .filter(p -> random.nextInt(8) == 0
                        || !List.of("attach", "hand-over", "succeed")
                                .contains(p.act().id()))
                .toList();
    }

    private static void step(Played matter, List<Step> out, LocalDate day, Request request, boolean paper) {
        if (matter.ask(day, request) instanceof Outcome.Done) {
            var asked = paper ? request.recordOnly() : request;
            matter.on(day, asked);
            out.add(new Step(day, asked));
        }
    }

    static Played told() {
        var m = new Played("penalty");
        m.on("2021-08-02", Played.request("lead", "found_on", "2021-08-02", "source", "own"));
        m.on(
                "2021-08-03",
                Played.request(
                        "file",
                        "item",
                        "A-1",
                        "subject",
                        "甲-1",
                        "power",
                        "own",
                        "parties",
                        List.of(Map.of("who", "甲", "kind", "person")),
                        "ended",
                        "2021-08-01",
                        "officers",
                        List.of("zhao", "qian")));
        m.on("2021-08-20", Played.request("report"));
        m.on("2021-09-01", Played.request("tell", "proposed", PROPOSED));
        return m;
    }
}
