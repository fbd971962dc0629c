package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * Who stands in for whom.
 *
 * @param books whose hand-over books the visitor may open
 * @param asksBy whether it is asked who decided it
 */
public record DeputiesView(
        Optional<String> fault,
        String today,
        boolean asksBy,
        List<ActForm.Option> posts,
        List<ActForm.Option> people,
        List<ActForm.Option> books,
        List<Line> lines) {

    /**
     * A post held for somebody.
     *
     * @param state now, later or over
     */
    public record Line(
            String key, String deputy, String holder, String post, String days, String why, String by, String state) {}
}
