package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.docket.SealKey;
import fadu.docket.Seals;
import fadu.store.Database;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code docket seal}: seals what came since the last seal, and writes the seal to be sent out of the house. */
@Command(
        name = "seal",
        description = "封印日志，写出须送出机关保存的封印 / seals the log and writes the seal, to be kept outside the house",
        mixinStandardHelpOptions = true)
final class DocketSeal implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "J", description = "辖区；只有一个时可省略 / needed where there are several")
    private Optional<String> named = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "默认 seal-J-N.txt / default seal-J-N.txt")
    private String out = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var settings = Settings.from(System.getenv());
        try (var database = Database.open(settings)) {
            var jurisdiction = OnlyJurisdiction.of(database, named);
            var key = SealKey.of(settings.sealKey());
            var seal = new Seals(database.worker())
                    .seal(jurisdiction, Watch.running().today(), key);
            var file = Path.of(out.isEmpty() ? "seal-" + jurisdiction + "-" + seal.number() + ".txt" : out);
            Files.writeString(file, seal.line() + "\n");
            var said = spec.commandLine().getOut();
            said.println(new Words(
                    "第 " + seal.number() + " 号封印：日志第 " + seal.first() + "-" + seal.last() + " 位，已写入 " + file
                            + "，请送出机关保存",
                    "seal " + seal.number() + ": positions " + seal.first() + " to " + seal.last() + ", written to "
                            + file + "; send it out of the house"));
            said.println(new Words("公钥", "public key") + "：" + key.publicKey());
            return 0;
        } catch (IOException e) {
            throw new Trouble(
                    new Words("封印未能写出：" + e.getMessage(), "The seal could not be written: " + e.getMessage()), e);
        }
    }
}
