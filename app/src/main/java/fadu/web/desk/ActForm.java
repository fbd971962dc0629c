package fadu.web.desk;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.work.Need;
import java.util.List;
import java.util.Optional;

/**
 * The form of an act, made from its definition.
 *
 * @param sending where it can be sent, and what goes with it
 * @param drafted when the draft was kept with which it begins; empty where there is none
 * @param approvers who may approve it, where it needs approval
 * @param skips optional gates that this person may pass with a reason
 * @param place for a new matter: the units among which is chosen, and its title
 */
public record ActForm(
        Head head,
        Sending sending,
        String drafted,
        Happened happened,
        List<Input> inputs,
        Optional<Approval> approvers,
        List<Skip> skips,
        Told told,
        Optional<Place> place) {

    /**
     * What it is the form of.
     *
     * @param record whether the act is only recorded as having happened
     */
    public record Head(String name, String basis, String button, boolean record) {}

    /**
     * When it happened, and how that is known.
     *
     * @param asked whether the day is asked
     */
    public record Happened(boolean asked, String day, String why) {}

    /**
     * What is said to whoever fills it in.
     *
     * @param between what others entered since the form was opened; it is entered only when sent once more
     * @param effects what the act will set off
     * @param faults why it was refused
     */
    public record Told(List<String> between, List<String> effects, List<Fault> faults) {}

    /** What a first form shows; any other shows all. */
    public List<Input> shown() {
        return place.isEmpty()
                ? inputs
                : inputs.stream().filter(i -> !i.folded()).toList();
    }

    /** What a first form folds away. */
    public List<Input> folded() {
        return place.isEmpty()
                ? List.of()
                : inputs.stream().filter(Input::folded).toList();
    }

    /** Whether files can be sent with it. */
    public boolean sendsFiles() {
        return inputs.stream().anyMatch(i -> i.look().equals("file"));
    }

    /** The same with other words on its button. */
    ActForm saying(String words) {
        var other = new Head(head.name(), head.basis(), words, head.record());
        return new ActForm(other, sending, drafted, happened, inputs, approvers, skips, told, place);
    }

    /** The same without a question for the day, which is known. */
    ActForm undated() {
        var known = new Happened(false, happened.day(), happened.why());
        return new ActForm(head, sending, drafted, known, inputs, approvers, skips, told, place);
    }

    /** Where a new matter begins. */
    public record Place(List<Option> units, String unit, String title) {}

    /** The form of a first act. */
    ActForm in(List<Option> units, Typed typed) {
        var here = Optional.of(new Place(units, typed.text("unit"), typed.text("title")));
        return new ActForm(head, sending, drafted, happened, inputs, approvers, skips, told, here);
    }

    /**
     * An input.
     *
     * @param look text, long, date, datetime, number, money, yesno, radio, select, checks, table, file, matter
     * @param value what was typed; for checks the ids, separated by blanks
     * @param fault what was wrong with it
     */
    public record Input(
            Field field,
            String name,
            String label,
            String look,
            Need need,
            List<Option> options,
            String value,
            Grid grid,
            String basis,
            Optional<String> fault) {

        /**
         * Whether a first form folds it away: what may be left empty, and what is usual and so filled in. What was wrong
         * or must be given under a condition is shown, and so is a day that is filled in: limits run from it.
         */
        public boolean folded() {
            boolean usual = field.usual().isPresent() && !value.isEmpty() && field.type() != FieldType.DATE;
            return fault.isEmpty() && need != Need.WHEN && (usual || need == Need.MAY);
        }

        public boolean has(String id) {
            return (" " + value + " ").contains(" " + id + " ");
        }
    }

    /**
     * The inside of a table.
     *
     * @param rows what was typed, a list a row in the order of the columns
     */
    public record Grid(List<Input> columns, List<List<String>> rows) {
        static final Grid NONE = new Grid(List.of(), List.of());
    }

    /** A choice. */
    public record Option(String id, String label) {}

    public record Approval(String role, List<Option> people, String chosen) {}

    public record Skip(String gate, String name, String reason, String typed) {}

    /** A reason of a refusal, with its article. */
    public record Fault(String words, String basis) {}
}
