package fadu.cli;

import fadu.Words;
import fadu.access.Accounts;
import fadu.demo.DemoYear;
import fadu.matter.House;
import fadu.web.Listening;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The desk of the demonstration: its accounts, its days, and what a person needs to know to begin. */
final class DemoDesk {
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
        try (var ending = Ending.bySignal();
                var served = house) {
            new Serving(served, clock, clock::places, out)
                    .until(ending, Listening.at(port, System.getenv()), address -> welcome(address, clock));
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
