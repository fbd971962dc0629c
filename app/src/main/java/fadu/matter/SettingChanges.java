package fadu.matter;

import fadu.docket.Docket;
import fadu.follow.Follower;
import java.time.Instant;
import java.util.Optional;

/** When a local rule begins or ends, the open limits that hang on its setting move. */
final class SettingChanges implements Follower {
    private final MatterFiles files;
    private final LimitMoves moves;

    SettingChanges(MatterFiles files, LimitMoves moves) {
        this.files = files;
        this.moves = moves;
    }

    @Override
    public String name() {
        return "setting-changes";
    }

    @Override
    public void follow(Docket.Logged logged, Instant now) {
        var entry = logged.entry();
        if (!entry.procedure().equals(PlaceSettings.PROCEDURE)
                || (entry.moves().isEmpty() && entry.refers().isEmpty())) {
            return;
        }
        var rule = files.situation(entry.jurisdiction(), entry.matter(), now).standing();
        Optional<String> of = Optional.ofNullable(rule.fields().get("rule_procedure"))
                .map(String.class::cast)
                .filter(p -> !p.isEmpty());
        moves.afterSetting(entry.jurisdiction(), of, now);
    }
}
