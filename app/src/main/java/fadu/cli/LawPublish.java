package fadu.cli;

import fadu.Words;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.Settings;
import fadu.store.Watch;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code law publish}: makes a folder the edition by which acts are decided, and moves the limits that it moves. */
@Command(
        name = "publish",
        description = "发布一个版次，各节点即按其办理 / publishes an edition, by which every node then acts",
        mixinStandardHelpOptions = true)
final class LawPublish implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "法律文件夹 / the law's folder")
    private Path folder = Path.of("law");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var edition = Edition.ofFolder(folder);
        try (var house = House.open(Settings.from(System.getenv()))) {
            var same =
                    house.editions().published().filter(edition.hash()::equals).isPresent();
            int moved = house.publish(edition, Watch.running().instant());
            spec.commandLine()
                    .getOut()
                    .println(
                            same
                                    ? new Words(
                                            "版次 " + edition.hash() + " 已在施行，无变化",
                                            "edition " + edition.hash() + " holds already")
                                    : new Words(
                                            "已发布版次 " + edition.hash() + "，" + moved + " 个事项的期限随之移动",
                                            "edition " + edition.hash() + " published; the limits of " + moved
                                                    + " matters moved"));
            return 0;
        }
    }
}
