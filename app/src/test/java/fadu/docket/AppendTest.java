package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.store.Database;
import fadu.store.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendTest {
    private final Database database = TestDatabase.fresh();
    private final Docket docket = new Docket(database.worker().sql());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entersEntriesTheirColumnsAndTheQueueInOneStatement() {
        var chain = Drafts.chain("ir-2019-0001", 3);
        Drafts.enter(database, chain);
        assertThat(docket.of(Drafts.J, "ir-2019-0001")).isEqualTo(chain);
        assertThat(docket.entered(Drafts.J, "ir-2019-0001-2")).contains(chain.get(1));
        assertThat(docket.jurisdictions()).containsExactly(Drafts.J);
        assertThat(new Sequencer(database.worker()).run()).isEqualTo(3);
        assertThat(docket.log(Drafts.J, 1, 10))
                .extracting(Docket.Logged::position)
                .containsExactly(2L, 3L);
    }

    @Test
    void doesMoreInTheSameStatement() {
        database.worker()
                .run(() -> Append.of(Drafts.chain("m", 1))
                        .and("noted", """
                        insert into cursor (jurisdiction, follower, position)
                        select jurisdiction, :follower, seq from entries""", Map.of("follower", "f"))
                        .write(database.worker().sql()));
        assertThat(database.worker()
                        .sql()
                        .sql("select position from cursor")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsARetryFromTwoWritersAtOnce() {
        var chain = Drafts.chain("m", 2);
        Drafts.enter(database, chain.subList(0, 1));
        assertThatThrownBy(() -> Drafts.enter(
                        database,
                        List.of(Drafts.draft("other", 1).key("m-1", Hash.NONE).chained(1, Hash.NONE))))
                .isInstanceOf(KeyUsed.class);
        assertThatThrownBy(() ->
                        Drafts.enter(database, List.of(Drafts.draft("m", 9).chained(1, Hash.NONE))))
                .isInstanceOf(HeadMoved.class);
    }
}
