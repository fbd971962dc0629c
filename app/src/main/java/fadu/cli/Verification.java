package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.blob.Blobs;
import fadu.docket.Docket;
import fadu.docket.SealKey;
import fadu.matter.Editions;
import fadu.matter.Verify;
import fadu.store.Database;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Checks the record and says what holds, or the first thing that does not. */
final class Verification {
    private final Database database;
    private final PrintWriter out;

    Verification(Database database, PrintWriter out) {
        this.database = database;
        this.out = out;
    }

    /** Checks one jurisdiction or, when none is named, all; whether all holds. */
    boolean run(Optional<String> jurisdiction, Optional<String> matter) {
        var file = database.settings().sealKey();
        var key = Files.exists(file) ? Optional.of(SealKey.of(file)) : Optional.<SealKey>empty();
        var check = new Verify(
                database.worker(),
                new Editions(database.worker()),
                new Blobs(database.settings().files()));
        var all = jurisdiction
                .map(List::of)
                .orElseGet(() -> new Docket(database.worker().sql()).jurisdictions());
        boolean holds = true;
        int checked = 0;
        for (var each : all) {
            var result = matter.isPresent() ? check.matter(each, matter.get()) : check.all(each, key);
            if (matter.isPresent() && result.entries() == 0 && result.finding().isEmpty()) {
                continue;
            }
            checked++;
            out.println(each + "：" + words(result));
            holds &= result.finding().isEmpty();
        }
        if (all.isEmpty()) {
            out.println(new Words("还没有任何记录", "there is no entry yet"));
        }
        if (matter.isPresent() && checked == 0) {
            throw new Trouble(
                    "没有事项 " + matter.get() + "：请核对编号和辖区",
                    "There is no matter " + matter.get() + ": check id and jurisdiction");
        }
        return holds;
    }

    private static Words words(Verify.Result result) {
        return result.finding()
                .map(f -> new Words("不成立：" + f.zh(), "DOES NOT HOLD: " + f.en()))
                .orElseGet(() -> new Words(
                        "成立。" + result.matters() + " 个事项，" + result.entries() + " 条记录，" + result.seals() + " 号封印",
                        "holds. " + result.matters() + " matters, " + result.entries() + " entries, " + result.seals()
                                + " seals"));
    }
}
