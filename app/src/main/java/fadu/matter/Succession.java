package fadu.matter;

import fadu.Trouble;
import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.follow.Follower;
import fadu.org.Successions;
import fadu.org.Unit;
import fadu.org.Units;
import fadu.rule.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When a unit succeeds another as a whole, its people go over to it, its open matters, and what stands in a register: each
 * matter by an entry of its own. What a part of the duties takes along, people say matter by matter.
 */
final class Succession implements Follower {
    private static final String MEANING = "succeeded";
    private static final String WHOLE = "whole";

    private final MatterFiles files;
    private final Units units;
    private final Successions successions;
    private final Succeeding succeeding;

    Succession(MatterFiles files, Units units, Successions successions, Succeeding succeeding) {
        this.files = files;
        this.units = units;
        this.successions = successions;
        this.succeeding = succeeding;
    }

    @Override
    public String name() {
        return "succession";
    }

    @Override
    public void follow(Docket.Logged logged, Instant now) {
        var entry = logged.entry();
        if (!entry.means().contains(MEANING)) {
            return;
        }
        var situation = files.situation(entry.jurisdiction(), entry.matter(), now);
        var fields = situation.standing().fields();
        if (!holds(situation, entry) || !WHOLE.equals(fields.get("scope"))) {
            return;
        }
        var from = unit(entry.jurisdiction(), fields, "from_unit");
        if (from.isEmpty()) {
            return; // Nothing here was ever that unit's.
        }
        var to = unit(entry.jurisdiction(), fields, "to_unit").orElseThrow(() -> unknown(entry, fields));
        var day = fields.get("on_day") instanceof String text ? LocalDate.parse(text) : entry.effective();
        successions.succeed(entry.jurisdiction(), from.get().id(), to.id(), day);
        succeeding.move(new Succeeding.Move(entry.jurisdiction(), entry.matter(), from.get(), to, day), now);
    }

    /** The entry was not struck since. */
    private static boolean holds(Situation situation, Entry entry) {
        return situation.timeline().live().stream().anyMatch(e -> e.seq() == entry.seq());
    }

    private Optional<Unit> unit(String jurisdiction, Map<String, Object> fields, String field) {
        return fields.get(field) instanceof String id ? units.find(jurisdiction, id) : Optional.empty();
    }

    private static Trouble unknown(Entry entry, Map<String, Object> fields) {
        return new Trouble(
                "机构承接事项 " + entry.matter() + "：承接机构“" + fields.get("to_unit") + "”尚未登记，请先登记该机构，移交将自动继续",
                "succession " + entry.matter() + ": there is no unit “" + fields.get("to_unit")
                        + "” yet; register it and the move goes on by itself");
    }
}
