package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.MatterFile;
import fadu.matter.MatterList;
import fadu.rule.Eligible;
import fadu.rule.Situation;
import fadu.rule.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Choices that do not stand in the definition: whom the gates count, other matters within reach, and what an entry to be
 * corrected holds.
 */
public final class Offers {
    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final Set<FieldType> PEOPLE = EnumSet.of(FieldType.OFFICER, FieldType.OFFICERS, FieldType.PERSON);
    /** The field of a correction that says which of an entry's fields. */
    private static final String ENTRY_FIELD = "entry_field";

    private static final String EFFECTIVE = "effective";
    private static final Words DAY = new Words("日期", "Day");

    private final Actor actor;
    private final Names names;
    private final Optional<MatterFile> matter;
    private final Optional<Situation> situation;

    private Offers(Actor actor, Names names, Optional<MatterFile> matter, Optional<Situation> situation) {
        this.actor = actor;
        this.names = names;
        this.matter = matter;
        this.situation = situation;
    }

    /** For an act of a matter. */
    public static Offers in(MatterFile matter, Actor actor, Names names) {
        return new Offers(actor, names, Optional.of(matter), Optional.of(matter.situation()));
    }

    /** For the first act of a matter that has not begun. */
    public static Offers beginning(Situation situation, Actor actor, Names names) {
        return new Offers(actor, names, Optional.empty(), Optional.of(situation));
    }

    /** Where no matter says more. */
    public static Offers anywhere(Actor actor, Names names) {
        return new Offers(actor, names, Optional.empty(), Optional.empty());
    }

    /**
     * The choices by field, for the fields that have some.
     *
     * @param recorded whether the act is only recorded as having happened
     * @param entry the number of the entry that is to be corrected, as it was typed
     */
    Map<String, List<Offer>> of(Act act, boolean recorded, String entry) {
        var offers = new LinkedHashMap<String, List<Offer>>();
        people(act).forEach(offers::put);
        for (var input : act.fields()) {
            var field = input.field();
            if (field.type() == FieldType.MATTER) {
                offers.put(field.id(), matters(actor, kind(field), Optional.empty()));
            } else if (field.id().equals(ENTRY_FIELD)) {
                entry(entry).ifPresent(made -> offers.put(ENTRY_FIELD, held(made)));
            } else if (!recorded && (field.type() == FieldType.OFFICER || field.type() == FieldType.OFFICERS)) {
                officers(act, field).ifPresent(options -> offers.put(field.id(), options));
            }
        }
        return offers;
    }

    Actor actor() {
        return actor;
    }

    Names names() {
        return names;
    }

    /** Whoever works on matters; of a letter only whoever may read the matter that it is about. */
    private Map<String, List<Offer>> people(Act act) {
        var fields = act.fields().stream()
                .map(Act.Input::field)
                .filter(f -> PEOPLE.contains(f.type()))
                .toList();
        if (fields.isEmpty()) {
            return Map.of();
        }
        var workers = actor.workers();
        var offers = new LinkedHashMap<String, List<Offer>>();
        for (var field : fields) {
            boolean letter = matter.isPresent() && Named.letter(actor.law(), act, field);
            offers.put(
                    field.id(),
                    names.people().entrySet().stream()
                            .filter(p -> workers.containsKey(p.getKey()))
                            .filter(p -> !letter
                                    || actor.sees(
                                            Objects.requireNonNull(workers.get(p.getKey())),
                                            matter.get().row()))
                            .<Offer>map(p -> new Offer.Plain(p.getKey(), p.getValue()))
                            .toList());
        }
        return offers;
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
    private Optional<List<Offer>> officers(Act act, Field field) {
        if (situation.isEmpty() || act.kind() == Act.Kind.FACT) {
            return Optional.empty();
        }
        var people = List.copyOf(names.people().keySet());
        var now = Eligible.of(situation.get(), act.needs(), field.id(), people, actor.today());
        var later = situation.get().standing().procedure().acts().values().stream()
                .flatMap(a -> a.needs().stream())
                .toList();
        return now.map(eligible -> officers(eligible, false))
                .or(() -> Eligible.of(situation.get(), later, field.id(), people, actor.today())
                        .map(eligible -> officers(eligible, true)));
    }

    /**
     * @param others whether the others can be chosen all the same
     */
    private List<Offer> officers(Eligible eligible, boolean others) {
        return Stream.<Offer>concat(
                        eligible.people().stream().map(p -> new Offer.Plain(p, names.person(p))),
                        names.people().entrySet().stream()
                                .filter(p -> eligible.barred().containsKey(p.getKey()))
                                .map(p -> new Offer.Barred(
                                        p.getKey(),
                                        p.getValue(),
                                        Objects.requireNonNull(eligible.barred().get(p.getKey())),
                                        others)))
                .toList();
    }

    /** The most urgent matters of a kind within reach that have these words in title or number. */
    public static List<Offer> matters(Actor actor, Optional<String> kind, Optional<String> words) {
        return actor
                .filter()
                .map(f -> kind.map(f::kind).orElse(f))
                .map(f -> words.map(f::containing).orElse(f))
                .map(f -> actor.house().list().page(f, Optional.empty(), MOST))
                .map(MatterList.Page::rows)
                .orElse(List.of())
                .stream()
                .<Offer>map(r -> {
                    var name =
                            clipped((r.number().orElse(r.id()) + " " + r.title().orElse("")).strip());
                    return new Offer.Plain(r.id(), new Words(name, name));
                })
                .toList();
    }

    private Optional<MatterFile.Shown> entry(String seq) {
        return matter.stream()
                .flatMap(m -> m.entries().stream())
                .filter(e -> String.valueOf(e.entry().seq()).equals(seq.strip()))
                .filter(e -> e.act().isPresent())
                .findFirst();
    }

    /** What the entry holds, each with its present value. */
    private List<Offer> held(MatterFile.Shown made) {
        var zh = new Shown(Locale.SIMPLIFIED_CHINESE, names);
        var en = new Shown(Locale.ENGLISH, names);
        var act = made.act().orElseThrow();
        var values = flat(made.entry().values());
        var options = new ArrayList<Offer>();
        for (var input : act.fields()) {
            var field = input.field();
            if (!field.personal()) {
                var value = values.get(field.id());
                var now = new Words(clipped(zh.value(field, value)), clipped(en.value(field, value)));
                options.add(new Offer.Held(field.id(), field.name(), now));
            }
        }
        if (act.effective().isEmpty()) {
            var day = made.entry().effective().toString();
            options.add(new Offer.Held(EFFECTIVE, DAY, new Words(day, day)));
        }
        return options;
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
