package fadu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final String FILE = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Database from = TestDatabase.fresh();
    private final Database to = TestDatabase.fresh();

    @TempDir
    Path temp;

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void bringsBackTablesFilesAndSequences() throws IOException {
        var file = filledBackup();
        var result = new Restore(to).from(file);
        assertThat(result.size()).isEqualTo(new Backup.Size(3, 1));
        assertThat(result.warning()).isPresent();
        assertThat(rows(to)).isEqualTo(rows(from));
        assertThat(to.settings().files().resolve("ba").resolve(FILE)).hasContent("abc");
        pending(to);
        assertThat(to.owner()
                        .sql()
                        .sql("select max(id) from pending")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void restoresOnlyIntoAnEmptyDatabase() throws IOException {
        var file = filledBackup();
        pending(to);
        assertThatThrownBy(() -> new Restore(to).from(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("is not empty");
        assertThat(to.owner()
                        .sql()
                        .sql("select count(*) from cursor")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesACutFileAndChangesNothing() throws IOException {
        var bytes = Files.readAllBytes(filledBackup());
        var cut = Files.write(temp.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> new Restore(to).from(cut))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Cannot restore");
        assertThat(rows(to)).isEmpty();
    }

    private Path filledBackup() throws IOException {
        pending(from);
        pending(from);
        from.owner()
                .sql()
                .sql("insert into cursor values ('j', 'name with \t and \\ and 中文', 7)")
                .update();
        PrivateFile.write(from.settings().masterKey(), new byte[32]);
        var files = Files.createDirectories(from.settings().files().resolve("ba"));
        Files.writeString(files.resolve(FILE), "abc");
        var file = temp.resolve("backup.zip");
        assertThat(new Backup(from).write(file)).isEqualTo(new Backup.Size(3, 1));
        return file;
    }

    private static void pending(Database database) {
        database.worker()
                .sql()
                .sql("insert into pending (jurisdiction, matter, seq, hash) values ('j', 'm', 1, '\\x00ff')")
                .update();
    }

    private static String rows(Database database) {
        return database.owner().sql().sql("""
                        select coalesce(string_agg(t, '|'), '') from (
                          select p::text as t from pending p union all select c::text from cursor c) r""").query(String.class).single();
    }
}
