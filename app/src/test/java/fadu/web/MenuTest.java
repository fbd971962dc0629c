package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** The menu leads only to what the law of the place has. */
class MenuTest {
    private static final String YEAR = "href=\"/plan\"";

    @Test
    void thePagesOfAYearStandInItWhereTheLawHasThem() throws Exception {
        try (var desk = new TestDesk();
                var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/").body()).contains(YEAR);
            var without = new HashMap<>(TestLaw.EDITION.files());
            assertThat(without.remove("years.yaml")).isNotNull();
            desk.house.editions().publish(Edition.of(without), desk.door.instant());
            assertThat(visit.get("/").body()).contains("href=\"/report\"").doesNotContain(YEAR);
            assertThat(visit.get("/no-such-page").body()).doesNotContain(YEAR);
        }
    }
}
