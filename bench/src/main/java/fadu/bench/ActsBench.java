package fadu.bench;

import com.zaxxer.hikari.HikariDataSource;
import fadu.matter.House;
import fadu.store.Database;
import fadu.store.Settings;
import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Acts a second through the house, beside bare JDBC that sends the same statements and bytes. */
@Command(
        name = "acts",
        description = "每秒办理的环节数，与不经引擎、发送相同语句的 JDBC 对照 / acts a second, beside bare JDBC with the same statements",
        mixinStandardHelpOptions = true)
final class ActsBench implements Callable<Integer> {
    private static final List<Integer> CALLERS = List.of(1, 4, 16);
    private static final int ROUNDS = 2;
    private static final int WINDOW = 6;
    private static final int LONGEST_WARMING = 54;

    @Option(
            names = "--seconds",
            defaultValue = "8",
            description = "每次测量的秒数（共 12 次）/ seconds of each of the 12 measurements; default ${DEFAULT-VALUE}")
    private double seconds;

    @Override
    public Integer call() throws Exception {
        try (var place = Place.open()) {
            var template = recorded(place.house().database());
            describe(template);
            measure(place, template);
        }
        return 0;
    }

    /** A second way into the same database records one matter's statements. */
    private static Template recorded(Database database) throws Exception {
        var recorder = new Recorder();
        DriverManager.registerDriver(recorder);
        var owner = (HikariDataSource) database.owner().source();
        var worker = (HikariDataSource) database.worker().source();
        var address = new Settings.External(
                Recorder.url(worker.getJdbcUrl()),
                new Settings.Login(owner.getUsername(), owner.getPassword()),
                new Settings.Login(worker.getUsername(), worker.getPassword()));
        var known = database.settings();
        var settings =
                new Settings(known.data(), Optional.of(address), known.sealKey(), known.masterKey(), known.durable());
        try (var house = House.open(settings)) {
            Template.record(house, recorder, Load.nextId()); // the first asks for what is then kept in memory
            return Template.record(house, recorder, Load.nextId());
        }
    }

    private static void describe(Template template) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "处理器 / processors: %d, 负载 / load: %.1f, Java %s%n",
                system.getAvailableProcessors(), system.getSystemLoadAverage(), Runtime.version());
        System.out.printf(
                "一件事项 %d 个环节，每环节语句 / statements an act: %.1f（最多 / at most %d），字节 / bytes: %d%n%n",
                Course.ACTS.size(),
                template.statements() / (double) Course.ACTS.size(),
                template.most(),
                template.bytes());
    }

    private void measure(Place place, Template template) throws Exception {
        DataSource source = place.house().database().worker().source();
        Load.Act engine = (id, i) -> Template.act(place.house(), id, i);
        Load.Act bare = (id, i) -> template.send(source, i, id);
        var load = new Load(new Processor(place.folder()));
        warm(load, engine);
        load.run(16, WINDOW, bare);
        System.out.println("同时 callers   法度 Fadu/s   裸 JDBC bare/s   比 ratio   每环节处理器 µs / processor µs an act");
        for (int callers : CALLERS) {
            var with = new ArrayList<Load.Measured>();
            var without = new ArrayList<Load.Measured>();
            for (int round = 0; round < ROUNDS; round++) {
                with.add(load.run(callers, seconds, engine));
                without.add(load.run(callers, seconds, bare));
            }
            var a = mean(with);
            var b = mean(without);
            System.out.printf(
                    "%12d   %11.0f   %14.0f   %6.0f %%   %.0f + %.0f PostgreSQL, bare %.0f + %.0f%n",
                    callers,
                    a.rate(),
                    b.rate(),
                    100 * a.rate() / b.rate(),
                    a.own(),
                    a.postgres(),
                    b.own(),
                    b.postgres());
        }
    }

    /** Until the compiler has nothing more to gain: an act then costs hardly less than before. */
    private static void warm(Load load, Load.Act engine) throws Exception {
        double before = Double.MAX_VALUE;
        for (int i = 0; i < LONGEST_WARMING / WINDOW; i++) {
            double now = load.run(16, WINDOW, engine).own();
            if (i > 3 && now > 0.93 * before) {
                return;
            }
            before = now;
        }
    }

    private static Load.Measured mean(List<Load.Measured> all) {
        return new Load.Measured(
                mean(all, Load.Measured::rate), mean(all, Load.Measured::own), mean(all, Load.Measured::postgres));
    }

    private static double mean(List<Load.Measured> all, ToDoubleFunction<Load.Measured> of) {
        return all.stream().mapToDouble(of).average().orElse(0);
    }
}
