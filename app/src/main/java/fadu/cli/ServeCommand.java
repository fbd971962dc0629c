package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.matter.House;
import fadu.store.DatabaseTrouble;
import fadu.store.Settings;
import fadu.store.Watch;
import fadu.web.Listening;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: serves the places that were founded, by the machine's clock, until the program is told to end. */
@Command(
        name = "serve",
        description = "打开办公台，服务已设立的辖区 / serves the places that were founded",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "端口，默认 8080 / port, 8080 by default")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "人们使用的地址，例如 https://fadu.example.gov.cn，默认取 FADU_ADDRESS / by which people reach the desk")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--bind",
            paramLabel = "HOST",
            description = "监听的网络接口，默认只有本机 / where it listens, on this machine alone by default")
    private Optional<String> bind = Optional.empty();

    @Option(
            names = "--proxy",
            paramLabel = "IP",
            description = "反向代理的地址，其所述的访客地址可信；本机不必写 / a proxy on another machine, believed from where visitors come")
    private List<String> proxies = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var usual = Listening.at(port, System.getenv());
        var listening = new Listening(
                bind.orElse(usual.host()), port, address.map(Listening::address).or(usual::address), proxies);
        FreePort.check(listening.host(), port);
        var settings = Settings.from(System.getenv());
        try (var ending = Ending.bySignal()) {
            var opened = opened(settings, ending, out);
            if (opened.isPresent()) {
                try (var house = opened.get()) {
                    serve(house, ending, listening, out);
                }
            }
        }
        return 0;
    }

    private static void serve(House house, Ending ending, Listening listening, PrintWriter out) {
        InstantSource clock = Watch.running()::instant;
        if (places(house, clock).isEmpty()) {
            throw new Trouble(
                    "还没有设立辖区：请先运行 ./fadu found FILE.yaml；演示用 ./fadu demo",
                    "no place was founded yet: run ./fadu found FILE.yaml; ./fadu demo shows the demonstration");
        }
        house.editions().current();
        new Serving(house, clock, () -> places(house, clock), out).until(ending, listening, at -> {
            out.println(new Words("法度办公台", "Fadu's desk") + "  " + at);
            house.jurisdictions().all().forEach(place -> out.println("  " + place.id() + "  " + place.name()));
        });
    }

    private static Map<String, InstantSource> places(House house, InstantSource clock) {
        return house.jurisdictions().all().stream()
                .filter(place -> !place.demo())
                .collect(Collectors.toMap(place -> place.id(), place -> clock));
    }

    /** Waits for a database that cannot be reached yet; nothing where the end comes first. */
    private static Optional<House> opened(Settings settings, Ending ending, PrintWriter out) {
        var said = "";
        do {
            try {
                return Optional.of(House.open(settings));
            } catch (Trouble trouble) {
                if (!DatabaseTrouble.passes(trouble)) {
                    throw trouble;
                }
                if (!said.equals(trouble.words().toString())) {
                    said = trouble.words().toString();
                    out.println(said);
                    out.println(new Words("每 5 秒再试一次", "trying again every 5 seconds"));
                }
            }
        } while (!ending.within(PAUSE));
        return Optional.empty();
    }
}
