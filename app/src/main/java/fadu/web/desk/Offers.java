package fadu.web.desk;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.NoticeRule;
import fadu.matter.MatterFile;
import fadu.matter.MatterList;
import fadu.rule.Eligible;
import fadu.rule.Situation;
import fadu.rule.Standing;
import fadu.work.Names;
import fadu.work.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Choices that do not stand in the definition: other matters within reach, and what an entry to be corrected holds. */
final class Offers {
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final Set<FieldType> PEOPLE = EnumSet.of(FieldType.OFFICER, FieldType.OFFICERS, FieldType.PERSON);
    /** The fields of a correction: which entry, and which of its fields. */
    private static final String ENTRY = "entry";

    private static final String ENTRY_FIELD = "entry_field";
    private static final String EFFECTIVE = "effective";

    private final Desk desk;
    private final Names names;
    private final Optional<OpenMatter> matter;
    private final Optional<Situation> situation;

    Offers(Desk desk, Names names, Optional<OpenMatter> matter) {
        this(desk, names, matter, matter.map(OpenMatter::situation));
    }

    private Offers(Desk desk, Names names, Optional<OpenMatter> matter, Optional<Situation> situation) {
        this.desk = desk;
        this.names = names;
        this.matter = matter;
        this.situation = situation;
    }

    /** For the first act of a matter that has not begun. */
    static Offers beginning(Desk desk, Names names, Situation situation) {
        return new Offers(desk, names, Optional.empty(), Optional.of(situation));
    }

    /** The choices by field, for the fields that have some. */
    Map<String, List<ActForm.Option>> of(Act act, Typed typed) {
        var offers = new LinkedHashMap<String, List<ActForm.Option>>();
        people(act).forEach(offers::put);
        for (var input : act.fields()) {
            var field = input.field();
            if (field.type() == FieldType.MATTER) {
                offers.put(field.id(), matters(desk, kind(field), Optional.empty()));
            } else if (field.id().equals(ENTRY_FIELD)) {
                entry(typed.text(ENTRY)).ifPresent(made -> offers.put(ENTRY_FIELD, held(made)));
            } else if (field.type() == FieldType.OFFICER || field.type() == FieldType.OFFICERS) {
                officers(act, field, typed).ifPresent(options -> offers.put(field.id(), options));
            }
        }
        return offers;
    }

    /** Whoever works on matters; of a letter only whoever may read the matter that it is about. */
    private Map<String, List<ActForm.Option>> people(Act act) {
        var fields = act.fields().stream()
                .map(Act.Input::field)
                .filter(f -> PEOPLE.contains(f.type()))
                .map(Field::id)
                .toList();
        if (fields.isEmpty()) {
            return Map.of();
        }
        var workers = desk.actor().workers();
        var offers = new LinkedHashMap<String, List<ActForm.Option>>();
        for (var field : fields) {
            offers.put(
                    field,
                    names.people().keySet().stream()
                            .filter(workers::containsKey)
                            .filter(p -> matter.isEmpty()
                                    || !addressed(act, field)
                                    || desk.actor()
                                            .sees(
                                                    Objects.requireNonNull(workers.get(p)),
                                                    matter.get().file().row()))
                            .map(p -> new ActForm.Option(p, desk.frame().say(names.person(p))))
                            .toList());
        }
        return offers;
    }

    private boolean addressed(Act act, String field) {
        return desk.law().notices().rules().stream()
                .filter(r -> r.letter().isPresent() && r.to().contains(new NoticeRule.Officer(field)))
                .anyMatch(r -> r.cause() instanceof NoticeRule.Acted acted
                        && acted.acts().contains(act.id()));
    }

    /** The kind of matter that a field names; a matter is merged into one of its own. */
    private Optional<String> kind(Field field) {
        return field.id().equals(Standing.DUPLICATE_OF)
                ? matter.map(m -> m.situation().standing().procedure().id().name())
                : field.matterOf();
    }

