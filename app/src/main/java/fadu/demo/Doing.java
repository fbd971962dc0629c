package fadu.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * An act as planned.
 *
 * @param at when it is entered, Asia/Shanghai
 * @param unit in which the person acts
 * @param happened a decision that took effect on paper and is only recorded
 * @param files cited with it: name to content
 * @param on the day on which a fact happened, where it is not that of the entry
 * @param skips optional gates passed, with the reason
 * @param found with the first of a matter that is taken on as it was found elsewhere
 * @param strict whether it must keep every rule; else a fact may be marked irregular
 */
public record Doing(
        LocalDateTime at,
        String person,
        String unit,
        Optional<String> approver,
        String act,
        Optional<String> row,
        Map<String, Object> values,
        boolean happened,
        Map<String, String> files,
        Optional<LocalDate> on,
        Map<String, String> skips,
        Optional<Found> found,
        boolean strict) {

    /**
     * How a matter of an older ledger was found.
     *
     * @param states track to state
     */
    public record Found(LocalDate begun, Map<String, String> states, String source) {}

    static Doing of(LocalDateTime at, String person, String unit, String act, Map<String, Object> values) {
        return new Doing(
                at,
                person,
                unit,
                Optional.empty(),
                act,
                Optional.empty(),
                values,
                false,
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false);
    }

    Doing approved(String by) {
        return new Doing(
                at, person, unit, Optional.of(by), act, row, values, happened, files, on, skips, found, strict);
    }

    Doing of(String rowKey) {
        return new Doing(
                at,
                person,
                unit,
                approver,
                act,
                Optional.of(rowKey),
                values,
                happened,
                files,
                on,
                skips,
                found,
                strict);
    }

    Doing onPaper() {
        return new Doing(at, person, unit, approver, act, row, values, true, files, on, skips, found, strict);
    }

    Doing citing(Map<String, String> named) {
        return new Doing(at, person, unit, approver, act, row, values, happened, named, on, skips, found, strict);
    }

    Doing happenedOn(LocalDate day) {
        return new Doing(
                at, person, unit, approver, act, row, values, happened, files, Optional.of(day), skips, found, strict);
    }

    Doing skipping(Map<String, String> gates) {
        return new Doing(at, person, unit, approver, act, row, values, happened, files, on, gates, found, strict);
    }

    Doing found(Found ledger) {
        return new Doing(
                at, person, unit, approver, act, row, values, happened, files, on, skips, Optional.of(ledger), strict);
    }

    Doing strictly() {
        return new Doing(at, person, unit, approver, act, row, values, happened, files, on, skips, found, true);
    }
}
