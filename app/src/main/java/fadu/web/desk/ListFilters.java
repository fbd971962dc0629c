package fadu.web.desk;

import fadu.Words;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Track;
import fadu.matter.FieldConditions;
import fadu.matter.KindFields;
import fadu.web.Frame;
import fadu.work.ListChoice;
import fadu.work.ListFile;
import fadu.work.MustAct;
import fadu.work.Names;
import fadu.work.Shares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The choices that a list offers. */
final class ListFilters {
    private final Desk desk;
    private final Names names;
    private final Frame frame;
    private final ListChoice choice;

    ListFilters(Desk desk, Names names, ListChoice choice) {
        this.desk = desk;
        this.names = names;
        this.frame = desk.frame();
        this.choice = choice;
    }

    List<MattersView.Filter> general() {
        var kinds = Topics.of(desk.law(), frame, n -> Optional.of(kind(n))).stream()
                .map(g -> new MattersView.Group(g.name(), g.kinds()))
                .toList();
        var states = new ArrayList<>(List.of(
                new ActForm.Option("open", frame.say("matters.state.open")),
                new ActForm.Option("closed", frame.say("matters.state.closed"))));
        desk.law().versions(choice.kind()).stream()
                .flatMap(p -> p.main().states().values().stream())
                .collect(Collectors.toMap(Track.State::id, Track.State::name, (a, b) -> a, LinkedHashMap::new))
                .forEach((id, name) -> states.add(new ActForm.Option(id, frame.say(name))));
        var limits = Stream.of("overdue", "risk", "soon", "paused", "outside")
                .map(id -> new ActForm.Option(id, frame.say("matters.limit." + id)))
                .toList();
        var shares = Shares.IDS.stream()
                .map(id -> new ActForm.Option(id, frame.say("start." + id)))
                .toList();
        var filters = new ArrayList<>(List.of(
                new MattersView.Filter("kind", frame.say("matters.kind"), kinds, choice.value("kind")),
                MattersView.Filter.of("state", frame.say("matters.state"), states, choice.value("state")),
                unit(),
                MattersView.Filter.of("limit", frame.say("matters.limit"), limits, choice.value("limit")),
                MattersView.Filter.of("share", frame.say("matters.share"), shares, choice.value("share"))));
        // Where a number of another page led here: shown so that it can be dropped.
        Stream.of("handler", "must", "came", "closed", "late", "kept")
                .filter(id -> !choice.value(id).isEmpty())
                .forEach(id -> filters.add(MattersView.Filter.of(
                        id, frame.say("matters." + id), List.of(led(id, choice.value(id))), choice.value(id))));
        return filters;
    }

    private ActForm.Option led(String id, String value) {
        return new ActForm.Option(
                value,
                switch (id) {
                    case "handler" -> frame.say(names.person(value));
                    case "must" ->
                        frame.say(
                                value.startsWith(MustAct.UNIT)
                                        ? names.unit(value.substring(MustAct.UNIT.length()))
                                        : names.person(value));
                    default -> value;
                });
    }

    private ActForm.Option kind(String name) {
        return new ActForm.Option(
                name, frame.say(desk.law().versions(name).getLast().name()));
    }

    MattersView.Filter unit() {
        return MattersView.Filter.of("unit", frame.say("matters.unit"), units(), choice.value("unit"));
    }

    /** What can be asked of the fields of the kind. */
    List<MattersView.Ask> asks() {
        return choice.fields().stream().map(this::ask).toList();
    }

    /** The fields that a line can show. */
    List<MattersView.Column> columns() {
        return KindFields.shown(desk.law(), choice.kind()).stream()
                .map(f -> new MattersView.Column(
                        f.id(), frame.say(f.name()), choice.columns().contains(f)))
                .toList();
    }

    private MattersView.Ask ask(Field field) {
        var name = FieldConditions.name(field);
        boolean between = KindFields.between(field);
        var from = between ? name + FieldConditions.FROM : name;
        boolean day = field.type() == FieldType.DATE || field.type() == FieldType.DATETIME;
        return new MattersView.Ask(
                from,
                name + FieldConditions.UNTIL,
                frame.say(field.name()) + (field.type() == FieldType.MONEY ? frame.say(ListFile.YUAN) : ""),
                between ? (day ? "date" : "number") : "select",
                options(field),
                choice.value(from),
                choice.value(name + FieldConditions.UNTIL));
    }

    private List<ActForm.Option> options(Field field) {
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                field.of().entrySet().stream()
                        .map(e -> new ActForm.Option(e.getKey(), frame.say(e.getValue())))
                        .toList();
            case BOOLEAN ->
                List.of(new ActForm.Option("true", frame.say("yes")), new ActForm.Option("false", frame.say("no")));
            case UNIT -> units(names.units());
            default -> List.of();
        };
    }

    private List<ActForm.Option> units() {
        return desk.reach().units(desk.reach().everywhere()).stream()
                .map(u -> new ActForm.Option(u, frame.say(names.unit(u))))
                .toList();
    }

    private List<ActForm.Option> units(Map<String, Words> all) {
        return all.entrySet().stream()
                .map(e -> new ActForm.Option(e.getKey(), frame.say(e.getValue())))
                .toList();
    }
}
