package fadu.cli;

import fadu.Words;
import fadu.store.Database;
import fadu.store.Restore;
import fadu.store.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: into an empty database, and verified. */
@Command(
        name = "restore",
        description = "把备份恢复到空数据库并核验 / restores a backup into an empty database and verifies it",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    /** Ends with 0 when the restored record holds, else with 1. */
    @Override
    public Integer call() {
        try (var database = Database.open(Settings.from(System.getenv()))) {
            var out = spec.commandLine().getOut();
            var result = new Restore(database).from(file);
            var size = result.size();
            out.println(new Words(
                    "已恢复 " + size.rows() + " 行、" + size.files() + " 个文件",
                    size.rows() + " rows and " + size.files() + " files restored"));
            result.warning().ifPresent(out::println);
            return new Verification(database, out).run(Optional.empty(), Optional.empty()) ? 0 : 1;
        }
    }
}
