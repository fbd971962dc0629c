package fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.calendar.TheLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ObjLongConsumer;
import org.junit.jupiter.api.Test;

/** What must hold for any period, tried on many; a failure names its seed. */
class PeriodPropertiesTest {
    private static final int TRIES = 3_000;
    private static final List<Unit> UNITS = List.of(Unit.WORKING_DAY, Unit.DAY, Unit.MONTH, Unit.YEAR);
    private static final WorkCalendar CALENDAR = TheLaw.calendar();

    private static void forSeeds(ObjLongConsumer<Random> property) {
        for (long seed = 1; seed <= TRIES; seed++) {
            try {
                property.accept(new Random(seed), seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2007, 1, 2).plusDays(random.nextInt(365 * 21));
    }

    private static Length days(Random random) {
        return new Length(1 + random.nextInt(90), random.nextBoolean() ? Unit.WORKING_DAY : Unit.DAY);
    }

    private static List<Pause> pauses(Random random, LocalDate start) {
        var out = new ArrayList<Pause>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var from = start.plusDays(random.nextInt(80));
            out.add(Pause.of(from, from.plusDays(random.nextInt(30))));
        }
        return out;
    }

    private static boolean paused(List<Pause> pauses, LocalDate day) {
        return pauses.stream().anyMatch(p -> day.isAfter(p.from()) && !day.isAfter(p.to().orElseThrow()));
    }

    @Test
    void forwardAgreesWithCountingOneByOne() {
        forSeeds((random, seed) -> {
            var start = day(random);
            var length = days(random);
            var pauses = pauses(random, start);
            var day = start;
            for (int left = length.count(); left > 0; ) {
                day = day.plusDays(1);
                boolean counts = length.unit() == Unit.DAY || CALENDAR.works(day);
                left -= counts && !paused(pauses, day) ? 1 : 0;
            }
            var due = Period.from(start, length).pausing(pauses).due(CALENDAR);
            // A pause that begins when nothing is left moves the end further: checked elsewhere.
            assertThat(due.legs().getLast().end()).isEqualTo(day);
            var last = day;
            boolean atTheEnd = pauses.stream()
                    .anyMatch(p -> !p.from().isBefore(last)
                            && !p.from().isAfter(CALENDAR.roll(last))
                            && p.to().orElseThrow().isAfter(p.from()));
            if (!atTheEnd) {
                assertThat(due.nominal()).isEqualTo(day);
            } else {
                assertThat(due.nominal()).isAfter(day);
            }
        });
    }

    @Test
    void rolledIsAWorkingDayNotBeforeNominal() {
        forSeeds((random, seed) -> {
            var length = new Length(1 + random.nextInt(24), UNITS.get(random.nextInt(UNITS.size())));
            var start = day(random);
            var due = Period.from(start, length).pausing(pauses(random, start)).due(CALENDAR);
            assertThat(due.rolled()).isAfterOrEqualTo(due.nominal());
            assertThat(CALENDAR.works(due.rolled())).isTrue();
            for (var d = due.nominal(); d.isBefore(due.rolled()); d = d.plusDays(1)) {
                assertThat(CALENDAR.works(d)).isFalse();
            }
        });
    }

    @Test
    void aPauseNeverShiftsBackwards() {
        forSeeds((random, seed) -> {
            var start = day(random);
            var period = Period.from(start, days(random)).pausing(pauses(random, start));
            var more = period.pausing(pauses(random, start));
            assertThat(more.due(CALENDAR).rolled())
                    .isAfterOrEqualTo(period.due(CALENDAR).rolled());
        });
    }

    @Test
    void theUnionNeverExceedsTheSum() {
        forSeeds((random, seed) -> {
            var start = day(random);
            var pauses = pauses(random, start);
            long union = Pauses.union(pauses).stretches().stream()
                    .mapToLong(Pauses.Stretch::days)
                    .sum();
            long sum = pauses.stream()
                    .mapToLong(p -> p.to().orElseThrow().toEpochDay() - p.from().toEpochDay())
                    .sum();
            long single = start.datesUntil(start.plusDays(120))
                    .filter(d -> paused(pauses, d))
                    .count();
            assertThat(union).isLessThanOrEqualTo(sum).isEqualTo(single);
        });
    }

    @Test
    void theOrderOfPausesDoesNotMatter() {
        forSeeds((random, seed) -> {
            var start = day(random);
            var pauses = pauses(random, start);
            var period = Period.from(start, days(random));
            assertThat(period.pausing(pauses.reversed()).due(CALENDAR).rolled())
                    .isEqualTo(period.pausing(pauses).due(CALENDAR).rolled());
        });
    }

    @Test
    void forwardFromTheStrictDayEndsBeforeTheEvent() {
        forSeeds((random, seed) -> {
            var event = day(random).plusDays(200);
            var length = days(random);
            var due = Period.from(event, length).backward().due(CALENDAR);
            var from = Period.from(due.nominal(), length).notRolling().due(CALENDAR);
            assertThat(from.nominal()).isBefore(event);
            var loose = due.loose().orElseThrow();
            assertThat(Period.from(loose, length).notRolling().due(CALENDAR).nominal())
                    .isAfterOrEqualTo(event);
            assertThat(loose).isAfter(due.nominal());
        });
    }

    @Test
    void whatIsLeftAndOverAddUp() {
        forSeeds((random, seed) -> {
            var start = day(random);
            var length = days(random);
            var due = Period.from(start, length).due(CALENDAR);
            assertThat(due.on(due.rolled()).left()).isZero();
            assertThat(due.on(due.rolled()).late()).isFalse();
            assertThat(due.on(due.rolled().plusDays(15)).late()).isTrue();
            if (length.unit() == Unit.WORKING_DAY) {
                assertThat(due.on(start).left()).isEqualTo(length.count());
            }
        });
    }

    @Test
    void theStripNumbersEveryCountedDay() {
        forSeeds((random, seed) -> {
            if (seed % 10 != 0) {
                return;
            }
            var start = day(random);
            var length = days(random);
            var due = Period.from(start, length).pausing(pauses(random, start)).due(CALENDAR);
            var cells = due.strip();
            assertThat(cells.stream().mapToInt(StripCell::number).max()).hasValue(length.count());
            assertThat(cells.stream().filter(c -> c.number() > 0)).hasSize(length.count());
            assertThat(cells.getFirst().role()).isEqualTo(StripCell.Role.START);
            assertThat(cells.getLast().role()).isEqualTo(StripCell.Role.END);
            assertThat(cells.getLast().date()).isEqualTo(due.rolled());
            assertThat(due.explanation()).isNotEmpty().allMatch(w -> w.zh().endsWith("。") && w.en().endsWith("."));
        });
    }
}
