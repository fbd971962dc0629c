package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.demo.Afresh;
import fadu.demo.DemoFolder;
import fadu.demo.DemoYear;
import fadu.demo.Loader;
import fadu.demo.Planner;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: loads the year of the demonstration, once, and opens the desk on its last day. */
@Command(
        name = "demo",
        description = "演示：装载一个年度并打开办公台 / the demonstration: loads a year and opens the desk",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--load", description = "只装载 / loads and ends")
    private boolean loadOnly;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "端口，默认 8080 / port, 8080 by default")
    private int port;

    @Option(names = "--fresh", description = "清空演示数据后重新装载 / empties the demonstration and loads it anew")
    private boolean fresh;

    @Option(names = "--day", paramLabel = "DATE", description = "办公台所在的日期，默认年度最后一日 / the desk's day")
    private Optional<LocalDate> day = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var year = DemoFolder.find().year();
        if (!loadOnly) {
            free(port);
        }
        var settings = Settings.from(System.getenv());
        if (fresh) {
            try (var house = House.open(settings)) {
                Afresh.clear(house);
            }
        }
        try (var house = House.open(settings)) {
            load(house, year, out);
            if (!loadOnly) {
                new DemoDesk(house, year, out).serve(day, port);
            }
        }
        return 0;
    }

    /** Before anything is loaded: nobody should wait a minute to be told that the port is taken. */
    private static void free(int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(
                    new Words(
                            "端口 " + port + " 不能用，可能被占用：请关闭占用它的程序，或用 --port 指明另一端口，例如 --port 8081",
                            "port " + port
                                    + " cannot be used, perhaps it is taken: close what uses it, or name another:"
                                    + " --port 8081"),
                    e);
        }
    }

    private static void load(House house, DemoYear year, PrintWriter out) {
        publish(house, year, out);
        var loader = new Loader(house, year);
        if (loader.done()) {
            out.println(new Words("演示年度已装载", "the year of the demonstration is loaded"));
            return;
        }
        var began = System.nanoTime();
        var plan = Planner.plan(year, house.editions().current().reckoner().calendar());
        var bar = ProgressBar.of(out);
        int acts = loader.load(plan, bar);
        bar.end();
        var seconds = "%.0f".formatted((System.nanoTime() - began) / 1e9);
        out.println(new Words(
                "已装载 " + acts + " 个环节，用时 " + seconds + " 秒", acts + " acts loaded in " + seconds + " seconds"));
    }

    /** Publishes {@code law/} where it is another than before; an edition that was given up is not taken up again. */
    private static void publish(House house, DemoYear year, PrintWriter out) {
        var edition = Edition.ofFolder(LawFolder.find().path());
        var current = house.editions().published();
        if (current.isPresent()
                && !current.get().equals(edition.hash())
                && house.editions().stored(edition.hash()).isPresent()) {
            out.println(new Words(
                    "law/ 的内容此前发布过又被替换，继续使用现行版次",
                    "law/ was published before and replaced since; the present edition stays"));
            return;
        }
        house.publish(edition, new Loader(house, year).standsAt().orElseGet(Watch.running()::instant));
    }
}
