package fadu.demo;

import fadu.Trouble;
import fadu.intake.Importer;
import fadu.intake.Register;
import fadu.matter.House;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Loads the year, day by day, through the same writer as a person's acts. A loading that was killed goes on where it
 * stopped: the days that are done are marked, and every act has its idempotency key.
 */
public final class Loader {
    /** Two cores, and a database that waits for its disk: more hands than these do not help. */
    private static final int HANDS = 6;

    private static final String REGISTER = "power-items";
    private static final int IMPORT_HOUR = 10;

    private final House house;
    private final DemoYear year;
    private final Marks marks;

    public Loader(House house, DemoYear year) {
        this.house = house;
        this.year = year;
        this.marks = new Marks(house.database().worker(), year.jurisdiction());
    }

    /**
     * Whether all of the year is loaded.
     *
     * @throws Trouble when another plan was loaded here
     */
    public boolean done() {
        return through().filter(day -> !day.isBefore(year.day())).isPresent();
    }

    /** The instant after the last entry; empty where nothing is loaded. */
    public Optional<Instant> standsAt() {
        return DemoClock.standsAt(house, year.jurisdiction());
    }

    private Optional<LocalDate> through() {
        return marks.read().map(mark -> {
            if (!mark.plan().equals(year.hash())) {
                throw new Trouble(
                        "已装载的演示数据来自另一版 demo/ 文件，请用 ./fadu demo --fresh 重新装载",
                        "what is loaded comes from other files in demo/; load anew with ./fadu demo --fresh");
            }
            return mark.through();
        });
    }

    /**
     * Loads what is not loaded yet; the law must be published.
     *
     * @return acts entered by this run; 0 when all was there
     * @throws Trouble when an act is refused, which a test of the plan rules out, or the database is gone
     */
    public int load(Plan plan, Progress progress) {
        if (done()) {
            return 0;
        }
        Founding.of(house, year);
        var register = Register.of(law(), REGISTER);
        var book = new DayBook(plan, register);
        int all = book.acts() + plan.powers().rows().size();
        int entered = 0;
        int before = 0;
        var begin = through().map(d -> d.plusDays(1)).orElse(year.first());
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            var playing = new Playing(house, year, hands);
            for (var day = year.first(); !day.isAfter(year.day()); day = day.plusDays(1)) {
                if (day.isBefore(begin)) {
                    before += onDay(book, plan, day);
                    continue;
                }
                var night = instant(day, 0).plusSeconds(300);
                if (!year.scripts().isEmpty()) {
                    house.following().run(year.jurisdiction(), night);
                }
                house.clockwork().run(year.jurisdiction(), night);
                if (day.equals(plan.importDay())) {
                    entered += powers(plan, register);
                }
                entered += playing.all(book.on(day));
                marks.write(year.hash(), day);
                progress.at(day, before + entered, all);
            }
        }
        house.tick(year.jurisdiction(), standsAt().orElseGet(() -> instant(year.day(), 12)));
        return entered;
    }

    private static int onDay(DayBook book, Plan plan, LocalDate day) {
        int acts = book.on(day).stream().mapToInt(w -> w.doings().size()).sum();
        return day.equals(plan.importDay()) ? acts + plan.powers().rows().size() : acts;
    }

    private fadu.law.Edition law() {
        return house.editions()
                .published()
                .flatMap(house.editions()::stored)
                .orElseThrow(() -> new Trouble(
                        "尚未发布法律库，请先运行 fadu law publish law", "no law was published yet; run: fadu law publish law"));
    }

    private int powers(Plan plan, Register register) {
        if (plan.powers().rows().isEmpty()) {
            return 0;
        }
        var person = new Staff(year.people()).one("list-office");
        var importer = new Importer(house, year.jurisdiction(), person, instant(plan.importDay(), IMPORT_HOUR));
        var imported = importer.enter(register, plan.powers().csv());
        if (!imported.entered()) {
            throw new Trouble(imported.faults().getFirst().words());
        }
        return imported.fresh().size();
    }

    private static Instant instant(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(fadu.rule.World.ZONE).toInstant();
    }
}
