package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.cli.found.Founding;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code found}: founds a real place from a file, whole or not at all. */
@Command(
        name = "found",
        description = "从文件设立一个辖区：单位、人员、岗位、三员 / founds a place from a file: units, people, posts, administrators",
        mixinStandardHelpOptions = true)
final class FoundCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "YAML 文件，见 --example / a YAML file, see --example")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--example", description = "显示一个带说明的样例 / prints an example with comments")
    private boolean example;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (example) {
            out.print(example());
            out.flush();
            return 0;
        }
        var named = file.orElseThrow(() -> new Trouble(
                "请给出文件：./fadu found FILE.yaml；样例：./fadu found --example > FILE.yaml",
                "name the file: ./fadu found FILE.yaml; an example: ./fadu found --example > FILE.yaml"));
        var text = text(named);
        try (var house = House.open(Settings.from(System.getenv()))) {
            var founding =
                    new Founding(house, () -> Edition.ofFolder(LawFolder.find().path()));
            tell(founding.of(named.toString(), text, Watch.running().instant()), out);
        }
        return 0;
    }

    private static void tell(Founding.Founded founded, PrintWriter out) {
        out.println(new Words("已设立", "founded") + "  " + founded.name());
        out.println(new Words(
                founded.units() + " 个单位，" + founded.people() + " 人，" + founded.posts() + " 个岗位",
                founded.units() + " units, " + founded.people() + " people, " + founded.posts() + " posts"));
        out.println(new Words(
                "三员的首次口令，只显示这一次，首次登录须改：", "first passwords, shown this once, to be changed at the first sign-in:"));
        founded.keepers()
                .forEach(k -> out.printf("  %-12s %s  %s  %s%n", k.person(), k.password(), k.role(), k.name()));
        out.println(new Words(
                "接着：./fadu serve，由安全管理员为其他人开立账号",
                "next: ./fadu serve; the security administrator opens the other accounts"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Trouble("文件 " + file + " 不是 UTF-8，请转换编码", "file " + file + " is not UTF-8; convert it");
        } catch (IOException e) {
            throw new Trouble(
                    new Words("读不了文件 " + file + "，请核对名称和权限", "cannot read " + file + "; check name and permissions"),
                    e);
        }
    }

    private static String example() {
        try (InputStream in = Objects.requireNonNull(Founding.class.getResourceAsStream("example.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
