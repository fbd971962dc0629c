package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Accounts;
import fadu.api.ApiConfiguration;
import fadu.demo.DemoClock;
import fadu.demo.Loader;
import fadu.demo.Planner;
import fadu.demo.SmallYear;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Follows {@code docs/tour.md} step by step: the tour on a small year of the demonstration, the stories on a desk whose time
 * goes on. With {@code -Dfadu.tour=http://localhost:8080} the tour is followed on a demonstration that runs there; with
 * {@code -Dfadu.rewrite=true} the page is told what its steps take.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {
    private static final String STORY = "Story: ";

    private final Browser browser = new Browser();
    private final Tour tour = Tour.read(Tour.FILE);

    @AfterAll
    void end() {
        browser.close();
    }

    @Test
    void theTourIsAsThePageSays() throws IOException {
        var running = System.getProperty("fadu.tour", "");
        var sections = tour.sections().stream()
                .filter(s -> !s.title().startsWith(STORY))
                .toList();
        assertThat(sections).isNotEmpty();
        if (!running.isEmpty()) {
            walk(new TourWalk(browser, running, SmallYear.YEAR.password(), TourTest::none), sections);
            return;
        }
        try (var house = House.of(TestDatabase.fresh())) {
            var clock = loaded(house);
            try (var server = DeskServer.start(house, clock, Listening.at(0, Map.of()), ApiConfiguration.class)) {
                walk(new TourWalk(browser, server.address(), SmallYear.YEAR.password(), TourTest::none), sections);
            }
        }
    }

    @Test
    void theStoriesAreAsThePageSays() throws IOException {
        var sections = tour.sections().stream()
                .filter(s -> s.title().startsWith(STORY))
                .toList();
        assertThat(sections).hasSizeGreaterThanOrEqualTo(3);
        try (var stories = new StoriesDesk()) {
            walk(new TourWalk(browser, stories.desk.address(), TestDesk.PASSWORD, stories::at), sections);
        }
    }

    @Test
    void theChinesePageHasTheSameSteps() {
        var chinese = Tour.read(Tour.CHINESE).sections();
        assertThat(chinese).hasSameSizeAs(tour.sections());
        for (int i = 0; i < chinese.size(); i++) {
            var section = chinese.get(i);
            var english = tour.sections().get(i);
            assertThat(section.steps().stream().map(TourTest::done).toList())
                    .as(section.title())
                    .isEqualTo(english.steps().stream().map(TourTest::done).toList());
            assertThat(section.effort()).as(section.title()).isEqualTo(english.effort());
        }
    }

    /** What a step does with what; a sentence may name the field before what is written into it. */
    private static String done(Tour.Step step) {
        return step.verb() + " " + step.given().stream().sorted().toList();
    }

    private static void none(String time) {
        throw new IllegalArgumentException("the day of the demonstration does not go on: " + time);
    }

    private static DemoClock loaded(House house) {
        var year = SmallYear.YEAR;
        house.editions().publish(Edition.ofFolder(Path.of("..", "law")), Instant.parse("2019-01-02T01:00:00Z"));
        var edition = house.editions().current();
        var plan = Planner.plan(year, edition.law(), edition.reckoner().calendar());
        new Loader(house, year).load(plan, (_, _, _) -> {});
        var clock = DemoClock.on(house, year.jurisdiction(), Optional.empty());
        var accounts = new Accounts(house.database());
        year.people().values().stream()
                .filter(p -> p.signsIn().isPresent())
                .forEach(p -> accounts.open(year.jurisdiction(), p.id(), year.password(), clock.instant()));
        house.tick(year.jurisdiction(), clock.instant());
        return clock;
    }

    private static void walk(TourWalk walk, List<Tour.Section> sections) throws IOException {
        var efforts = new ArrayList<String>();
        for (var section : sections) {
            var took = walk.follow(section);
            if (!took.equals(section.effort())) {
                efforts.add(section.title() + ": " + took);
                tell(section, took);
            }
        }
        assertThat(walk.wrong()).isEmpty();
        assertThat(efforts).as("what the steps take").isEmpty();
    }

    private static void tell(Tour.Section section, Tour.Effort took) throws IOException {
        if (Boolean.getBoolean("fadu.rewrite")) {
            var text = Files.readString(Tour.FILE);
            int from = text.indexOf("## " + section.title());
            int at = text.indexOf("*Clicks: ", from);
            int until = text.indexOf('\n', at);
            Files.writeString(Tour.FILE, text.substring(0, at) + took + text.substring(until));
        }
    }
}
