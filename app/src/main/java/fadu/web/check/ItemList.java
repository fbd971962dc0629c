package fadu.web.check;

import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.desk.UnitsView.Cell;
import fadu.work.Query;
import fadu.work.year.Item;
import fadu.work.year.Section;
import fadu.work.year.Stage;
import fadu.work.year.YearChoice;
import java.util.Arrays;
import java.util.List;

/**
 * Items as a page shows them, with how many each unit has of which kind.
 *
 * @param path of the page
 */
public record ItemList(String path, YearChoice choice, Section.Items items) {
    /** How many are shown at most; who wants others narrows the list. */
    private static final int MOST = 100;

    /** The first of them. */
    public List<Item> shown() {
        return items.items().stream().limit(MOST).toList();
    }

    /** How many are beyond what is shown. */
    public int more() {
        return items.items().size() - shown().size();
    }

    /** Whether anything is chosen. */
    public boolean any() {
        return !choice.unit().isEmpty()
                || !choice.source().isEmpty()
                || !choice.stage().isEmpty();
    }

    /** How many a unit has at a stage, and the list of these. */
    public Cell cell(Section.Sum sum, String stage) {
        return new Cell(
                sum.counts().getOrDefault(stage, 0L),
                path + "?unit=" + Query.encoded(sum.unit()) + "&state=" + stage + "#items");
    }

    /** The stages to choose from. */
    public static List<Choice> stages(Frame frame) {
        return Arrays.stream(Stage.values())
                .map(s -> new Choice(s.id(), frame.say("stage." + s.id())))
                .toList();
    }

    /** The colour of a stage; the word stands beside it. */
    public static String tone(Stage stage) {
        return switch (stage) {
            case OVERDUE, LATE, NOT_DONE -> "late";
            case OPEN -> "plain";
            case REPORTED -> "risk";
            case IN_TIME -> "done";
            case DROPPED -> "still";
        };
    }
}
