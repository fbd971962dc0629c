package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Law;
import fadu.law.NoticeRule;
import fadu.matter.MatterFile;
import fadu.org.Person;
import fadu.rule.FieldText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The units, people and matters that the values of an act name: each must be there, and a letter goes to nobody who may not
 * read the matter that it is about. The engine, which knows no house, takes any of them.
 */
public final class Named {
    private static final int LONGEST = 40;
    private static final Set<FieldType> TYPES =
            EnumSet.of(FieldType.UNIT, FieldType.PERSON, FieldType.OFFICER, FieldType.OFFICERS, FieldType.MATTER);

    private final Actor actor;
    private final Optional<MatterFile> matter;

    /**
     * @param matter that is acted on; empty for one that has not begun
     */
    public Named(Actor actor, Optional<MatterFile> matter) {
        this.actor = actor;
        this.matter = matter;
    }

    /**
     * @param field where it stands: of an input, though a column or an entry to be corrected may name it
     * @param as the field that says of what type it is
     */
    private record Name(String field, Field as, String id) {
        boolean of(FieldType... types) {
            return List.of(types).contains(as.type());
        }

        Words wrong(String zh, String en) {
            var clipped = id.length() > LONGEST ? id.substring(0, LONGEST) + "…" : id;
            return new Words(
                    as.name().zh() + "：" + zh.formatted(clipped), as.name().en() + ": " + en.formatted(clipped));
        }
    }

    /** What is wrong with the values of an act, by field. */
    public Map<String, Words> faults(Act act, Map<String, Object> values) {
        return faults(act, List.of(values));
    }

    /** The same of an act on many matters, asked at once. */
    public Map<String, Words> faults(Act act, List<Map<String, Object>> all) {
        var names = all.stream()
                .flatMap(values -> Stream.concat(
                        act.fields().stream()
                                .flatMap(i -> names(
                                        i.field().id(),
                                        i.field(),
                                        values.get(i.field().id()))),
                        corrected(act, values)))
                .distinct()
                .toList();
        var faults = new LinkedHashMap<String, Words>();
        units(names, faults);
        people(names, faults);
        matters(names, faults);
        unread(act, names, faults);
        return faults;
    }

    private static Stream<Name> names(String at, Field field, @Nullable Object given) {
        return switch (given) {
            case List<?> rows
            when field.type() == FieldType.TABLE ->
                rows.stream()
                        .filter(Map.class::isInstance)
                        .flatMap(row ->
                                field.columns().stream().flatMap(c -> names(at, c, ((Map<?, ?>) row).get(c.id()))));
            case List<?> several -> several.stream().flatMap(one -> names(at, field, one));
            case String text
            when TYPES.contains(field.type()) && !text.isBlank() -> Stream.of(new Name(at, field, text));
            case null, default -> Stream.empty();
        };
    }

    /** What a correction puts into an entry is named by the field that it corrects. */
    private Stream<Name> corrected(Act act, Map<String, Object> values) {
        if (!act.id().equals(Act.CORRECT_ENTRY) || !(values.get("entry_is") instanceof String is)) {
            return Stream.empty();
        }
        return matter.stream()
                .flatMap(m -> m.entries().stream())
                .filter(e -> String.valueOf(e.entry().seq()).equals(String.valueOf(values.get("entry"))))
                .flatMap(e -> e.act().stream())
                .flatMap(a -> a.fields().stream())
                .map(Act.Input::field)
                .filter(f -> f.id().equals(values.get("entry_field")))
                .filter(f -> TYPES.contains(f.type()))
                .flatMap(f -> names("entry_is", f, FieldText.read(f, is).orElse("")));
    }

    private void units(List<Name> names, Map<String, Words> faults) {
        names.stream()
                .filter(n -> n.of(FieldType.UNIT) && !actor.reach().units().containsKey(n.id()))
                .forEach(n -> faults.putIfAbsent(
                        n.field(),
                        n.wrong("没有“%s”这一单位，请从所列单位中选", "there is no unit “%s”; choose one that is offered")));
    }

    private void people(List<Name> names, Map<String, Words> faults) {
        var named = names.stream()
                .filter(n -> n.of(FieldType.PERSON, FieldType.OFFICER, FieldType.OFFICERS))
                .toList();
        var known = named.isEmpty()
                ? Set.<String>of()
                : actor.house().people().all(actor.jurisdiction()).stream()
                        .map(Person::id)
                        .collect(Collectors.toSet());
        named.stream()
                .filter(n -> !known.contains(n.id()))
                .forEach(n -> faults.putIfAbsent(
                        n.field(),
                        n.wrong("没有“%s”这个人，请从所列人员中选", "there is nobody “%s” here; choose one of those offered")));
    }

    private void matters(List<Name> names, Map<String, Words> faults) {
        var named = names.stream().filter(n -> n.of(FieldType.MATTER)).toList();
        var known = named.isEmpty()
                ? Set.<String>of()
                : actor.house()
                        .matters()
                        .known(
                                actor.jurisdiction(),
                                named.stream().map(Name::id).toList(),
                                List.of())
                        .matters();
        named.stream()
                .filter(n -> !known.contains(n.id()))
                .forEach(n -> faults.putIfAbsent(
                        n.field(),
                        n.wrong("没有“%s”这一事项，请从所列事项中选", "there is no matter “%s”; choose one that is offered")));
    }

    /** To whom a letter would go who could not open what it is about. */
    private void unread(Act act, List<Name> names, Map<String, Words> faults) {
        var addressed = names.stream()
                .filter(n -> letter(actor.law(), act, n.as()) && !faults.containsKey(n.field()))
                .toList();
        if (addressed.isEmpty() || matter.isEmpty()) {
            return;
        }
        var workers = actor.workers();
        addressed.stream()
                .filter(n -> Optional.ofNullable(workers.get(n.id()))
                        .filter(reach -> actor.sees(reach, matter.get().row()))
                        .isEmpty())
                .forEach(n -> faults.putIfAbsent(
                        n.field(),
                        n.wrong("“%s”不能查阅本事项，请另选能查阅的人", "“%s” may not read this matter; choose somebody who may")));
    }

    /** Whether an act sends a letter to whoever stands in a field of it. */
    static boolean letter(Law law, Act act, Field field) {
        return law.notices().rules().stream()
                .filter(r -> r.letter().isPresent() && r.to().contains(new NoticeRule.Officer(field.id())))
                .anyMatch(r -> r.cause() instanceof NoticeRule.Acted acted
                        && acted.acts().contains(act.id()));
    }
}
