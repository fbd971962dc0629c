package fadu.cli;

import fadu.Words;
import fadu.matter.House;
import fadu.matter.Rebuild;
import fadu.store.Settings;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docket rebuild}: makes states, fields, limits and links anew from the entries. */
@Command(
        name = "rebuild",
        description = "由记录重建状态、期限、列表 / makes states, limits and lists anew from the entries",
        mixinStandardHelpOptions = true)
final class DocketRebuild implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "J", description = "辖区，默认全部 / jurisdiction; all by default")
    private Optional<String> jurisdiction = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var house = House.open(Settings.from(System.getenv()))) {
            var rebuild = new Rebuild(house.database().worker(), house.editions());
            var all = jurisdiction
                    .map(java.util.List::of)
                    .orElseGet(() -> house.docket().jurisdictions());
            for (var each : all) {
                int count = rebuild.run(each);
                spec.commandLine()
                        .getOut()
                        .println(new Words(
                                each + "：已由记录重建 " + count + " 个事项",
                                each + ": " + count + " matters rebuilt from entries"));
            }
            return 0;
        }
    }
}
