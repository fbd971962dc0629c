package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.store.Database;
import fadu.store.TestDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever one changes behind Fadu's back is found, and the place is named. */
class ChainCheckTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Database database = TestDatabase.fresh();
    private final ChainCheck check = new ChainCheck(database.worker());
    private final SealKey key = SealKey.of(database.settings().sealKey());

    @BeforeEach
    void enter() {
        for (var matter : new String[] {"a", "b", "c"}) {
            Drafts.enter(database, Drafts.chain(matter, 4));
        }
        new Seals(database.worker()).seal(Drafts.J, DAY, key);
        Drafts.enter(database, Drafts.chain("d", 2)); // not in the log yet
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void holdsAsItWasEntered() {
        assertThat(check.check(Drafts.J, Optional.of(key)))
                .isEqualTo(new ChainCheck.Result(14, 4, 1, Optional.empty()));
        assertThat(check.checkMatter(Drafts.J, "b")).isEqualTo(new ChainCheck.Result(4, 1, 0, Optional.empty()));
    }

    @Test
    void anyByteOfAnyEntry() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var matter = String.valueOf((char) ('a' + random.nextInt(4)));
            int seq = 1 + random.nextInt(matter.equals("d") ? 2 : 4);
            int length = new Docket(database.worker().sql())
                    .entry(Drafts.J, matter, seq)
                    .orElseThrow()
                    .bytes()
                    .length;
            int at = random.nextInt(length);
            int bit = 1 << random.nextInt(8);
            var flip = "update entry set bytes = set_byte(bytes, " + at + ", get_byte(bytes, " + at + ") # " + bit
                    + ") where matter = '" + matter + "' and seq = " + seq;
            change(flip);
            assertThat(place(check.check(Drafts.J, Optional.of(key))))
                    .as("seed " + seed)
                    .isEqualTo(matter + " " + seq + " bytes");
            assertThat(place(check.checkMatter(Drafts.J, matter))).isEqualTo(matter + " " + seq + " bytes");
            change(flip);
        }
        assertThat(check.check(Drafts.J, Optional.of(key)).finding()).isEmpty();
    }

    @Test
    void anyDerivedColumn() {
        var changes = new LinkedHashMap<String, String>();
        for (var text :
                new String[] {"procedure", "version", "act", "kind", "actor", "recorded_by", "unit", "number"}) {
            changes.put(text, text + " || 'x'");
        }
        changes.put("idem_key", "null");
        changes.put("row_id", "'1'");
        changes.put("effective", "effective + 1");
        changes.put("at", "at + interval '1 microsecond'");
        changes.put("recorded", "recorded - interval '1 microsecond'");
        changes.put("refers", "refers + 1");
        changes.put("means", "means || '{decided}'");
        changes.put("irregular", "'[]'");
        changes.put("vals", "jsonb_set(vals, '{fee}', '1250.0')");
        changes.put("moves", "'{\"main\": \"answered\"}'");
        changes.put("hash", "sha256(hash)");
        changes.put("previous", "sha256(previous)");
        changes.put("body_hash", "null");
        for (var column : changes.entrySet()) {
            change("create table kept as select * from entry where matter = 'b' and seq = 3");
            change("update entry set " + column.getKey() + " = " + column.getValue()
                    + " where matter = 'b' and seq = 3");
            assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("b 3 " + column.getKey());
            change("delete from entry where matter = 'b' and seq = 3");
            change("insert into entry select * from kept");
            change("drop table kept");
        }
        assertThat(check.check(Drafts.J, Optional.of(key)).finding()).isEmpty();
    }

    @Test
    void aKeyColumn() {
        change("update entry set seq = 9 where matter = 'b' and seq = 2");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("b 9 seq");
        change("update entry set seq = 2, matter = 'zz' where matter = 'b' and seq = 9");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("zz 2 matter");
        change("update entry set matter = 'b', jurisdiction = 'elsewhere' where matter = 'zz'");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("b 2 seq");
    }

    @Test
    void deletedEntries() {
        for (var deleted : Map.of("matter = 'b' and seq = 2", "b 2 seq", "matter = 'b' and seq = 4", "b 4 seq")
                .entrySet()) {
            change("create table kept as select * from entry where " + deleted.getKey());
            change("delete from entry where " + deleted.getKey());
            assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo(deleted.getValue());
            assertThat(place(check.checkMatter(Drafts.J, "b"))).isEqualTo(deleted.getValue());
            change("insert into entry select * from kept");
            change("drop table kept");
        }
        change("delete from entry where matter = 'd' and seq = 2");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("d 2 seq");
        change("delete from entry where matter = 'c'");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("c 1 matter");
    }

    @Test
    void theLogAndTheSeals() {
        change("delete from pending");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("d 1 log");
        change("delete from entry where matter = 'd'");
        assertThat(check.check(Drafts.J, Optional.of(key)).finding()).isEmpty();
        change("update seal set signature = set_byte(signature, 3, get_byte(signature, 3) # 1)");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("- 1 seal.signature");
        change("update seal set signature = set_byte(signature, 3, get_byte(signature, 3) # 1)");
        change("update seal set day = day + 1");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("- 1 seal.bytes");
        change("update seal set day = day - 1");
        change("delete from entry where matter = 'c' and seq = 4");
        change("delete from log where matter = 'c' and seq = 4");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("- 1 seal.count");
        change("delete from log where position = 2");
        change("delete from entry where matter = 'a'");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("a 1 matter");
        change("delete from log where matter = 'a'");
        assertThat(place(check.check(Drafts.J, Optional.of(key)))).isEqualTo("- 1 log");
    }

    private void change(String statement) {
        database.owner().sql().sql(statement).update();
    }

    private static String place(ChainCheck.Result result) {
        return result.finding()
                .map(f -> f.matter().orElse("-") + " " + f.seq() + " " + f.column())
                .orElse("holds");
    }
}
