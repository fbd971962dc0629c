package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Accounts;
import fadu.api.ApiConfiguration;
import fadu.demo.DemoYear;
import fadu.hook.Telling;
import fadu.matter.House;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.store.DatabaseTrouble;
import fadu.store.Watch;
import fadu.web.DeskServer;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The desk of the demonstration: accounts, server, the clock's work, and what a person needs to know to begin. */
final class DemoDesk {
    private static final Duration TICK = Duration.ofSeconds(20);
    private static final Duration TOLD = Duration.ofSeconds(5);

    private final House house;
    private final List<DemoYear> years;
    private final PrintWriter out;

    DemoDesk(House house, List<DemoYear> years, PrintWriter out) {
        this.house = house;
        this.years = years;
        this.out = out;
    }

    /** Serves until the program is told to end. */
    void serve(Optional<LocalDate> day, int port) {
        var clock = DemoClocks.of(house, years.getFirst().jurisdiction(), day);
        years.forEach(year -> accounts(year, clock.at(year.jurisdiction())));
        var ended = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ended.countDown();
            waits(gone, Duration.ofMinutes(1));
        }));
        var telling = new Telling(house);
        var watch = Watch.running();
        var outside = Thread.ofVirtual().start(() -> {
            while (!waits(ended, TOLD)) {
                tell(telling, watch);
            }
        });
        try (var server = DeskServer.start(house, clock, port, ApiConfiguration.class)) {
            var outbox = house.database().settings().data().resolve("outbox");
            var notices = new NoticeWork(house, Gateways.from(System.getenv(), outbox, server.address()));
            tick(clock, notices);
            welcome(server.address(), clock);
            while (!waits(ended, TICK)) {
                tick(clock, notices);
            }
            outside.interrupt();
        } finally {
            house.close();
            gone.countDown();
        }
    }

    /** By the machine's clock, whatever day the desk stands on: whoever listens lives today. */
    private void tell(Telling telling, Watch watch) {
        try {
            telling.run(watch.instant());
        } catch (RuntimeException e) {
            said(e);
        }
    }

    private void tick(DemoClocks clock, NoticeWork notices) {
        try {
            clock.tick(house, notices);
        } catch (RuntimeException e) {
            // The database may come back; the next tick tries again.
            said(e);
        }
    }

    private void said(RuntimeException e) {
        var told = DatabaseTrouble.of(e);
        out.println(told instanceof Trouble trouble ? trouble.words() : told);
    }

    /** Whether the latch opened in that time. */
    private static boolean waits(CountDownLatch latch, Duration most) {
        try {
            return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void accounts(DemoYear year, InstantSource clock) {
        var accounts = new Accounts(house.database());
        if (!accounts.any(year.jurisdiction())
                && house.jurisdictions().get(year.jurisdiction()).demo()) {
            year.people().values().stream()
                    .filter(p -> p.signsIn().isPresent())
                    .forEach(p -> accounts.open(year.jurisdiction(), p.id(), year.password(), clock.instant()));
        }
    }

    private void welcome(String address, DemoClocks clock) {
        out.println();
        out.println("  " + new Words("法度演示", "Fadu, a demonstration") + "  " + address);
        out.println("  演示数据 · demonstration data");
        years.forEach(year -> signIns(year, clock.at(year.jurisdiction()).day()));
        out.println();
        out.println("  " + new Words("先看期限看板 ", "look first at the due board ") + address + "/due");
        out.println("  " + new Words("按 Ctrl-C 结束，数据保留", "Ctrl-C ends it; the data stays"));
        out.flush();
    }

    private void signIns(DemoYear year, LocalDate day) {
        out.println();
        out.println("  " + year.name() + "  " + new Words("演示日期", "the desk's day") + " " + day);
        out.println(
                "  " + new Words("登录（口令均为 " + year.password() + "）", "sign-ins (password " + year.password() + ")"));
        var place = house.jurisdictions().all().size() > 1 ? "@" + year.jurisdiction() : "";
        for (var person : year.people().values()) {
            if (person.signsIn().isPresent()) {
                out.printf(
                        "    %-8s %s, %s%n",
                        person.id() + place, person.name(), person.signsIn().get());
                person.look().ifPresent(look -> out.println("             → " + look));
            }
        }
    }
}
