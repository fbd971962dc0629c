package fadu.demo;

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
        Map<String, String> files) {

    static Doing of(LocalDateTime at, String person, String unit, String act, Map<String, Object> values) {
        return new Doing(at, person, unit, Optional.empty(), act, Optional.empty(), values, false, Map.of());
    }

    Doing approved(String by) {
        return new Doing(at, person, unit, Optional.of(by), act, row, values, happened, files);
    }

    Doing of(String rowKey) {
        return new Doing(at, person, unit, approver, act, Optional.of(rowKey), values, happened, files);
    }

    Doing onPaper() {
        return new Doing(at, person, unit, approver, act, row, values, true, files);
    }

    Doing citing(Map<String, String> named) {
        return new Doing(at, person, unit, approver, act, row, values, happened, named);
    }
}
