package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.store.Database;
import fadu.store.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PersonalValuesTest {
    private final Database database = TestDatabase.fresh();
    private final PersonalValues personal =
            new PersonalValues(database.worker(), database.settings().masterKey());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsFindsAndErasesWithoutTouchingTheEntry() {
        var key = personal.newKey(Drafts.J, "m");
        var name = personal.of(key, "张三");
        var entry =
                Drafts.draft("m", 1).personal(Map.of("applicant", name.hash())).chained(1, Hash.NONE);
        database.worker()
                .run(() -> PersonalValues.keep(Append.of(List.of(entry)), key, List.of(name))
                        .write(database.worker().sql()));

        assertThat(personal.key(Drafts.J, "m")).isPresent();
        assertThat(personal.read(Drafts.J, "m")).containsExactly(Map.entry(name.hash(), "张三"));
        assertThat(personal.mattersWith(Drafts.J, "张三")).containsExactly("m");
        assertThat(personal.erase(Drafts.J, "m", name.hash())).isTrue();
        assertThat(personal.read(Drafts.J, "m")).isEmpty();
        assertThat(personal.mattersWith(Drafts.J, "张三")).isEmpty();
        assertThat(new Docket(database.worker().sql()).of(Drafts.J, "m")).containsExactly(entry);
        personal.eraseAll(Drafts.J, "m");
        assertThat(personal.key(Drafts.J, "m")).isEmpty();
    }

    @Test
    void theSameValueHasAnotherHashEachTime() {
        var key = personal.newKey(Drafts.J, "m");
        assertThat(personal.of(key, "张三").hash())
                .isNotEqualTo(personal.of(key, "张三").hash());
    }
}
