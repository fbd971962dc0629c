package fadu.docket;

import fadu.store.Database;
import fadu.store.Settings;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that holds the embedded PostgreSQL, appends without end, and says each entry that is in. */
final class AppendingProcess {
    private AppendingProcess() {}

    public static void main(String[] args) {
        var database = Database.open(Settings.in(Path.of(args[0])));
        System.out.println("open");
        append(database, args[1]);
    }

    private static void append(Database database, String matter) {
        var head = Hash.NONE;
        for (int seq = 1; ; seq++) {
            var entry = Drafts.draft(matter, seq).chained(seq, head);
            Drafts.enter(database, List.of(entry));
            if (seq % 10 == 0) {
                new Sequencer(database.worker()).run();
            }
            head = entry.hash();
            System.out.println(seq);
        }
    }
}
