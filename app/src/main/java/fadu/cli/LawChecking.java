package fadu.cli;

import fadu.law.LawCheck;
import fadu.law.yaml.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code law check}: what is wrong with the law files, where, and what would be right. */
@Command(
        name = "check",
        description = "检查法律文件，逐处指出错误与正确写法 / checks the law files: each fault, its place, what would be right",
        mixinStandardHelpOptions = true)
final class LawChecking implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "文件夹，缺省为 law / the folder, law by default")
    private @Nullable Path folder;

    @Option(names = "--notes", description = "也列出提示：未核对全文的依据等 / list the notes too: texts that nobody read in full …")
    private boolean notes;

    @Option(
            names = "--statutes",
            paramLabel = "DIR",
            description = "与该文件夹中的法律文本逐条核对 / compares every basis with the texts in this folder")
    private @Nullable Path statutes;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var began = System.nanoTime();
        var from = folder == null ? LawFolder.find().path() : folder;
        var report = LawCheck.ofFolder(from);
        var out = spec.commandLine().getOut();
        report.problems().forEach(p -> print(out, p));
        if (notes) {
            report.notes().forEach(p -> print(out, p));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!report.clean()) {
            int count = report.problems().size();
            out.printf("错误 %d 处（%.1f 秒） / %d faults (%.1f s)%n", count, seconds, count, seconds);
            return 1;
        }
        var law = report.law();
        out.printf(
                "法律文件无错误：程序 %d 个，指标 %d 个，文本 %d 部，提示 %d 条（%.1f 秒）%n",
                law.procedures().size(),
                law.figures().size(),
                law.vocabulary().statutes().size(),
                report.notes().size(),
                seconds);
        out.printf(
                "The law files have no faults: %d procedures, %d figures, %d texts, %d notes (%.1f s)%n",
                law.procedures().size(),
                law.figures().size(),
                law.vocabulary().statutes().size(),
                report.notes().size(),
                seconds);
        out.printf("版次 / edition %s%n", law.edition());
        return statutes == null ? 0 : new Faithfulness(out, from, statutes).tell(law);
    }

    private static void print(PrintWriter out, Problem problem) {
        out.println(problem.place() + " " + problem.what().zh() + "；"
                + problem.right().zh());
        out.println("  " + problem.what().en() + "; " + problem.right().en());
    }
}
