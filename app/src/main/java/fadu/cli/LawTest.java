package fadu.cli;

import fadu.Trouble;
import fadu.law.Edition;
import fadu.law.LawReader;
import fadu.law.calendar.CalendarLaw;
import fadu.rule.Reckoner;
import fadu.rule.scenario.Coverage;
import fadu.rule.scenario.Scenarios;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code law test}: plays scenarios and prints expected beside found. */
@Command(
        name = "test",
        description = "演算情景，列出应为与实为 / plays scenarios, with expected beside found",
        mixinStandardHelpOptions = true)
final class LawTest implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "情景文件；缺省为 law/tests 的全部 / scenario files; all of law/tests by default")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--coverage",
            description = "列出每个程序的情景及所缺 / tells what the scenarios of each procedure show, and what is missing")
    private boolean coverage;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var began = System.nanoTime();
        var folder = LawFolder.find();
        var law = LawReader.read(Edition.ofFolder(folder.path()));
        if (coverage) {
            return new CoverageText(spec.commandLine().getOut()).print(Coverage.of(law, texts(folder.path())));
        }
        var calendar = folder.calendar();
        var results = new Scenarios(law, reckoner(calendar)).play(texts(folder.path()));
        var out = spec.commandLine().getOut();
        int failed = 0;
        for (var result : results) {
            if (!result.passed()) {
                failed++;
                out.println("✗ " + result.file() + "  " + result.name());
                result.differences().forEach(d -> out.println("  " + d));
            }
        }
        summary(out, results.size(), failed, System.nanoTime() - began);
        return failed == 0 ? 0 : 1;
    }

    static Reckoner reckoner(CalendarLaw calendar) {
        return new Reckoner(calendar.calendar(), calendar.rules());
    }

    private static void summary(PrintWriter out, int all, int failed, long nanos) {
        out.printf(
                "情景 %d 个：通过 %d，未通过 %d（%.1f 秒） / scenarios: %d passed, %d failed%n",
                all, all - failed, failed, nanos / 1e9, all - failed, failed);
    }

    private Map<String, String> texts(Path law) throws IOException {
        var named = new ArrayList<>(files);
        if (named.isEmpty() && Files.isDirectory(law.resolve("tests"))) {
            try (var all = Files.walk(law.resolve("tests"))) {
                all.filter(p -> p.toString().endsWith(".yaml")).sorted().forEach(named::add);
            }
        }
        var texts = new TreeMap<String, String>();
        for (var file : named) {
            if (!Files.isRegularFile(file)) {
                throw new Trouble("没有情景文件 " + file + "，请给出正确的路径", "no scenario file " + file + "; give the right path");
            }
            texts.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
