package fadu.web.desk;

import java.util.List;

/**
 * Where somebody begins the day.
 *
 * @param due the limits that are his to meet, or, where none runs, all that he sees
 * @param hidden how many of his limits only he is told of yet
 * @param approvals what was laid before him
 * @param leads whether there are units that he leads
 * @param begun forms that were begun and left
 * @param sections what waits for him to do, what he waits for, what came in
 */
public record StartView(
        DueBoard due,
        long hidden,
        List<ApprovalLine> approvals,
        List<BegunLine> begun,
        List<Section> sections,
        boolean leads) {
    /**
     * @param id do, others or came
     * @param count how many, as words: {@code 999+} for very many
     * @param link the full list
     */
    public record Section(String id, String count, String link, List<MattersView.Row> rows) {}
}
