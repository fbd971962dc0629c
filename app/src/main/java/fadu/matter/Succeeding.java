package fadu.matter;

import fadu.Trouble;
import fadu.law.Act;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.org.Post;
import fadu.org.Posts;
import fadu.org.Unit;
import fadu.rule.Request;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Moves the matters of a unit to its successor: those that are open, and those that stand in a register. One transaction a
 * matter, with a key, so that a run that was interrupted goes on and a second run moves nothing.
 */
final class Succeeding {
    private static final int AT_ONCE = 200;
    private static final String ACT = "succeed";
    private static final String NEXT = """
            select m.id, exists (select 1 from post p where p.jurisdiction = m.jurisdiction and p.person = m.handler
                and p.from_day <= :day and (p.until_day is null or p.until_day >= :day)) as here
            from matter m
            where m.jurisdiction = :jurisdiction and m.unit = :unit and m.id > :after
              and (m.closed is null or exists (select 1 from unnest(:kinds::text[], :states::text[]) as r(kind, state)
                where r.kind = m.procedure and r.state = any(m.states)))
            order by m.id limit :most""";

    /**
     * A succession that has taken effect.
     *
     * @param matter that decided it
     */
    record Move(String jurisdiction, String matter, Unit from, Unit to, LocalDate day) {}

    /** A matter to be moved; whether its officer still holds a post. */
    private record Waiting(String matter, boolean here) {}

    /** States in which a matter stands in the register of its kind; the lists belong together place by place. */
    private record Registers(List<String> kinds, List<String> states) {}

    private final DatabaseRole worker;
    private final Matters matters;
    private final Editions editions;
    private final Posts posts;

    Succeeding(DatabaseRole worker, Matters matters, Editions editions, Posts posts) {
        this.worker = worker;
        this.matters = matters;
        this.editions = editions;
        this.posts = posts;
    }

    /**
     * Moves them all; one that cannot be moved does not stand in the way of the others.
     *
     * @throws Trouble when one could not be moved
     */
    void move(Move move, Instant now) {
        var law = editions.current().law();
        var registers = registers(law);
        var head = head(law, move);
        var roles = Set.copyOf(by(law, ACT));
        var failed = new ArrayList<String>();
        var after = "";
        for (var some = next(move, registers, after); !some.isEmpty(); some = next(move, registers, after)) {
            for (var one : some) {
                after = one.matter();
                try {
                    matters.act(step(move, one, head, roles), scene -> holder(scene, move), now)
                            .orThrow();
                } catch (Trouble | IllegalStateException | IllegalArgumentException e) {
                    failed.add(one.matter() + ": " + e.getMessage());
                }
            }
        }
        if (!failed.isEmpty()) {
            throw new Trouble(
                    "有 " + failed.size() + " 件事项未能转由“" + move.to().name().zh() + "”办理，下次自动再试：" + failed.getFirst(),
                    failed.size() + " matters could not go over to “"
                            + move.to().name().en() + "” and will be tried again: " + failed.getFirst());
        }
    }

    private static Step step(Move move, Waiting one, Optional<String> head, Set<String> roles) {
        var values = new LinkedHashMap<String, Object>();
        values.put("succeeding_unit", move.to().id());
        values.put("succession", move.matter());
        values.put(
                "why",
                "自 " + move.day() + " 起，“" + move.from().name().zh() + "”由“"
                        + move.to().name().zh() + "”承接 / “" + move.from().name().en() + "” is succeeded by “"
                        + move.to().name().en() + "” from " + move.day());
        if (!one.here()) {
            head.ifPresent(person -> values.put("new_officer", person));
        }
        var request = Request.of(ACT, "system", roles, values);
        return Step.of(move.jurisdiction(), one.matter(), request)
                .keyed("succeeds " + move.matter() + " " + one.matter());
    }

    /** What stands in a register names the successor wherever it named the unit: a power's holder is the new one. */
    private static Map<String, Object> holder(Scene scene, Move move) {
        var standing = scene.situation().standing();
        var procedure = standing.procedure();
        var held = new LinkedHashMap<String, Object>();
        var states = new HashSet<>(standing.states().values());
        if (procedure.register().stream().anyMatch(r -> r.states().stream().anyMatch(states::contains))) {
            procedure.fields().values().stream()
                    .filter(f -> f.type() == FieldType.UNIT
                            && move.from().id().equals(standing.fields().get(f.id())))
                    .forEach(f -> held.put(f.id(), move.to().id()));
        }
        return held;
    }

    /** Whoever may hand matters over in the successor takes those whose officer is gone, and hands them on. */
    private Optional<String> head(Law law, Move move) {
        var roles = by(law, Act.HAND_OVER);
        return posts.all(move.jurisdiction()).stream()
                .filter(p -> p.unit().equals(move.to().id()) && roles.contains(p.role()))
                .filter(p -> !p.from().isAfter(move.day())
                        && p.until().map(u -> !u.isBefore(move.day())).orElse(true))
                .map(Post::person)
                .findFirst();
    }

    /** Whose act it is: one that every matter has. */
    private static List<String> by(Law law, String act) {
        return law.procedures().values().stream()
                .flatMap(p -> Optional.ofNullable(p.acts().get(act)).stream())
                .map(Act::by)
                .findFirst()
                .orElse(List.of());
    }

    private static Registers registers(Law law) {
        var kinds = new ArrayList<String>();
        var states = new ArrayList<String>();
        law.procedures()
                .forEach((id, procedure) -> procedure
                        .register()
                        .ifPresent(r -> r.states().forEach(state -> {
                            kinds.add(id.name());
                            states.add(state);
                        })));
        return new Registers(kinds, states);
    }

    private List<Waiting> next(Move move, Registers registers, String after) {
        return worker.sql()
                .sql(NEXT)
                .param("jurisdiction", move.jurisdiction())
                .param("unit", move.from().id())
                .param("day", move.day())
                .param("after", after)
                .param("kinds", registers.kinds().toArray(String[]::new))
                .param("states", registers.states().toArray(String[]::new))
                .param("most", AT_ONCE)
                .query((row, n) -> new Waiting(row.getString(1), row.getBoolean(2)))
                .list();
    }
}
