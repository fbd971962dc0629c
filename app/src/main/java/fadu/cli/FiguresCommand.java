package fadu.cli;

import fadu.Words;
import fadu.figure.Asked;
import fadu.figure.Figures;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.store.Settings;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code figures}: the numbers of a year, beside what was published; or the entries behind one of them. */
@Command(
        name = "figures",
        description = "一年的指标，与已公布的对照 / the figures of a year, beside what was published",
        mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "J", required = true, description = "辖区 / jurisdiction")
    private String jurisdiction = "";

    @Option(names = "--year", paramLabel = "Y", required = true, description = "年度 / year")
    private int year;

    @Option(names = "--json", description = "输出 JSON / as JSON")
    private boolean json;

    @Option(names = "--entries", paramLabel = "ID", description = "列出一个指标的记录 / lists the entries behind one figure")
    private Optional<String> entries = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var house = House.open(Settings.from(System.getenv()))) {
            var place = house.jurisdictions().get(jurisdiction);
            var law = house.editions().current().law();
            var asked = Asked.year(jurisdiction, year, PlaceTime.now(house, place));
            var worker = house.database().worker();
            var figures = new Figures(worker.sql());
            var out = spec.commandLine().getOut();
            if (place.demo()) {
                var err = spec.commandLine().getErr();
                err.println("演示数据 · demonstration data");
                shrunk(place).ifPresent(err::println);
            }
            var text = new FiguresText(out);
            if (entries.isPresent()) {
                var rows = worker.look(() -> figures.evidence(law, entries.get(), asked));
                text.entries(Figures.figure(law, entries.get()), rows, json);
                return 0;
            }
            var values = worker.look(() -> figures.all(law, asked));
            var missing = worker.look(() -> figures.missing(law, asked, values));
            if (json) {
                text.json(values, missing);
            } else {
                text.table(values, missing);
            }
            return 0;
        }
    }

    /** A demonstration that plays fewer cases says so, and which figures are not compared therefore. */
    private static Optional<Words> shrunk(Jurisdiction place) {
        return Optional.ofNullable(place.attributes().get("scale"))
                .map(scale -> new Words(
                        "办件已按比例缩小，不与已公布的比较：" + scale, "cases are scaled, so these are not compared: " + scale));
    }
}
