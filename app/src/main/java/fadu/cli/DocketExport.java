package fadu.cli;

import fadu.Words;
import fadu.docket.Export;
import fadu.docket.SealKey;
import fadu.store.Database;
import fadu.store.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docket export}: the record in files, for {@code verifier}. */
@Command(
        name = "export",
        description = "导出案卷，供独立程序核验 / exports the record, for the verifier",
        mixinStandardHelpOptions = true)
final class DocketExport implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "J", description = "辖区；只有一个时可省略 / needed where there are several")
    private Optional<String> named = Optional.empty();

    @Parameters(paramLabel = "TARGET", description = "新文件夹，或以 .zip 结尾的文件 / a new folder, or a file ending in .zip")
    private Path target = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Settings.from(System.getenv());
        try (var database = Database.open(settings)) {
            var jurisdiction = OnlyJurisdiction.of(database, named);
            var key = SealKey.of(settings.sealKey()).publicKey();
            long count = new Export(database.worker()).write(jurisdiction, target, key);
            spec.commandLine()
                    .getOut()
                    .println(new Words("已导出 " + count + " 条记录到 " + target, count + " entries exported to " + target));
            return 0;
        }
    }
}
