package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Law;
import fadu.rule.Elsewhere;
import fadu.rule.Engine;
import fadu.rule.EntryKind;
import fadu.rule.LimitState;
import fadu.rule.Outcome;
import fadu.rule.Request;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The same facts, recorded late and in any order, give the same limits as recorded on time. */
class LateOrInTimeTest {
    private static final int SEEDS = 400;
    private static final LocalDate END = LocalDate.parse("2020-03-02");
    private static final Lawbook BOOK = Lawbook.of(TestHouse.LAW);

    private record Fact(String act, LocalDate on, Map<String, Object> values) {}

    @Test
    void giveTheSameLimits() {
        int voided = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var facts = facts(random);
            var inTime = recorded(facts, Map.of());
            var order = new ArrayList<>(facts.subList(1, facts.size()));
            Collections.shuffle(order, random);
            order.addFirst(facts.getFirst());
            var late = late(order, random);
            assertThat(limits(late)).as("seed %s, recorded as %s", seed, order).isEqualTo(limits(inTime));
            voided += late.all().stream().anyMatch(e -> e.kind() == EntryKind.VOID) ? 1 : 0;
        }
        assertThat(voided)
                .as("courses in which the clock was overtaken by a late fact")
                .isGreaterThan(20);
    }

    /** A request, and what happens outside after it: corrections asked and served and made, reasons, fees, others asked. */
    private static List<Fact> facts(Random random) {
        var day = LocalDate.parse("2019-06-03").plusDays(random.nextInt(90));
        var out = new ArrayList<Fact>();
        out.add(new Fact(
                "receive",
                day,
                Map.of(
                        "channel", "hand",
                        "applicant", "张三",
                        "applicant_kind", "person",
                        "contact", "1",
                        "arrived", day.toString(),
                        "subject", "x",
                        "forms", List.of(Map.of("form", "1", "asks", "x")))));
        day = day.plusDays(1 + random.nextInt(9));
        out.add(new Fact("ask-correction", day, Map.of("items_to_correct", "x")));
        day = day.plusDays(1 + random.nextInt(5));
        out.add(new Fact("serve-correction", day, Map.of("served_on", day.toString())));
        if (random.nextInt(4) > 0) {
            day = day.plusDays(1 + random.nextInt(40));
            out.add(new Fact("correct", day, Map.of()));
            day = day.plusDays(1 + random.nextInt(12));
            out.add(new Fact("extend", day, Map.of("why", "x")));
            day = day.plusDays(1 + random.nextInt(30));
            out.add(new Fact("submit-review", day, Map.of()));
            day = day.plusDays(1 + random.nextInt(9));
            out.add(new Fact("refuse", day, Map.of("refusal_ground", "secret", "why", "x")));
        }
        return out;
    }

    private static Timeline recorded(List<Fact> facts, Map<Fact, LocalDate> late) {
        var timeline = Timeline.EMPTY;
        for (var fact : facts) {
            timeline = enter(timeline, fact, late.getOrDefault(fact, fact.on()));
        }
        return end(timeline);
    }

    /** Each is recorded some days after the last of those before it. */
    private static Timeline late(List<Fact> order, Random random) {
        var timeline = Timeline.EMPTY;
        var day = order.getFirst().on();
        for (var fact : order) {
            day = fact.on().isAfter(day) ? fact.on() : day;
            day = day.plusDays(timeline.all().isEmpty() ? 0 : random.nextInt(20));
            timeline = enter(timeline, fact, day);
        }
        return end(timeline);
    }

    private static Timeline end(Timeline timeline) {
        for (var entry : Engine.clock(world(END), timeline)) {
            timeline = timeline.plus(Scene.event(entry, timeline.nextSeq()));
        }
        return timeline;
    }

    private static Timeline enter(Timeline timeline, Fact fact, LocalDate recorded) {
        var request = Request.of(fact.act(), "wang", Set.of("disclosure-clerk", "disclosure-head"), fact.values())
                .recordOnly()
                .on(fact.on());
        var outcome = timeline.all().isEmpty()
                ? Engine.open(world(recorded), "information-request", request)
                : Engine.act(world(recorded), timeline, request);
        return switch (outcome) {
            case Outcome.Done done -> done.course();
            case Outcome.Refused refused -> throw new AssertionError(fact + " refused: " + refused.reasons());
        };
    }

    private static World world(LocalDate today) {
        Law law = BOOK.law();
        return new World(
                law,
                BOOK.reckoner(),
                Map.of(),
                Elsewhere.NOTHING,
                "m",
                today.atTime(9, 0).atZone(World.ZONE).toInstant());
    }

    private static Map<String, Set<String>> limits(Timeline timeline) {
        var out = new TreeMap<String, Set<String>>();
        for (LimitState limit : Situation.of(world(END), timeline).limits()) {
            out.computeIfAbsent(limit.key(), _ -> new TreeSet<>())
                    .add(limit.start() + " " + limit.nominal() + " " + limit.rolled() + " " + limit.status() + " "
                            + limit.metOn());
        }
        return out;
    }
}
