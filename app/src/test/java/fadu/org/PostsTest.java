package fadu.org;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.store.Database;
import fadu.store.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds which post on which day, and which units there are. */
class PostsTest {
    private static final String J = "kaiming";

    private final Database database = TestDatabase.fresh();
    private final Posts posts = new Posts(database.worker());
    private final Units units = new Units(database.worker());

    @BeforeEach
    void house() {
        new Jurisdictions(database.worker())
                .keep(new Jurisdiction(J, new Words("开明区", "Kaiming"), true, Map.of("gb2260", "410000")));
        units.keep(unit("government", Optional.empty()));
        units.keep(unit("market", Optional.of("government")));
        units.keep(unit("market-team", Optional.of("market")));
    }

    private static Unit unit(String id, Optional<String> parent) {
        var from = LocalDate.parse("2010-01-01");
        return new Unit(J, id, new Words(id, id), "", parent, from, Optional.empty(), Optional.empty());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rolesAreThoseOfTheDayAndTheUnit() {
        posts.keep(new Post(J, "li", "case-officer", "market-team", LocalDate.parse("2019-01-01"), Optional.empty()));
        posts.keep(new Post(
                J, "li", "clerk", "market", LocalDate.parse("2018-01-01"), Optional.of(LocalDate.parse("2019-03-31"))));
        var march = LocalDate.parse("2019-03-31");
        assertThat(posts.rolesOf(J, "li", march)).containsExactly("case-officer", "clerk");
        assertThat(posts.rolesOf(J, "li", "market", march)).containsExactly("clerk");
        assertThat(posts.rolesOf(J, "li", march.plusDays(1))).containsExactly("case-officer");
        assertThat(posts.rolesOf(J, "li", LocalDate.parse("2017-01-01"))).isEmpty();
        assertThat(posts.unitsOf(J, "li", march)).containsExactly("market", "market-team");
    }

    @Test
    void aUnitHoldsAllBelowIt() {
        assertThat(units.within(J, "market")).containsExactly("market", "market-team");
        assertThat(units.within(J, "government")).hasSize(3);
        assertThat(new Jurisdictions(database.worker()).get(J).attributes()).containsEntry("gb2260", "410000");
    }
}
