package fadu.web.desk;

import fadu.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is due, soonest first.
 *
 * @param mine whether only what the visitor handles himself
 * @param counts counts, each a filter
 * @param more whether not all lines fit on the page
 */
public record DueBoard(boolean mine, List<Count> counts, List<Line> lines, boolean more) {
    /** The board with this choice; empty for all that is due. */
    public String link(String id) {
        var whose = mine ? "whose=mine" : "";
        var show = id.isEmpty() ? "" : "show=" + id;
        var query = whose.isEmpty() || show.isEmpty() ? whose + show : whose + "&" + show;
        return query.isEmpty() ? "/due" : "/due?" + query;
    }

    /**
     * @param id overdue, today, three, ten, paused, and outside where a party or a court is late
     * @param tone how it is shown: late, risk, still, or plain
     */
    public record Count(String id, long number, String tone, boolean chosen) {}

    /**
     * One running limit of one matter.
     *
     * @param left what is left, in the law's unit
     * @param number the matter's number, else its id
     * @param end the last day
     * @param link the matter's page
     * @param strip where its date strip comes from
     * @param reply where the visitor may say why it was not kept
     */
    public record Line(
            String tone,
            Words left,
            String number,
            Words limit,
            Words kind,
            String title,
            Optional<LocalDate> end,
            Words handler,
            String link,
            String strip,
            Optional<String> reply) {}
}
