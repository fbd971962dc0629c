package fadu.cli;

import fadu.Trouble;
import fadu.docket.Docket;
import fadu.store.Database;
import java.util.Optional;

/** The jurisdiction that a command is about: the one named, else the only one that has a record. */
final class OnlyJurisdiction {
    private OnlyJurisdiction() {}

    static String of(Database database, Optional<String> named) {
        if (named.isPresent()) {
            return named.get();
        }
        var all = new Docket(database.worker().sql()).jurisdictions();
        if (all.size() == 1) {
            return all.getFirst();
        }
        var there = String.join(", ", all);
        throw new Trouble(
                "请用 --jurisdiction 指明辖区；有记录的：" + there,
                "name the jurisdiction with --jurisdiction; with a record: " + there);
    }
}
