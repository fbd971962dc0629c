package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code law}: the commands about the law as data. */
@Command(
        name = "law",
        description = "检查、演算、展示、比较、发布法律数据 / checks, plays, shows, compares and publishes the law as data",
        subcommands = {LawChecking.class, LawTest.class, LawShow.class, LawChangesCommand.class, LawPublish.class},
        mixinStandardHelpOptions = true)
final class LawCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
