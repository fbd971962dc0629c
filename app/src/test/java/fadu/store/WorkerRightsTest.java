package fadu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerRightsTest {
    private final Database database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theWorkingRoleMayOnlyAdd() {
        var sql = database.worker().sql();
        for (var statement : new String[] {"update entry set act = 'x'", "delete from log", "truncate seal"}) {
            assertThatThrownBy(() -> sql.sql(statement).update()).hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> sql.sql("drop table entry").update()).hasStackTraceContaining("must be owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "delete", "truncate", "update (act)", "trigger"})
    void refusesARightTooMany(String right) {
        database.owner()
                .sql()
                .sql("grant " + right + " on entry to fadu_worker")
                .update();
        assertThatThrownBy(() -> open(ClusterNote.WORKER))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("entry: ");
    }

    @Test
    void refusesARightByMembership() {
        TestDatabase.superuser("drop role if exists changers");
        TestDatabase.superuser("create role changers");
        TestDatabase.superuser("grant changers to fadu_worker with inherit false");
        try {
            open(ClusterNote.WORKER).close();
            database.owner().sql().sql("grant delete on log to changers").update();
            assertThatThrownBy(() -> open(ClusterNote.WORKER)).hasMessageContaining("log: DELETE");
        } finally {
            database.owner().sql().sql("revoke all on log from changers").update();
            TestDatabase.superuser("drop role changers");
        }
    }

    @Test
    void refusesTheOwnerAndTheSuperuser() {
        assertThatThrownBy(() -> open(ClusterNote.OWNER))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("entry: owner");
        assertThatThrownBy(() -> open(ClusterNote.SUPER))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("superuser");
    }

    @Test
    void saysWhatIsMissingOrCannotBeReached() {
        assertThatThrownBy(() -> Settings.from(Map.of("FADU_DB_URL", "jdbc:postgresql://127.0.0.1:1/x")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("FADU_DB_OWNER_USER");
        var nobody = Settings.from(Map.of(
                "FADU_DB_URL", "jdbc:postgresql://127.0.0.1:1/x",
                "FADU_DB_OWNER_USER", "o",
                "FADU_DB_OWNER_PASSWORD", "p",
                "FADU_DB_USER", "u",
                "FADU_DB_PASSWORD", "p"));
        assertThatThrownBy(() -> Database.open(nobody))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot reach the database");
    }

    /** The connection is cut between two statements of one act. */
    @Test
    void tellsThatTheDatabaseWentAwayAndKeepsNothingOfTheAct() {
        assertThatThrownBy(() -> database.worker().run(() -> {
                    var sql = database.worker().sql();
                    sql.sql("insert into cursor values ('j', 'half', 1)").update();
                    int backend = sql.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single();
                    TestDatabase.superuser("select pg_terminate_backend(" + backend + ", 5000)");
                    sql.sql("insert into cursor values ('j', 'other half', 1)").update();
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("whole or not at all");
        assertThat(database.worker()
                        .sql()
                        .sql("select count(*) from cursor")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Database open(String worker) {
        var note = TestDatabase.note();
        var password = Map.of(
                ClusterNote.WORKER, note.workerPassword(),
                ClusterNote.OWNER, note.ownerPassword(),
                ClusterNote.SUPER, note.superPassword());
        var address = new Settings.External(
                database.url(),
                new Settings.Login(ClusterNote.OWNER, note.ownerPassword()),
                new Settings.Login(worker, password.getOrDefault(worker, "")));
        return Database.open(database.settings(), address, Optional.empty());
    }
}
