package fadu.bench;

import fadu.access.Accounts;
import fadu.demo.DemoClock;
import fadu.web.DeskServer;
import fadu.web.Listening;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How long each page takes for somebody who sees everything, among very many matters, and who asks alone. */
@Command(
        name = "pages",
        description = "大量事项下，看得到全部事项的人打开各页面的时间 / how long each page takes for whoever sees all of very many matters",
        mixinStandardHelpOptions = true)
final class PagesBench implements Callable<Integer> {
    /** The pages that count or look through most, and searches for words of many matters and of few. */
    private static final List<String> PAGES = List.of(
            "/",
            "/due",
            "/units",
            "/units?unit=dzb",
            "/plan/2019",
            "/check/2019",
            "/appraise/2019",
            "/duties",
            "/registers",
            "/registers/power-item",
            "/matters",
            "/matters?state=closed",
            "/matters?share=working",
            "/matters?share=approve",
            "/matters?share=do",
            "/matters?share=others",
            "/matters?share=came",
            "/matters?late=2019",
            "/matters?kept=2019",
            "/matters?handler=zhao&share=working",
            "/matters?text=%E5%90%88%E5%90%8C",
            "/matters?text=%E7%94%B3%E8%AF%B7",
            "/matters?text=%E8%A1%8C%E6%94%BF",
            "/matters?text=%E9%87%87%E8%B4%AD",
            "/matters?text=%E8%A1%A5%E5%81%BF%E6%A0%87%E5%87%86",
            "/matters?text=%E5%90%88%E5%90%8C&state=closed",
            "/matters?text=%E5%90%88%E5%90%8C&kind=information-request",
            "/matters?text=%E4%B8%8D%E4%BC%9A%E6%9C%89%E7%9A%84%E8%AF%9D");

    @Option(names = "--matters", defaultValue = "1000000", description = "事项数 / matters; default ${DEFAULT-VALUE}")
    private long matters;

    @Option(
            names = "--rounds",
            defaultValue = "9",
            description = "每页打开的次数 / times that each is opened; default ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--as", defaultValue = "wang", description = "谁打开 / who opens them; default ${DEFAULT-VALUE}")
    private String person = "";

    @Option(names = "--keep", paramLabel = "FOLDER", description = "数据留在该目录，下次直接使用 / keeps the data in this folder")
    private @Nullable Path keep;

    @Parameters(paramLabel = "PAGE", description = "页面地址，默认为全部 / addresses; all by default")
    private List<String> pages = List.of();

    @Override
    public Integer call() throws Exception {
        try (var place = keep == null ? Place.empty() : Place.in(keep)) {
            var year = Crowd.fill(place.house(), matters, (done, all, day) -> {});
            var clock = DemoClock.on(place.house(), year.jurisdiction(), Optional.empty());
            new Accounts(place.house().database()).open(year.jurisdiction(), person, year.password(), clock.instant());
            try (var server = DeskServer.start(place.house(), clock, Listening.at(0, Map.of()), ServerTime.class);
                    var caller = Caller.signedIn(server.address(), person, year.password())) {
                System.out.printf(
                        "负载 / load %.1f；毫秒 / server, ms%n    best   median    worst       kB  page%n",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                for (var page : pages.isEmpty() ? PAGES : pages) {
                    print(caller, page);
                }
            }
        }
        return 0;
    }

    /** The first times warm up the compiler and the cache, and do not count. */
    private void print(Caller caller, String page) throws IOException, InterruptedException {
        int size = 0;
        for (int n = 0; n < 3 + rounds; n++) {
            var answer = caller.get(page, n < 3 ? "warm" : page);
            if (answer.statusCode() != 200) {
                throw new IOException(page + ": " + answer.statusCode() + "\n" + answer.body());
            }
            size = answer.body().length();
        }
        var took = ServerTime.taken().getOrDefault(page, List.of()).stream()
                .sorted()
                .toList();
        System.out.printf(
                "%8.1f %8.1f %8.1f %8.1f  %s%n",
                took.getFirst(), took.get(took.size() / 2), took.getLast(), size / 1024.0, page);
    }
}
