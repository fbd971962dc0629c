package fadu.demo;

import fadu.law.Edition;
import fadu.law.Gate;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.calendar.CalendarLaw;
import fadu.law.yaml.Problems;
import fadu.rule.Elsewhere;
import fadu.rule.Engine;
import fadu.rule.NewEntry;
import fadu.rule.Outcome;
import fadu.rule.Reckoner;
import fadu.rule.Request;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plays a plan through the engine, without a database. */
final class Rehearsal {
    static final Law LAW;
    static final Reckoner RECKONER;
    static final DemoYear YEAR = new DemoFolder(Path.of("..", "demo")).year();

    static {
        var edition = Edition.ofFolder(Path.of("..", "law"));
        LAW = LawReader.read(edition);
        var texts = new TreeMap<String, String>();
        edition.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        var calendar = CalendarLaw.read(texts, "law/", new Problems()).orElseThrow();
        RECKONER = new Reckoner(calendar.calendar(), calendar.rules());
    }

    private Rehearsal() {}

    /** A matter that was played: its entries, where it stands on the last day, and what was refused. */
    record Played(Planned plan, List<NewEntry> entries, Optional<Situation> end, List<String> refused) {
        List<NewEntry> meaning(String meaning) {
            return entries.stream().filter(e -> e.means().contains(meaning)).toList();
        }

        long irregular() {
            return entries.stream().filter(e -> !e.irregular().isEmpty()).count();
        }
    }

    static Plan plan(DemoYear year) {
        return Planner.plan(year, LAW, RECKONER.calendar());
    }

    static Map<String, Played> play(List<Planned> matters, DemoYear year) {
        var out = new HashMap<String, Played>();
        matters.stream().filter(Rehearsal::alone).forEach(m -> out.put(m.id(), play(m, year)));
        return out;
    }

    /** Whether it needs no other matter and no ledger: what another opens, asks for or was found in is played by the loading. */
    private static boolean alone(Planned matter) {
        return !matter.begun()
                && matter.doings().stream().noneMatch(d -> d.found().isPresent())
                && matter.doings().stream()
                        .flatMap(d -> LAW.versions(matter.procedure()).stream()
                                .flatMap(p -> Stream.ofNullable(p.acts().get(d.act()))
                                        .flatMap(act -> act.needs().stream().map(p.gates()::get))))
                        .flatMap(g -> g.find().stream())
                        .noneMatch(f -> f.link().isEmpty() && f.expect() == Gate.Expect.SOME);
    }

    static Played play(Planned matter, DemoYear year) {
        var staff = new Staff(year.people());
        var refused = new ArrayList<String>();
        var all = new ArrayList<NewEntry>();
        var timeline = Timeline.EMPTY;
        for (var doing : matter.doings()) {
            var request = new Request(
                    doing.act(),
                    doing.row(),
                    doing.values(),
                    doing.person(),
                    staff.roles(doing.person()),
                    Optional.empty(),
                    doing.happened(),
                    doing.approver().map(a -> new Request.Approver(a, staff.roles(a))),
                    Map.of());
            var world = world(matter.id(), doing.at());
            var outcome = timeline.all().isEmpty()
                    ? Engine.open(world, matter.procedure(), request)
                    : Engine.act(world, timeline, request);
            switch (outcome) {
                case Outcome.Done(var entries, var course, var standing) -> {
                    timeline = course;
                    all.addAll(entries);
                }
                case Outcome.Refused(var reasons, var clock) ->
                    refused.add(matter.id() + " " + doing.at() + " " + doing.act() + ": "
                            + reasons.stream().map(r -> r.words().zh()).toList());
            }
        }
        if (timeline.all().isEmpty()) {
            return new Played(matter, all, Optional.empty(), refused);
        }
        var evening = world(matter.id(), year.day().atTime(12, 0));
        var clock = Engine.clock(evening, timeline);
        var events = new ArrayList<>(timeline.all());
        for (var entry : clock) {
            events.add(entry.asEvent(events.size() + 1));
        }
        all.addAll(clock);
        return new Played(matter, all, Optional.of(Situation.of(evening, Timeline.of(events))), refused);
    }

    private static World world(String matter, LocalDateTime at) {
        return new World(
                LAW,
                RECKONER,
                Map.of(),
                Elsewhere.NOTHING,
                matter,
                at.atZone(World.ZONE).toInstant());
    }
}
