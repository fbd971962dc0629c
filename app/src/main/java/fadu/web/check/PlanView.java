package fadu.web.check;

import java.util.List;
import java.util.Optional;

/**
 * What a year set out to do.
 *
 * @param begin what the visitor may begin
 * @param plans the plans that hold in the year
 * @param tasks what they and others gave units to do
 * @param promises what the report of the year before arranged
 * @param silence how many of the promises nobody told of in time
 */
public record PlanView(
        int year, List<Doing> begin, List<Plan> plans, ItemList tasks, List<Promise> promises, long silence) {
    /**
     * A plan.
     *
     * @param listed how many tasks it lists
     * @param out how many of them were handed out
     * @param open how many of these have not ended
     * @param waiting whether its tasks wait to be handed out
     * @param midway the check half way
     * @param appraised the appraisal at the end of the year
     */
    public record Plan(
            String link,
            String number,
            String title,
            String level,
            String sort,
            String issuer,
            String issued,
            String state,
            int listed,
            long out,
            long open,
            boolean waiting,
            Optional<Step> midway,
            Optional<Step> appraised,
            List<Doing> acts) {}

    /**
     * A step of the yearly cycle.
     *
     * @param day when it was done; empty where it was not
     * @param due by when it has to be done
     * @param missed its day has gone by
     */
    public record Step(String day, String due, boolean missed, String paper) {}

    /**
     * A promise.
     *
     * @param tone of its state
     * @param silent nobody told of its progress in time
     */
    public record Promise(
            String link,
            String number,
            String promised,
            String owner,
            String measure,
            String due,
            String state,
            String tone,
            String note,
            String told,
            boolean silent,
            String outcome,
            String proof,
            List<Doing> acts) {}
}
