package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number defined as a selection of entries or returns.
 *
 * @param unit what is counted, for example {@code 件 / cases}
 * @param select what is counted; empty for a return
 * @param of the field of distinct, sum, average and smallest-per; {@code matter} counts matters
 * @param ofAll the whole of a ratio
 * @param per {@code month} or {@code quarter}, with at-least-per
 * @param least the number that each period must reach, with at-least-per
 * @param states where the matters stand on the last day, with stock, and with others that count what stands
 * @param take which of the units' accepted returns make the value
 * @param status whether the number was done, is background, or is what a rule requires
 */
public record Figure(
        String id,
        Words name,
        Words unit,
        Kind kind,
        Optional<Selection> select,
        Optional<String> of,
        Optional<Selection> ofAll,
        Optional<String> per,
        int least,
        List<String> states,
        Take take,
        Status status,
        Words definition,
        Words topic,
        Basis basis,
        Place place) {

    public enum Kind {
        COUNT,
        DISTINCT,
        SUM,
        RATIO,
        AT_LEAST_PER,
        STOCK,
        AVERAGE,
        SMALLEST_PER,
        RETURN
    }

    /** Of several units' returns: their sum, the greatest, or the one accepted last. */
    public enum Take {
        SUM,
        MAX,
        LATEST
    }

    /** What a published number is: something done, a background fact, or what a rule requires. */
    public enum Status {
        DONE,
        BACKGROUND,
        REQUIRED
    }

    /**
     * @param where the matter's fields, each with the values that count
     */
    public record Selection(
            List<String> procedures, List<String> means, List<String> acts, Map<String, List<String>> where) {}
}
