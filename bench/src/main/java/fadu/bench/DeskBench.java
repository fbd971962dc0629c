package fadu.bench;

import fadu.access.Accounts;
import fadu.demo.DemoClock;
import fadu.demo.DemoYear;
import fadu.web.DeskServer;
import fadu.web.Listening;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the desk's answers take when very many matters are there and many people ask at once. */
@Command(
        name = "desk",
        description = "大量事项下办公台各页面的响应时间 / how long the desk takes to answer, with very many matters",
        mixinStandardHelpOptions = true)
final class DeskBench implements Callable<Integer> {
    private static final String PERSON = "zhao";
    private static final int SAMPLE = 20_000;

    @Option(names = "--matters", defaultValue = "1000000", description = "事项数 / matters; default ${DEFAULT-VALUE}")
    private long matters;

    @Option(names = "--users", defaultValue = "16", description = "同时使用的人数 / people at once; default ${DEFAULT-VALUE}")
    private int users;

    @Option(names = "--seconds", defaultValue = "60", description = "测量的秒数 / seconds; default ${DEFAULT-VALUE}")
    private int seconds;

    @Option(
            names = "--pause",
            defaultValue = "1000",
            description =
                    "每人每次之间平均停顿的毫秒数，0 为不停 / how long somebody looks before he asks again, ms on the average; default"
                            + " ${DEFAULT-VALUE}")
    private int pause;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "数据留在该目录，下次直接使用 / keeps the data in this folder, and uses them the next time")
    private @Nullable Path keep;

    @Override
    public Integer call() throws Exception {
        try (var place = keep == null ? Place.empty() : Place.in(keep)) {
            var year = Crowd.fill(place.house(), matters, (done, all, day) -> {});
            var clock = DemoClock.on(place.house(), year.jurisdiction(), Optional.empty());
            new Accounts(place.house().database()).open(year.jurisdiction(), PERSON, year.password(), clock.instant());
            try (var server = DeskServer.start(place.house(), clock, Listening.at(0, Map.of()), ServerTime.class);
                    var pool = Executors.newFixedThreadPool(users)) {
                var pages = sample(place, year);
                run(pool, server.address(), year, pages, Math.max(20, seconds / 3)); // warms up
                ServerTime.taken();
                var processor = new Processor(place.folder());
                long own = processor.own();
                long postgres = processor.postgres();
                var waited = run(pool, server.address(), year, pages, seconds);
                double visits = waited.values().stream().mapToInt(List::size).sum();
                System.out.printf(
                        "处理器时间 / processor time a visit: desk and callers %.1f ms, PostgreSQL %.1f ms%n",
                        (processor.own() - own) / 1e6 / visits, (processor.postgres() - postgres) / 1e6 / visits);
                print(place, waited, ServerTime.taken());
            }
        }
        return 0;
    }

    /** The pages of some matters, of all that are there. */
    private static List<String> sample(Place place, DemoYear year) {
        return JdbcClient.create(place.house().database().worker().source())
                .sql("""
                        select '/matters/' || id from matter tablesample system (5) where jurisdiction = :j
                        order by hashtext(id) limit :n""")
                .param("j", year.jurisdiction())
                .param("n", SAMPLE)
                .query(String.class)
                .list();
    }

    /** Milliseconds of each visit, as the caller waited, the way there and back included. */
    private Map<Visit, List<Double>> run(
            ExecutorService pool, String address, DemoYear year, List<String> pages, int lasting) throws Exception {
        long end = System.nanoTime() + lasting * 1_000_000_000L;
        var all = new ArrayList<Callable<Map<Visit, List<Double>>>>();
        for (int user = 0; user < users; user++) {
            var chance = new SplittableRandom(user + 1L);
            all.add(() -> {
                var took = new EnumMap<Visit, List<Double>>(Visit.class);
                try (var caller = Caller.signedIn(address, PERSON, year.password())) {
                    while (System.nanoTime() < end) {
                        if (pause > 0) {
                            // The load's own pause, while somebody looks at a page: it waits for nothing.
                            Thread.sleep(pause / 2 + chance.nextInt(pause));
                        }
                        var visit = Visit.any(chance);
                        long began = System.nanoTime();
                        visit.make(caller, pages, chance);
                        took.computeIfAbsent(visit, v -> new ArrayList<>()).add((System.nanoTime() - began) / 1e6);
                    }
                }
                return took;
            });
        }
        var sum = new EnumMap<Visit, List<Double>>(Visit.class);
        for (var one : pool.invokeAll(all)) {
            one.get()
                    .forEach((visit, took) ->
                            sum.computeIfAbsent(visit, v -> new ArrayList<>()).addAll(took));
        }
        return sum;
    }

    private void print(Place place, Map<Visit, List<Double>> waited, Map<String, List<Double>> served) {
        var count = JdbcClient.create(place.house().database().worker().source())
                .sql("select count(*) from matter")
                .query(Long.class)
                .single();
        System.out.printf(
                "事项 / matters %d, 同时 / users %d, 停顿 / pause %d ms, %d s, 负载 / load %.1f；请求方在本进程内（Java HttpClient）/ the load"
                        + " generator is in this process (Java's HttpClient)%n",
                count,
                users,
                pause,
                seconds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("                                server, ms                   caller, ms");
        System.out.println("visit    share  visits    /s    p50      p95      p99        p50      p95      p99");
        waited.forEach((visit, took) -> {
            var caller = took.stream().sorted().toList();
            var server = served.getOrDefault(visit.name(), List.of()).stream()
                    .sorted()
                    .toList();
            System.out.printf(
                    "%-8s %3d %%  %6d %5.1f  %7.1f  %7.1f  %7.1f    %7.1f  %7.1f  %7.1f%n",
                    visit.name().toLowerCase(java.util.Locale.ROOT),
                    visit.share(),
                    caller.size(),
                    caller.size() / (double) seconds,
                    at(server, 0.50),
                    at(server, 0.95),
                    at(server, 0.99),
                    at(caller, 0.50),
                    at(caller, 0.95),
                    at(caller, 0.99));
        });
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
