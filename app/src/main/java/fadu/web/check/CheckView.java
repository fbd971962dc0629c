package fadu.web.check;

import java.util.List;

/**
 * What was checked in a year, what was found and what became of it.
 *
 * @param begin what the visitor may begin
 * @param items what has to be put right
 * @param theme whose yearly cycle is shown
 * @param cycle the cycle, a line a unit
 */
public record CheckView(
        int year,
        List<Doing> begin,
        List<Inspection> inspections,
        List<Supervision> supervisions,
        ItemList items,
        String theme,
        List<Cycle> cycle) {
    /**
     * An inspection, with the letter that went out and what came back.
     *
     * @param letter the day of the letter
     * @param answer the day on which the unit's own report came in
     * @param answerBy by when it has to come in
     * @param answerMissed that day has gone by
     * @param found how many problems were found
     * @param open how many of the items that came of them are not yet verified
     */
    public record Inspection(
            String link,
            String number,
            String kind,
            String inspected,
            String scope,
            String state,
            String letter,
            String answer,
            String answerBy,
            boolean answerMissed,
            String onSite,
            String fedBack,
            int found,
            long open,
            List<Doing> acts) {}

    /**
     * A matter of supervision of enforcement: letter, opinion, decision, and what came of it.
     *
     * @param days how many days the correction is or was late
     */
    public record Supervision(
            String link,
            String number,
            String supervised,
            String subject,
            String letter,
            String opinion,
            String decision,
            String decided,
            String correctBy,
            long days,
            String state,
            List<Doing> acts) {}

    /** The yearly cycle in one unit: planned, checked half way, appraised. */
    public record Cycle(String unit, Mark planned, Mark checked, Mark appraised) {}

    /**
     * A step of the cycle.
     *
     * @param day when; empty where it is missing
     * @param words what there is
     * @param link the matter that says so
     * @param ahead whether its day is still to come
     */
    public record Mark(String day, String words, String link, boolean ahead) {
        static Mark missing(boolean ahead) {
            return new Mark("", "", "", ahead);
        }
    }
}
