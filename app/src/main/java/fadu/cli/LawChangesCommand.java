package fadu.cli;

import fadu.Trouble;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.change.Comparing;
import fadu.law.change.LawChange;
import fadu.matter.House;
import fadu.matter.TouchedMatters;
import fadu.store.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code law changes}: what a change of law between two days touches, down to the open matters. */
@Command(
        name = "changes",
        description = "两日之间法律变化所触及的程序、期限、文书、指标和事项 / what a change of law between two days touches",
        mixinStandardHelpOptions = true)
final class LawChangesCommand implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "DAY", required = true, description = "变化之前的一日 / a day before the change")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", required = true, description = "变化当日或之后 / the day of it, or after")
    private @Nullable LocalDate to;

    @Option(names = "--json", description = "输出 JSON / as JSON")
    private boolean json;

    @Option(names = "--law-only", description = "只比较法律，不查事项 / compares the law only, asks no database")
    private boolean lawOnly;

    @Option(names = "--zh", description = "只用中文 / Chinese only")
    private boolean zh;

    @Option(names = "--en", description = "只用英文 / English only")
    private boolean en;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    /** The matters that the change meets. */
    record Met(List<TouchedMatters.Touched> open, List<TouchedMatters.Touched> items) {}

    @Override
    public Integer call() {
        var first = Optional.ofNullable(from).orElseThrow();
        var last = Optional.ofNullable(to).orElseThrow();
        if (!first.isBefore(last)) {
            throw new Trouble(
                    "--from " + first + " 应早于 --to " + last, "--from " + first + " must be before --to " + last);
        }
        var folder = LawFolder.find();
        var law = LawReader.read(Edition.ofFolder(folder.path()));
        var comparing = new Comparing(law, folder.calendar().rules());
        var change = LawChange.between(law, comparing, first, last);
        Optional<Met> met = lawOnly ? Optional.empty() : Optional.of(met(law, change));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(ChangesJson.of(change, met));
        } else {
            new ChangesText(out, zh, en).print(change, met);
        }
        return 0;
    }

    private Met met(Law law, LawChange change) {
        try (var house = House.open(Settings.from(System.getenv()))) {
            if (house.jurisdictions().all().stream().anyMatch(j -> j.demo())) {
                spec.commandLine().getErr().println("演示数据 · demonstration data");
            }
            var matters = new TouchedMatters(house.database().worker());
            var registers = law.procedures().values().stream()
                    .filter(p -> p.register().isPresent())
                    .map(p -> p.id().name())
                    .distinct()
                    .toList();
            var day = change.to();
            return house.database()
                    .worker()
                    .look(() -> new Met(matters.open(change.days()), matters.items(registers, change.titles(), day)));
        }
    }
}
