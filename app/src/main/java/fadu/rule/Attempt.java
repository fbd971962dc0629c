package fadu.rule;

import fadu.law.Act;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * An act about to be checked.
 *
 * @param actor whose act it is: the person, or the outside role whose act he records
 * @param values of the act, without personal ones
 * @param day the legal day on which the act is done
 * @param effective the day to which its effect dates back
 */
record Attempt(
        Act act,
        Request request,
        String actor,
        Map<String, Object> values,
        Optional<String> row,
        LocalDate day,
        LocalDate effective,
        LocalDateTime at) {
    Moments.Candidate candidate() {
        return new Moments.Candidate(act.id(), values);
    }
}
