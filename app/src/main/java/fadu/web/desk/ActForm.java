package fadu.web.desk;

import fadu.law.Field;
import fadu.law.FieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of an act, made from its definition.
 *
 * @param action where it is sent
 * @param draft where a draft of it is kept, and since when there is one
 * @param ask where it is sent to be laid before its approver, where that can be
 * @param between what others entered since the form was opened; it is entered only when sent once more
 * @param record whether the act is only recorded as having happened
 * @param other the link to the other way, doing or recording, where there is one
 * @param asksDay whether the day on which it happened is asked
 * @param approvers who may approve it, where it needs approval
 * @param skips optional gates that this person may pass with a reason
 * @param effects what the act will set off
 * @param faults why it was refused
 * @param hidden further values that the form carries
 * @param place for a new matter: the units among which is chosen, and its title
 */
public record ActForm(
        String action,
        String name,
        String basis,
        String button,
        Optional<Draft> draft,
        Optional<String> ask,
        List<String> between,
        boolean record,
        Optional<String> other,
        boolean asksDay,
        String day,
        String why,
        List<Input> inputs,
        Optional<Approval> approvers,
        List<Skip> skips,
        List<String> effects,
        List<Fault> faults,
        Map<String, String> hidden,
        Optional<Place> place) {

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

    /**
     * @param link where the draft is sent
     * @param saved when the draft was kept with which the form begins; empty where there is none
     */
    public record Draft(String link, String saved) {}

    /** The same with other words on its button. */
    ActForm saying(String words) {
        return new ActForm(
                action, name, basis, words, draft, ask, between, record, other, asksDay, day, why, inputs, approvers,
                skips, effects, faults, hidden, place);
    }

    /** The same without a question for the day, which is known. */
    ActForm undated() {
        return new ActForm(
                action, name, basis, button, draft, ask, between, record, other, false, day, why, inputs, approvers,
                skips, effects, faults, hidden, place);
    }

    /** Where a new matter begins. */
    public record Place(List<Option> units, String unit, String title) {}

    /** The form of a first act. */
    ActForm in(List<Option> units, Typed typed) {
        return new ActForm(
                action,
                name,
                basis,
                button,
                draft,
                ask,
                between,
                record,
                other,
                asksDay,
                day,
                why,
                inputs,
                approvers,
                skips,
                effects,
                faults,
                hidden,
                Optional.of(new Place(units, typed.text("unit"), typed.text("title"))));
    }

    /**
     * An input.
     *
     * @param look text, long, date, datetime, number, money, yesno, radio, select, checks, table, file, matter
     * @param must whether it must be filled in
     * @param optional whether it may be left empty; a question for yes or no is answered in any case
     * @param when it must be filled in only under a condition, which is said
     * @param value what was typed; for checks the ids, separated by blanks
     * @param rows what was typed into a table, a list a row in the order of the columns
     * @param fault what was wrong with it
     */
    public record Input(
            Field field,
            String name,
            String label,
            String look,
            boolean must,
            boolean optional,
            boolean when,
            List<Option> options,
            String value,
            List<List<String>> rows,
            List<Input> columns,
            String basis,
            Optional<String> fault) {

        /**
         * Whether a first form folds it away: what may be left empty, and what is usual and so filled in. What was wrong
         * or must be given under a condition is shown, and so is a day that is filled in: limits run from it.
         */
        public boolean folded() {
            boolean usual = field.usual().isPresent() && !value.isEmpty() && field.type() != FieldType.DATE;
            return fault.isEmpty() && !when && (usual || optional);
        }

        public boolean has(String id) {
            return (" " + value + " ").contains(" " + id + " ");
        }
    }

    /** A choice. */
    public record Option(String id, String label) {}

    public record Approval(String role, List<Option> people, String chosen) {}

    public record Skip(String gate, String name, String reason, String typed) {}

    /** A reason of a refusal, with its article. */
    public record Fault(String words, String basis) {}
}
