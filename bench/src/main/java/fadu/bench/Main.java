package fadu.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./fadu bench}: measurements of this house on this machine. */
@Command(
        name = "bench",
        description = "测量 / measurements",
        mixinStandardHelpOptions = true,
        subcommands = {ActsBench.class, EngineBench.class, DeskBench.class, PagesBench.class})
final class Main {
    private Main() {}

    /** Runs one of them. */
    public static void main(String[] args) {
        System.setProperty("logging.level.root", "warn");
        System.exit(new CommandLine(new Main()).execute(args.length == 0 ? new String[] {"--help"} : args));
    }
}
