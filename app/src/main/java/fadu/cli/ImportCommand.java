package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.intake.Fault;
import fadu.intake.ImportFile;
import fadu.intake.Imported;
import fadu.intake.Importer;
import fadu.intake.Register;
import fadu.intake.ResultFile;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.org.Post;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: brings a file into a register, all or nothing, as often as one likes. */
@Command(
        name = "import",
        description = "从 CSV 文件导入清单事项，全部成功或者全部不导入 / imports a CSV file into a register, all or nothing",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 5;
    private static final int FAULTS_SHOWN = 20;

    @Parameters(index = "0", paramLabel = "REGISTER", description = "law/imports 中的清单 / a register of law/imports")
    private String register = "";

    @Parameters(index = "1", paramLabel = "FILE.csv", description = "UTF-8 或 GB18030 / UTF-8 or GB18030")
    private Path file = Path.of("");

    @Option(names = "--jurisdiction", paramLabel = "J", description = "辖区；只有一个时可省略 / needed where there are several")
    private Optional<String> jurisdiction = Optional.empty();

    @Option(names = "--preview", description = "只预览，不登记 / shows what would come of it, enters nothing")
    private boolean preview;

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            description = "以谁的岗位导入；演示辖区可省略 / whose post allows it; a demonstration has one")
    private Optional<String> person = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var text = ImportFile.read(file);
        try (var house = House.open(Settings.from(System.getenv()))) {
            var place = house.jurisdictions().get(jurisdiction.orElseGet(() -> only(house)));
            var law = house.editions()
                    .published()
                    .flatMap(house.editions()::stored)
                    .orElseThrow(() -> new Trouble(
                            "尚未发布法律库，请先运行 fadu law publish law",
                            "no law was published yet; run: fadu law publish law"));
            var known = Register.of(law, register);
            var who = person.orElseGet(() -> keeper(house, place, known));
            var importer = new Importer(house, place.id(), who, PlaceTime.now(house, place));
            var imported = preview ? importer.preview(known, text.text()) : importer.enter(known, text.text());
            var out = spec.commandLine().getOut();
            tell(out, imported, text.encoding());
            var result = ResultFile.write(file, imported, place.demo());
            out.println(new Words("逐行结果", "row by row") + ": " + result);
            if (imported.entered()) {
                house.sequencer().run(place.id());
            }
            return imported.faults().isEmpty() ? 0 : 1;
        }
    }

    /** In a demonstration one who holds the post is found; elsewhere a person must answer for an import. */
    private static String keeper(House house, Jurisdiction place, Register register) {
        var today = LocalDate.ofInstant(PlaceTime.now(house, place), Watch.ZONE);
        var roles = house.editions().current().law().on(register.procedure(), today).stream()
                .flatMap(p -> register.entering().roles(p).stream())
                .toList();
        return house.posts().all(place.id()).stream()
                .filter(post -> place.demo() && roles.contains(post.role()))
                .map(Post::person)
                .findFirst()
                .orElseThrow(() -> new Trouble("请用 --as 写明登记人", "say with --as who answers for the import"));
    }

    private static String only(House house) {
        var all = house.jurisdictions().all();
        if (all.size() != 1) {
            throw new Trouble("请用 --jurisdiction 指明辖区", "name the jurisdiction with --jurisdiction");
        }
        return all.getFirst().id();
    }

    private static void tell(PrintWriter out, Imported imported, String encoding) {
        out.println(new Words(
                "编码 " + encoding + "；共 " + imported.rows() + " 行：新 "
                        + imported.fresh().size() + "，未变 "
                        + imported.same() + "，已变 " + imported.changed() + "，有误 "
                        + (imported.faults().size() - imported.changed()),
                encoding + "; " + imported.rows() + " rows: " + imported.fresh().size() + " new, " + imported.same()
                        + " unchanged, " + imported.changed() + " changed, "
                        + (imported.faults().size() - imported.changed()) + " faults"));
        imported.fresh().stream().limit(SHOWN).forEach(c -> out.println("  " + c.line() + "  " + c.values()));
        imported.faults().stream().limit(FAULTS_SHOWN).map(Fault::words).forEach(w -> out.println("  ✗ " + w));
        if (imported.irregular() > 0) {
            out.println(new Words(
                    imported.irregular() + " 行与规定不符，照实登记并作标记",
                    imported.irregular() + " rows are not as the law wants; entered as facts and marked"));
        }
        out.println(
                imported.entered()
                        ? new Words(
                                "已登记 " + imported.fresh().size() + " 项",
                                imported.fresh().size() + " entered")
                        : imported.faults().isEmpty()
                                ? new Words("仅预览，未登记", "a preview; nothing was entered")
                                : new Words(
                                        "有误，全部未登记；请改正后重试", "nothing was entered; correct the faults and try again"));
    }
}
