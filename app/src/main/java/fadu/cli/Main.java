package fadu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./fadu}: the list of commands, and where each of them begins. */
@Command(
        name = "fadu",
        description = "法度：依法行政工作与年度报告 / Fadu: law-based government work and its annual report",
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 110,
        mixinStandardHelpOptions = true,
        version = "fadu 0.1.0")
public final class Main implements Runnable {
    /** The commands, in the order in which they are shown. A new command is added here and nowhere else. */
    private static final List<Supplier<Object>> COMMANDS = List.of(
            Due::new,
            LawCommands::new,
            DemoCommand::new,
            FoundCommand::new,
            ServeCommand::new,
            ImportCommand::new,
            FiguresCommand::new,
            ReportCommand::new,
            DocketCommands::new,
            BackupCommand::new,
            RestoreCommand::new);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @return 0 when it did what was asked, 1 when what was given cannot be done, 2 when it was not called properly
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        var line = new CommandLine(new Main());
        for (var command : COMMANDS) {
            line.addSubcommand(command.get());
        }
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Complaints::ofUse)
                .setExecutionExceptionHandler(Complaints::ofTrouble)
                .execute(args);
    }

    /** Without a command: the commands. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
