package fadu.web.desk;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.web.Frame;
import fadu.work.Choices;
import fadu.work.Names;
import fadu.work.Need;
import fadu.work.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes inputs from the fields of an act: the right one for each type. */
final class Inputs {
    private static final int FEW = 6;
    private static final int LONGEST = 100_000;

    private final Names names;
    private final Map<String, List<Offer>> offers;
    private final Frame frame;

    /**
     * @param offers choices by field that do not stand in the definition
     */
    Inputs(Names names, Map<String, List<Offer>> offers, Frame frame) {
        this.names = names;
        this.offers = offers;
        this.frame = frame;
    }

    /**
     * @param faults by field
     */
    List<ActForm.Input> of(Act act, Typed typed, Map<String, Words> faults) {
        return act.fields().stream()
                .map(i -> input(
                        i.field(),
                        Need.of(i),
                        typed,
                        Optional.ofNullable(faults.get(i.field().id()))))
                .toList();
    }

    private ActForm.Input input(Field field, Need need, Typed typed, Optional<Words> fault) {
        return new ActForm.Input(
                field,
                field.id(),
                frame.say(field.name()),
                field.type() == FieldType.TEXT && offers.containsKey(field.id()) ? "select" : look(field),
                need,
                field.type() == FieldType.FILE
                        ? typed.uploads().name(field.id()).stream()
                                .map(name -> new ActForm.Option(name, name))
                                .toList()
                        : Optional.ofNullable(offers.get(field.id()))
                                .map(offered -> Options.of(offered, frame))
                                .orElseGet(() -> options(field)),
                clipped(typed.text(field.id())),
                field.type() == FieldType.TABLE
                        ? new ActForm.Grid(
                                field.columns().stream().map(this::column).toList(), typed.rows(field))
                        : ActForm.Grid.NONE,
                field.basis().internal() ? "" : Bases.text(field.basis(), frame),
                fault.map(frame::say));
    }

    /** What is longer than any field takes is not sent back whole. */
    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private ActForm.Input column(Field field) {
        return cell(field, field.id(), "");
    }

    /** A field in a table, under a name of its own. */
    ActForm.Input cell(Field field, String name, String value) {
        var look = look(field);
        return new ActForm.Input(
                field,
                name,
                frame.say(field.name()),
                look.equals("file") || look.equals("matter") || look.equals("cites")
                        ? "text"
                        : look.equals("radio") || look.equals("yesno") ? "select" : look.equals("long") ? "text" : look,
                Need.MAY,
                options(field),
                value,
                ActForm.Grid.NONE,
                "",
                Optional.empty());
    }

    private static String look(Field field) {
        return switch (field.type()) {
            case TEXT -> field.personal() ? "text" : "long";
            case DATE -> "date";
            case DATETIME -> "datetime";
            case NUMBER -> "number";
            case MONEY -> "money";
            case BOOLEAN -> "yesno";
            case CHOICE -> field.of().size() <= FEW ? "radio" : "select";
            case CHOICES, OFFICERS -> "checks";
            case TABLE -> "table";
            case OFFICER, PERSON, UNIT -> "select";
            case STATUTE -> "cites";
            case FILE -> "file";
            case MATTER -> "matter";
            case PARTY, PERIOD -> "text";
        };
    }

    private List<ActForm.Option> options(Field field) {
        return field.type() == FieldType.BOOLEAN
                ? List.of(new ActForm.Option("true", frame.say("yes")), new ActForm.Option("false", frame.say("no")))
                : Options.of(Choices.of(field, names, frame.today()), frame);
    }
}
