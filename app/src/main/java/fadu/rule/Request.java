package fadu.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person asks the engine to enter.
 *
 * @param values of the act's fields, personal ones too (the engine only looks whether they are there)
 * @param person who records
 * @param roles the person's roles on that day
 * @param on the day on which a fact happened; empty for today
 * @param happened a decision that took effect on paper and is only recorded: never refused by the law, marked instead
 * @param approver who approved, with his roles
 * @param skips optional gates passed, with the reason
 */
public record Request(
        String act,
        Optional<String> row,
        Map<String, Object> values,
        String person,
        Set<String> roles,
        Optional<LocalDate> on,
        boolean happened,
        Optional<Approver> approver,
        Map<String, String> skips) {

    /** The role of what the law itself enters because of another matter; no post gives it. */
    public static final String SYSTEM = "system";

    /** Who approved an act, with his roles. */
    public record Approver(String person, Set<String> roles) {
        /** Who approved an entry, by its values. */
        public static Optional<String> of(Map<String, Object> values) {
            return Optional.ofNullable(values.get(Reserved.APPROVED_BY)).map(String::valueOf);
        }
    }

    public static Request of(String act, String person, Set<String> roles, Map<String, Object> values) {
        return new Request(
                act, Optional.empty(), values, person, roles, Optional.empty(), false, Optional.empty(), Map.of());
    }

    public Request row(String newRow) {
        return new Request(act, Optional.of(newRow), values, person, roles, on, happened, approver, skips);
    }

    public Request on(LocalDate day) {
        return new Request(act, row, values, person, roles, Optional.of(day), happened, approver, skips);
    }

    public Request approvedBy(String approvingPerson, Set<String> approverRoles) {
        var by = Optional.of(new Approver(approvingPerson, approverRoles));
        return new Request(act, row, values, person, roles, on, happened, by, skips);
    }

    public Request recordOnly() {
        return new Request(act, row, values, person, roles, on, true, approver, skips);
    }

    public Request skipping(Map<String, String> gates) {
        return new Request(act, row, values, person, roles, on, happened, approver, gates);
    }
}
