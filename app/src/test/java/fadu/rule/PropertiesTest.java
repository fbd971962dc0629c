package fadu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Trouble;
import fadu.law.Act;
import fadu.law.Basis;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold for every course, tried on random ones; a failure names its seed. */
class PropertiesTest {
    private static final int SEEDS = Integer.getInteger("fadu.seeds", 60);
    private static final LocalDate END = LocalDate.parse("2023-06-01");

    private record Kind(String procedure, String start, String from) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("information-request", "receive", "2019-03-01"),
            new Kind("information-request", "receive", "2019-05-20"),
            new Kind("penalty", "lead", "2021-07-20"));

    private static Act start(Kind kind, LocalDate day) {
        return Played.LAW.on(kind.procedure(), day).orElseThrow().acts().values().stream()
                .filter(a -> a.id().equals(kind.start()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Holds for all courses of facts (and decisions recorded from paper) in which what happened on one day is recorded in its
     * order, and in which an act whose outcome depends on what was known when it was recorded (a forked {@code to}, {@code sets},
     * an act for all rows) is recorded after what came before it. All under one version: an entry keeps the version that held,
     * as far as was known, when it was recorded.
     */
    @Test
    void theSameFactsRecordedLateAndInAnotherOrderGiveTheSameLimitsAndStates() {
        for (var kind : KINDS.subList(1, KINDS.size())) {
            for (long seed = 1; seed <= 2L * SEEDS; seed++) {
                var random = new RandomCourse(seed);
                var first = random.day(kind.from(), 60);
                var onTime = new Played(kind.procedure());
                var steps = random.play(onTime, start(kind, first), first, 12, 25, true);
                onTime.clock(END);

                var late = new Played(kind.procedure());
                late.on(steps.getFirst().day(), steps.getFirst().request());
                record(late, steps.subList(1, steps.size()), new Random(seed));
                late.clock(END);

                var as = kind + " seed " + seed + " "
                        + steps.stream()
                                .map(s -> s.day() + " " + s.request().act()
                                        + s.request()
                                                .row()
                                                .map(r -> "[" + r + "]")
                                                .orElse(""))
                                .toList()
                        + "\n" + course(late);
                assertThat(course(late)).as(as).isEqualTo(course(onTime));
                assertThat(late.states()).as(as).isEqualTo(onTime.states());
                assertThat(limits(late)).as(as).isEqualTo(limits(onTime));
            }
        }
    }

    private static void record(Played matter, List<RandomCourse.Step> steps, Random random) {
        var order = new ArrayList<>(steps);
        Collections.shuffle(order, random);
        var waiting = new ArrayDeque<>(order);
        for (int tries = 0; !waiting.isEmpty(); tries++) {
            var step = waiting.removeFirst();
            var act = Played.LAW.versions(procedure(matter)).stream()
                    .flatMap(p -> java.util.stream.Stream.ofNullable(
                            p.acts().get(step.request().act())))
                    .toList();
            boolean depends = act.stream().anyMatch(a -> dependsOnTheRest(a, step.request()));
            boolean mustWait = depends && waiting.stream().anyMatch(w -> w.day().isBefore(step.day()));
            if (mustWait || !(matter.on(END, step.request().on(step.day())) instanceof Outcome.Done)) {
                waiting.addLast(step);
                assertThat(tries).as("no way to record " + step).isLessThan(500);
            }
        }
    }

    private static String procedure(Played matter) {
        return matter.timeline().live().getFirst().procedure().name();
    }

    private static boolean dependsOnTheRest(Act act, Request request) {
        return act.to().stream().anyMatch(e -> e.when().isPresent())
                || !act.sets().isEmpty()
                || (act.row().isPresent() && request.row().isEmpty());
    }

    private static List<String> course(Played matter) {
        return matter.timeline().live().stream()
                .filter(e -> e.kind() != EntryKind.SWITCH)
                .map(e -> e.at().toLocalDate() + " " + e.kind().id() + " " + e.act()
                        + e.row().orElse("") + " " + e.effective() + " "
                        + e.procedure().version())
                .toList();
    }

    private static Set<String> limits(Played matter) {
        var out = new HashSet<String>();
        for (var l : matter.situation(END.toString()).limits()) {
            out.add(l.key() + " " + l.under() + " " + l.status() + " " + l.start() + " " + l.nominal() + " "
                    + l.rolled() + " " + l.metOn() + " " + l.extensions());
        }
        return out;
    }

    @Test
    void theClockGivesTheSameHoweverOftenItRan() {
        for (var kind : KINDS) {
            for (long seed = 1; seed <= SEEDS / 2; seed++) {
                var random = new RandomCourse(seed);
                var first = random.day(kind.from(), 60);
                var daily = new Played(kind.procedure());
                var steps = random.play(daily, start(kind, first), first, 10, 25, true);
                var seldom = new Played(kind.procedure());
                steps.forEach(s -> seldom.on(s.day(), s.request()));
                daily.clock(END.minusDays(400));
                daily.clock(END);
                seldom.clock(END);
                assertThat(course(seldom)).as(kind + " seed " + seed).isEqualTo(course(daily));
                assertThat(seldom.states()).as(kind + " seed " + seed).isEqualTo(daily.states());
                assertThat(seldom.clock(END)).isEmpty();
                assertThat(Timeline.of(seldom.timeline().all())).isEqualTo(seldom.timeline());
            }
        }
    }

    @Test
    void whatIsShownAsOpenIsOpenAndEveryRefusalHasItsGround() {
        for (var kind : KINDS) {
            for (long seed = 1; seed <= SEEDS / 2; seed++) {
                var random = new RandomCourse(seed);
                var day = random.day(kind.from(), 60);
                var matter = new Played(kind.procedure());
                matter.on(day, random.request(start(kind, day), Optional.empty(), day));
                for (int i = 0; i < 8; i++) {
                    day = day.plusDays(random.days(20));
                    matter.clock(day);
                    tryAll(matter, random, day, kind + " seed " + seed);
                    var open = Prospects.of(matter.situation(day.toString()), "wang", Played.ROLES);
                    if (!open.isEmpty()) {
                        var next = random.one(open);
                        matter.on(day, random.request(next.act(), next.row(), day));
                    }
                }
            }
        }
    }

    private static void tryAll(Played matter, RandomCourse random, LocalDate day, String seed) {
        var situation = matter.situation(day.toString());
        var procedure = situation.standing().procedure();
        var version = Played.LAW.on(procedure.id().name(), day).orElseThrow();
        if (!version.id().equals(procedure.id())) {
            return; // a switch comes first, and with it other acts
        }
        for (var prospect : Prospects.of(situation, "wang", Played.ROLES)) {
            var request = random.request(prospect.act(), prospect.row(), day);
            var asked = Request.of(request.act(), "wang", Played.ROLES, request.values())
                    .approvedBy("li", Played.ROLES);
            var outcome = matter.ask(day, prospect.row().map(asked::row).orElse(asked));
            var found = switch (outcome) {
                case Outcome.Refused(var reasons, var clock) -> reasons;
                case Outcome.Done done ->
                    done.entries().stream().flatMap(e -> e.irregular().stream()).toList();
            };
            var rules = found.stream().map(Irregular::rule).toList();
            var later = new HashSet<>(Prospects.waitingForInput(procedure, prospect.act()));
            later.add("fields");
            var as = seed + " " + day + " " + prospect.act().id() + prospect.row() + " " + found;
            if (prospect.open()) {
                assertThat(later).as(as).containsAll(rules);
            } else if (!rules.contains("fields")) {
                assertThat(rules)
                        .as(as)
                        .containsAll(
                                prospect.missing().stream().map(Irregular::rule).toList());
            }
            for (var reason : found) {
                assertThat(reason.words().zh()).as(as).isNotBlank();
                assertThat(reason.words().en()).as(as).isNotBlank();
                boolean input = Set.of("fields", "version").contains(reason.rule());
                boolean own = prospect.act().basis().equals(Basis.INTERNAL);
                assertThat(input || own || !reason.basis().text().isBlank())
                        .as(as)
                        .isTrue();
            }
        }
    }

    @Test
    void noRubbishBringsTheEngineDown() {
        for (var kind : KINDS) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                var random = new RandomCourse(seed);
                var first = random.day(kind.from(), 60);
                var matter = new Played(kind.procedure());
                random.play(matter, start(kind, first), first, 8, 15, false);
                for (int i = 0; i < 40; i++) {
                    var request = rubbish(random, kind);
                    try {
                        matter.ask(first.plusDays(200), request);
                        Engine.open(matter.world(first), kind.procedure(), request);
                    } catch (Trouble said) {
                        assertThat(said.words().zh()).isNotBlank();
                    } catch (RuntimeException e) {
                        throw new AssertionError(kind + " seed " + seed + " " + request, e);
                    }
                }
            }
        }
    }

    private static final List<Object> JUNK = List.of(
            "",
            "\u0000",
            "\ud800",
            "-1",
            -1L,
            5,
            3.5,
            Long.MAX_VALUE,
            true,
            List.of(),
            List.of(List.of()),
            Map.of(),
            List.of(Map.of("third", "")),
            List.of("a", 1L),
            "9999-12-31",
            "2019-02-30",
            "0000-00-00",
            "a[b]",
            "]",
            "+");

    private static Request rubbish(RandomCourse random, Kind kind) {
        var version = random.one(Played.LAW.versions(kind.procedure()));
        var act = random.one(List.copyOf(version.acts().values()));
        var day = LocalDate.parse("2019-09-01");
        var values =
                new LinkedHashMap<>(random.request(act, Optional.empty(), day).values());
        for (var key : List.copyOf(values.keySet())) {
            if (random.days(2) == 0) {
                values.put(key, random.one(JUNK));
            }
        }
        if (random.days(3) == 0) {
            values.put(
                    random.one(List.of("extended_by", "entry", "entry_field", "entry_is", "why", "", "x+")),
                    random.one(JUNK));
        }
        var days = List.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.parse("1950-01-01"),
                LocalDate.parse("2019-09-02"),
                LocalDate.parse("2021-10-01"));
        var row = random.days(1) == 0
                ? Optional.<String>empty()
                : Optional.of(random.one(List.of("甲", "", "[", "nobody")));
        var on = random.days(1) == 0 ? Optional.<LocalDate>empty() : Optional.of(random.one(days));
        return new Request(
                random.days(9) == 0 ? "no-such-act" : act.id(),
                row,
                values,
                random.one(List.of("wang", "", "x")),
                random.days(1) == 0 ? Set.of() : Played.ROLES,
                on,
                random.days(1) == 0,
                Optional.empty(),
                Map.of("reviewed", "", "first-to-file", "x"));
    }
}
