package fadu.cli;

import fadu.store.Database;
import fadu.store.Settings;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docket verify}: recomputes the record and names the first thing that does not hold. */
@Command(
        name = "verify",
        description = "重算案卷，指出第一处不符 / recomputes the record and names the first thing that does not hold",
        mixinStandardHelpOptions = true)
final class DocketVerify implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "J", description = "辖区，默认全部 / jurisdiction; all by default")
    private Optional<String> jurisdiction = Optional.empty();

    @Option(names = "--matter", paramLabel = "N", description = "只核验一个事项 / one matter only")
    private Optional<String> matter = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    /** Ends with 0 when all holds, else with 1. */
    @Override
    public Integer call() {
        try (var database = Database.open(Settings.from(System.getenv()))) {
            var out = spec.commandLine().getOut();
            return new Verification(database, out).run(jurisdiction, matter) ? 0 : 1;
        }
    }
}
