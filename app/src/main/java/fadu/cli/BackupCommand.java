package fadu.cli;

import fadu.Words;
import fadu.store.Backup;
import fadu.store.Database;
import fadu.store.Settings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: everything but the keys, in one file. */
@Command(
        name = "backup",
        description = "备份数据库和文件（不含密钥） / backs up the database and the files, not the keys",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Settings.from(System.getenv());
        try (var database = Database.open(settings)) {
            var size = new Backup(database).write(file.toAbsolutePath());
            spec.commandLine()
                    .getOut()
                    .println(new Words(
                            "已备份 " + size.rows() + " 行、" + size.files() + " 个文件到 " + file + "。密钥不在其中，请另行保管："
                                    + settings.masterKey().getParent(),
                            size.rows() + " rows and " + size.files() + " files in " + file
                                    + ". The keys are not in it; keep them apart: "
                                    + settings.masterKey().getParent()));
            return 0;
        }
    }
}
