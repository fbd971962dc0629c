package fadu.matter;

import fadu.Words;
import fadu.rule.EntryKind;
import fadu.rule.LimitState;
import fadu.rule.NewEntry;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Open limits that another edition of the law's data, or another setting of the place, moves: they move by an entry that
 * says which, from when to when, and why.
 */
final class Moved {
    /** The act of the entry, where the edition is another. */
    static final String NEW_EDITION = "new-edition";

    /** The act of the entry, where only a setting is another. */
    static final String NEW_SETTING = "new-setting";

    private Moved() {}

    /** The entry, where any date moves. */
    static Optional<NewEntry> entry(World before, World now, Timeline timeline) {
        if (before.law().edition().equals(now.law().edition())
                && before.settings().equals(now.settings())) {
            return Optional.empty();
        }
        var old = new LinkedHashMap<String, LimitState>();
        Situation.of(before, timeline).limits().forEach(l -> old.put(key(l), l));
        var moved = new ArrayList<Object>();
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        var situation = Situation.of(now, timeline);
        for (var limit : situation.limits()) {
            var was = old.get(key(limit));
            if (was == null || !limit.running() || same(was, limit)) {
                continue;
            }
            moved.add(json(was, limit));
            zh.add(limit.limit().name().zh() + " " + text(was.rolled()) + " → " + text(limit.rolled())
                    + burden(was, limit).zh());
            en.add(limit.limit().name().en() + " " + text(was.rolled()) + " → " + text(limit.rolled())
                    + burden(was, limit).en());
        }
        return moved.isEmpty() ? Optional.empty() : Optional.of(entry(before, now, situation, moved, zh, en));
    }

    private static String key(LimitState limit) {
        return limit.key() + " " + limit.under();
    }

    private static boolean same(LimitState a, LimitState b) {
        return a.nominal().equals(b.nominal())
                && a.rolled().equals(b.rolled())
                && a.target().equals(b.target())
                && a.limit().burden() == b.limit().burden();
    }

    /** Who is late at its end, where the edition says that anew. */
    private static Words burden(LimitState was, LimitState is) {
        var now = is.limit().burden();
        return was.limit().burden() == now
                ? new Words("", "")
                : new Words("（" + now.words().zh() + "）", " (" + now.words().en() + ")");
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("—");
    }

    private static Map<String, Object> json(LimitState was, LimitState is) {
        var out = new LinkedHashMap<String, Object>();
        out.put("limit", is.limit().id());
        is.row().ifPresent(r -> out.put("row", r));
        was.rolled().ifPresent(d -> out.put("from", d.toString()));
        is.rolled().ifPresent(d -> out.put("to", d.toString()));
        return out;
    }

    private static NewEntry entry(
            World before, World now, Situation situation, List<Object> moved, List<String> zh, List<String> en) {
        boolean edition = !before.law().edition().equals(now.law().edition());
        var why = edition
                ? "法律数据新版次 " + now.law().edition().substring(0, 12) + " 施行 / a new edition of the law's data"
                : "本地设定改为 " + now.settings() + " / the place has set " + now.settings();
        return new NewEntry(
                EntryKind.EDITION,
                situation.standing().procedure().id(),
                edition ? NEW_EDITION : NEW_SETTING,
                Optional.empty(),
                now.today(),
                now.time(),
                "system",
                "system",
                Map.of("moved", moved),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                OptionalInt.empty(),
                why + "：" + String.join("；", zh) + " / " + String.join("; ", en));
    }
}