    /**
     * First those whom the gates count today. Where this act asks for them the others stand there without a choice, so that one
     * sees why; where only a later act asks they are marked. What happened is recorded with whoever it was.
     */
    private Optional<List<ActForm.Option>> officers(Act act, Field field, Typed typed) {
        if (situation.isEmpty() || typed.text("how").equals("record") || act.kind() == Act.Kind.FACT) {
            return Optional.empty();
        }
        var people = List.copyOf(names.people().keySet());
        var day = desk.frame().today();
        var now = Eligible.of(situation.get(), act.needs(), field.id(), people, day);
        var later = situation.get().standing().procedure().acts().values().stream()
                .flatMap(a -> a.needs().stream())
                .toList();
        return now.map(eligible -> officers(people, eligible, false))
                .or(() -> Eligible.of(situation.get(), later, field.id(), people, day)
                        .map(eligible -> officers(people, eligible, true)));
    }

    /**
     * @param others whether the others can be chosen all the same
     */
    private List<ActForm.Option> officers(List<String> people, List<String> eligible, boolean others) {
        var frame = desk.frame();
        return Stream.concat(
                        eligible.stream().map(p -> new ActForm.Option(p, frame.say(names.person(p)))),
                        people.stream()
                                .filter(p -> !eligible.contains(p))
                                .map(p -> new ActForm.Option(
                                        others ? p : "", frame.say("offers.not-now", frame.say(names.person(p))))))
                .toList();
    }

    /** The most urgent matters of a kind within the visitor's reach that have these words in title or number. */
    static List<ActForm.Option> matters(Desk desk, Optional<String> kind, Optional<String> words) {
        return desk
                .filter()
                .map(f -> kind.map(f::kind).orElse(f))
                .map(f -> words.map(f::containing).orElse(f))
                .map(f -> desk.house().list().page(f, Optional.empty(), MOST))
                .map(MatterList.Page::rows)
                .orElse(List.of())
                .stream()
                .map(r -> new ActForm.Option(
                        r.id(),
                        clipped((r.number().orElse(r.id()) + " " + r.title().orElse("")).strip())))
                .toList();
    }

    private Optional<MatterFile.Shown> entry(String seq) {
        return matter.stream()
                .flatMap(m -> m.file().entries().stream())
                .filter(e -> String.valueOf(e.entry().seq()).equals(seq.strip()))
                .filter(e -> e.act().isPresent())
                .findFirst();
    }

    /** What the entry holds, each with its present value. */
    private List<ActForm.Option> held(MatterFile.Shown made) {
        var frame = desk.frame();
        var shown = new Shown(frame.locale(), names);
        var act = made.act().orElseThrow();
        var values = flat(made.entry().values());
        var options = new ArrayList<ActForm.Option>();
        for (var input : act.fields()) {
            var field = input.field();
            if (!field.personal()) {
                options.add(option(field.id(), shown.name(field), shown.value(field, values.get(field.id()))));
            }
        }
        if (act.effective().isEmpty()) {
            var day = made.entry().effective().toString();
            options.add(option(EFFECTIVE, frame.say("correct.day"), day));
        }
        return options;
    }

    private ActForm.Option option(String id, String name, String value) {
        var now = value.isEmpty()
                ? desk.frame().say("correct.empty")
                : desk.frame().say("correct.now", clipped(value));
        return new ActForm.Option(id, name + now);
    }

    /** The values of an entry; those of a row that it added among them. */
    private static Map<String, Object> flat(Map<String, Object> values) {
        var flat = new LinkedHashMap<>(values);
        values.forEach((id, value) -> {
            if (id.endsWith("+") && value instanceof Map<?, ?> row) {
                row.forEach((column, cell) -> flat.putIfAbsent(String.valueOf(column), cell));
            }
        });
        return flat;
    }

    private static String clipped(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
