package fadu.cli;

import fadu.Words;
import fadu.demo.DemoFolder;
import fadu.demo.DemoYear;
import fadu.demo.Loader;
import fadu.demo.Planner;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.PrintWriter;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var year = DemoFolder.find().year();
        try (var house = House.open(Settings.from(System.getenv()))) {
            load(house, year, out);
        }
        return 0;
    }

    private static void load(House house, DemoYear year, PrintWriter out) {
        house.editions().publish(Edition.ofFolder(LawFolder.find().path()), Watch.running().instant());
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
        out.printf("%s %.1f s%n", new Words("已装载 " + acts + " 个环节", acts + " acts loaded"), (System.nanoTime() - began) / 1e9);
    }
}
