package fadu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.Words;
import fadu.docket.HouseSafe;
import fadu.matter.House;
import fadu.org.Jurisdiction;
import fadu.store.LogSearch;
import fadu.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final String J = "somewhere";
    private static final String RIGHT = "right-and-long";
    private static final Instant NOW = Instant.parse("2019-10-23T01:30:00Z");

    private final House house = House.of(TestDatabase.fresh());
    private final HouseSafe safe = new HouseSafe(house.database().settings().masterKey());
    private final OneTimeCodes codes =
            new OneTimeCodes(house.database(), new OneTimeCodes.Lock(safe::close, safe::open));
    private final Door door = new Door(house.database(), codes);
    private final Sessions sessions = new Sessions(house.database());
    private final Accounts accounts = new Accounts(house.database());

    @BeforeEach
    void begin() {
        house.jurisdictions().keep(new Jurisdiction(J, new Words("某地", "Somewhere"), true, Map.of()));
        accounts.open(J, "wang", RIGHT, NOW);
    }

    @AfterEach
    void end() {
        house.close();
    }

    private SignIn tries(String person, String password, String code, String address, Instant now) {
        return door.enter(new Door.Try(J, person, password, code, address), now);
    }

    @Test
    void anAccountRestsAsThePlaceDecided() {
        new DoorRuleBook(house.database()).keep(J, new DoorRules(3, 20, 50, 60, 10));
        assertThat(tries("wang", "x", "", "a", NOW)).isEqualTo(new SignIn.Wrong());
        tries("wang", "x", "", "b", NOW);
        var until = NOW.plus(Duration.ofMinutes(20));
        assertThat(tries("wang", "x", "", "c", NOW)).isEqualTo(new SignIn.Locked(until));
        assertThat(tries("wang", RIGHT, "", "d", until.minusSeconds(1))).isEqualTo(new SignIn.Locked(until));
        assertThat(accounts.all(J, NOW).getFirst().lockedUntil()).hasValue(until);
        assertThat(tries("wang", RIGHT, "", "d", until)).isEqualTo(new SignIn.Welcome(J, "wang"));
    }

    @Test
    void aNameThatNobodyHasRestsLikeOneThatSomebodyHas() {
        new DoorRuleBook(house.database()).keep(J, new DoorRules(3, 20, 50, 60, 10));
        for (var address : List.of("a", "b", "c", "d")) {
            assertThat(tries("nobody", "x", "", address, NOW)).isEqualTo(tries("wang", "x", "", address, NOW));
        }
        var until = NOW.plus(Duration.ofMinutes(20));
        assertThat(tries("nobody", "x", "", "e", NOW)).isEqualTo(new SignIn.Locked(until));
        assertThat(tries("nobody", "x", "", "e", until)).isEqualTo(new SignIn.Wrong());
        var later = NOW.plus(Duration.ofDays(60));
        assertThat(tries("nobody", "x", "", "f", later)).isEqualTo(new SignIn.Wrong());
    }

    @Test
    void aPasswordThatIsTooLongRestsNobody() {
        new DoorRuleBook(house.database()).keep(J, new DoorRules(3, 20, 50, 60, 10));
        var tooLong = "x".repeat(Accounts.LONGEST + 1);
        for (var address : List.of("a", "b", "c", "d")) {
            assertThat(tries("nobody", tooLong, "", address, NOW)).isEqualTo(new SignIn.Wrong());
            assertThat(tries("wang", tooLong, "", address, NOW)).isEqualTo(new SignIn.Wrong());
        }
    }

    @Test
    void anAddressRestsWhateverNamesItTries() {
        new DoorRuleBook(house.database()).keep(J, new DoorRules(20, 10, 5, 60, 10));
        for (int i = 0; i < 5; i++) {
            assertThat(tries("nobody-" + i, "x", "", "10.0.0.9", NOW)).isEqualTo(new SignIn.Wrong());
        }
        assertThat(tries("wang", RIGHT, "", "10.0.0.9", NOW)).isInstanceOf(SignIn.Locked.class);
        assertThat(tries("wang", RIGHT, "", "10.0.0.8", NOW)).isInstanceOf(SignIn.Welcome.class);
        assertThat(tries("wang", RIGHT, "", "10.0.0.9", NOW.plus(Duration.ofMinutes(11))))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void aCodeIsAskedForOnceTurnedOnAndTakenOnce() {
        var secret = codes.begin(J, "wang");
        assertThat(tries("wang", RIGHT, "", "a", NOW)).isInstanceOf(SignIn.Welcome.class);
        assertThat(codes.confirm(J, "wang", "000000", NOW)).isFalse();
        assertThat(codes.confirm(J, "wang", OneTimeCode.at(secret, NOW), NOW)).isTrue();
        assertThat(tries("wang", RIGHT, "", "a", NOW)).isEqualTo(new SignIn.Wrong());
        var later = NOW.plusSeconds(60);
        var code = OneTimeCode.at(secret, later);
        assertThat(tries("wang", RIGHT, code, "a", later)).isInstanceOf(SignIn.Welcome.class);
        assertThat(tries("wang", RIGHT, code, "a", later)).isEqualTo(new SignIn.Wrong());
        codes.end(J, "wang");
        assertThat(tries("wang", RIGHT, "", "a", later)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void aSessionEndsIdleOrOldOrWhenTold() {
        new DoorRuleBook(house.database()).keep(J, new DoorRules(5, 10, 50, 30, 1));
        var token = sessions.open(J, "wang", "a", "a browser", NOW);
        assertThat(sessions.guest(token, NOW.plus(Duration.ofMinutes(29)))).isPresent();
        assertThat(sessions.guest(token, NOW.plus(Duration.ofMinutes(58)))).isPresent();
        assertThat(sessions.guest(token, NOW.plus(Duration.ofMinutes(61))))
                .as("an hour is the longest")
                .isEmpty();
        var idle = sessions.open(J, "wang", "a", "a browser", NOW);
        assertThat(sessions.guest(idle, NOW.plus(Duration.ofMinutes(31)))).isEmpty();
        var told = sessions.open(J, "wang", "a", "a browser", NOW);
        var id = sessions.guest(told, NOW).orElseThrow().id();
        assertThat(sessions.end(J, "li", id)).as("not somebody else's").isFalse();
        assertThat(sessions.end(J, "wang", id)).isTrue();
        assertThat(sessions.guest(told, NOW)).isEmpty();
        assertThat(sessions.guest("made-up", NOW)).isEmpty();
    }

    @Test
    void whatHappenedIsKeptAndCannotBeChanged() {
        tries("wang", "x", "", "10.0.0.7", NOW);
        tries("wang", RIGHT, "", "10.0.0.7", NOW);
        assertThat(new DoorLog(house.database()).page(LogSearch.all(J), 10))
                .extracting(DoorLog.Line::what)
                .containsExactly("in", "wrong");
        var sql = house.database().worker().sql();
        assertThatThrownBy(() -> sql.sql("delete from door_log").update()).hasStackTraceContaining("permission denied");
    }

    @Test
    void rulesHaveBounds() {
        assertThatThrownBy(() -> new DoorRules(1, 10, 50, 60, 10))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("3");
    }
}
