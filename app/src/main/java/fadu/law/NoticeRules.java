package fadu.law;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * All of {@code notices.yaml}.
 *
 * @param quiet when some channels wait for the morning
 */
public record NoticeRules(List<NoticeRule> rules, Optional<Quiet> quiet) {
    /** No notices. */
    static final NoticeRules NONE = new NoticeRules(List.of(), Optional.empty());

    public NoticeRules {
        rules = List.copyOf(rules);
    }

    /**
     * The hours in which these channels keep silent; over midnight where {@code until} is the earlier one.
     */
    public record Quiet(List<String> channels, LocalTime from, LocalTime until) {
        public Quiet {
            channels = List.copyOf(channels);
        }

        /** Whether it is quiet at that time of day. */
        public boolean at(LocalTime time) {
            return from.isAfter(until)
                    ? !time.isBefore(from) || time.isBefore(until)
                    : !time.isBefore(from) && time.isBefore(until);
        }
    }
}
