package fadu.bench;

import fadu.law.LawReader;
import fadu.matter.Lawbook;
import fadu.rule.Elsewhere;
import fadu.rule.Engine;
import fadu.rule.Event;
import fadu.rule.Outcome;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The engine alone: one thread, no database. */
@Command(
        name = "engine",
        description = "只测引擎：单线程，不用数据库 / the engine alone: one thread, no database",
        mixinStandardHelpOptions = true)
final class EngineBench implements Callable<Integer> {
    @Option(names = "--seconds", defaultValue = "5", description = "测量的秒数 / seconds; default ${DEFAULT-VALUE}")
    private double seconds;

    private long acts;
    private long limits;

    @Override
    public Integer call() {
        var edition = Place.law();
        long began = System.nanoTime();
        LawReader.read(edition);
        double first = (System.nanoTime() - began) / 1e9;
        var book = Lawbook.of(edition);
        play(book, Math.max(seconds, 3));
        acts = 0;
        limits = 0;
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        play(book, seconds);
        double took = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("读入法律 / law read cold: %.2f s%n", first);
        System.out.printf(
                "环节 / acts: %.0f/s, %.0f µs（处理器时间，含 %d 个期限 / processor time, with %d limits）%n",
                acts / took, 1e6 * took / acts, limits / acts, limits / acts);
        return 0;
    }

    private void play(Lawbook book, double time) {
        long end = System.nanoTime() + (long) (time * 1e9);
        while (System.nanoTime() < end) {
            var events = new ArrayList<Event>();
            for (int i = 0; i < Course.ACTS.size(); i++) {
                var act = Course.ACTS.get(i);
                var world = new World(book.law(), book.reckoner(), Map.of(), Elsewhere.NOTHING, "bench", act.at());
                var timeline = Timeline.of(events);
                var outcome = i == 0
                        ? Engine.open(world, Course.PROCEDURE, act.request())
                        : Engine.act(world, timeline, act.request());
                if (!(outcome instanceof Outcome.Done done)) {
                    throw new IllegalStateException(outcome.toString());
                }
                done.entries().forEach(e -> events.add(e.asEvent(events.size() + 1)));
                // What the house does after each act: where it stands, and all its limits.
                limits += Situation.of(world, done.course()).limits().size();
                acts++;
            }
        }
    }
}
