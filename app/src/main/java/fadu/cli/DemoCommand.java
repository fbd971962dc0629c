package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.demo.Afresh;
import fadu.demo.DemoClock;
import fadu.demo.DemoFolder;
import fadu.demo.DemoYear;
import fadu.demo.Loader;
import fadu.demo.Planner;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
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

    @Option(names = "--only", paramLabel = "ID", description = "指定年度，例如 leshan-hightech-2019 / this year and no other")
    private Optional<String> only = Optional.empty();

    @Option(names = "--all", description = "装载全部五个辖区的年度 / loads the years of all five places")
    private boolean all;

    @Option(
            names = "--scale",
            paramLabel = "S",
            defaultValue = "0.01",
            description = "大量办件的比例，默认 0.01；其指标不与已公布的比较 / share of the service cases, 0.01 by default; their figures"
                    + " are then not compared with what was published")
    private double scale;

    @Option(names = "--full", description = "装载全部办件 / all service cases are played")
    private boolean full;

    @Option(names = "--day", paramLabel = "DATE", description = "办公台所在的日期，默认年度最后一日 / the desk's day")
    private Optional<LocalDate> day = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var years = years();
        if (!loadOnly) {
            FreePort.check("localhost", port);
        }
        var settings = Settings.from(System.getenv());
        if (fresh) {
            try (var house = House.open(settings)) {
                Afresh.clear(house);
            }
        }
        try (var house = House.open(settings)) {
            nothingReal(house);
            publish(house, years, out);
            for (var year : years) {
                load(house, year, out);
            }
            if (!loadOnly) {
                new DemoDesk(house, years, out).serve(day, port);
            }
        }
        return 0;
    }

    /** Real work has a database of its own: the demonstration publishes the law by itself, and stands on another day. */
    private static void nothingReal(House house) {
        if (house.jurisdictions().all().stream().anyMatch(j -> !j.demo())) {
            throw new Trouble(
                    "这个数据库里有真实辖区，不装载演示；请用 FADU_DATA 另指一个文件夹",
                    "this database holds a real place, and no demonstration is loaded beside it; name another folder"
                            + " with FADU_DATA");
        }
    }

    private List<DemoYear> years() {
        if (scale <= 0 || scale > 1) {
            throw new Trouble("--scale 须大于 0、不大于 1", "--scale is more than 0 and at most 1");
        }
        var folder = DemoFolder.find();
        var ids = all ? folder.years() : List.of(only.orElse(DemoFolder.FIRST));
        return ids.stream().map(id -> folder.year(id).scaled(full ? 1 : scale)).toList();
    }

    private static void load(House house, DemoYear year, PrintWriter out) {
        var loader = new Loader(house, year);
        if (loader.done()) {
            out.println(year.name() + "  " + new Words("演示年度已装载", "the year of the demonstration is loaded"));
            return;
        }
        out.println(year.name() + "  " + year.year());
        if (year.scale() < 1) {
            var shrunk = "1:" + Math.round(1 / year.scale());
            out.println(new Words(
                    "办件按 " + shrunk + " 缩小，其指标只在 --full 时与已公布的比较",
                    "service cases are scaled " + shrunk + "; their figures are compared only with --full"));
        }
        var began = System.nanoTime();
        var edition = house.editions().current();
        var plan = Planner.plan(year, edition.law(), edition.reckoner().calendar());
        var bar = ProgressBar.of(out);
        int acts = loader.load(plan, bar);
        bar.end();
        var seconds = "%.0f".formatted((System.nanoTime() - began) / 1e9);
        out.println(new Words(
                "已装载 " + acts + " 个环节，用时 " + seconds + " 秒", acts + " acts loaded in " + seconds + " seconds"));
        out.flush();
    }

    /** Publishes {@code law/} where it is another than before; an edition that was given up is not taken up again. */
    private static void publish(House house, List<DemoYear> years, PrintWriter out) {
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
        var first = new Loader(house, years.getFirst()).standsAt();
        if (house.editions().publish(edition, first.orElseGet(Watch.running()::instant))) {
            // Each place moves its limits at its own time.
            for (var place : house.jurisdictions().all()) {
                DemoClock.standsAt(house, place.id())
                        .ifPresent(at -> house.limitMoves().afterSetting(place.id(), Optional.empty(), at));
            }
        }
    }
}
