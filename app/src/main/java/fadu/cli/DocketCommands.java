package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code docket}: the commands about the record. */
@Command(
        name = "docket",
        description = "核验、重建、封印、导出案卷 / verifies, rebuilds, seals and exports the record",
        subcommands = {DocketVerify.class, DocketRebuild.class, DocketSeal.class, DocketExport.class},
        mixinStandardHelpOptions = true)
final class DocketCommands implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
