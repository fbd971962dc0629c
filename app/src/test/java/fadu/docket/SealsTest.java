package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.store.Database;
import fadu.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private final Database database = TestDatabase.fresh();
    private final Seals seals = new Seals(database.worker());
    private final SealKey key = SealKey.of(database.settings().sealKey());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void coversWhatCameSinceTheLastSealAndFollowsIt() {
        assertThatThrownBy(() -> seals.seal(Drafts.J, DAY, key)).isInstanceOf(Trouble.class);
        Drafts.enter(database, Drafts.chain("a", 3));
        var first = seals.seal(Drafts.J, DAY, key);
        assertThat(seals.seal(Drafts.J, DAY.plusDays(1), key)).isEqualTo(first);
        Drafts.enter(database, Drafts.chain("b", 2));
        var second = seals.seal(Drafts.J, DAY.plusDays(1), key);
        assertThat(second.first()).isEqualTo(4);
        assertThat(second.count()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(seals.all(Drafts.J)).containsExactly(first, second);
        assertThat(seals.last(Drafts.J)).contains(second);
    }

    @Test
    void theKeyIsForItsOwnerAloneAndStaysTheSame() throws IOException {
        var file = database.settings().sealKey();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(SealKey.of(file).publicKey()).isEqualTo(key.publicKey());
        Files.writeString(file, "nonsense");
        assertThatThrownBy(() -> SealKey.of(file)).isInstanceOf(Trouble.class);
    }
}
