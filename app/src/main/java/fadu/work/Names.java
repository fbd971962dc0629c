package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.Vocabulary;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.rule.Irregular;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names for ids that stand in entries.
 *
 * @param people by id
 * @param units by id
 */
public record Names(Map<String, Words> people, Map<String, Words> units, Vocabulary vocabulary) {
    private static final Words CLOCK = new Words("期限届满，依法自动", "by law, at the end of a limit");
    private static final Words SYSTEM = new Words("关联事项引起", "brought about by a linked matter");

    /** The names of all people and units of a place, one question. */
    public static Names of(Actor actor) {
        var people = new LinkedHashMap<String, Words>();
        for (Person person : actor.house().people().all(actor.jurisdiction())) {
            people.put(person.id(), person.name());
        }
        var units = actor.reach().units().values().stream()
                .sorted(Comparator.comparing(Unit::id))
                .collect(Collectors.toMap(Unit::id, Unit::name, (a, b) -> a, LinkedHashMap::new));
        return new Names(people, units, actor.law().vocabulary());
    }

    /** Whoever did an act: a person, the clock, or a role outside the house. */
    public Words person(String id) {
        var known = people.get(id);
        if (known != null) {
            return known;
        }
        var role = vocabulary.roles().get(id);
        return switch (id) {
            case "clock" -> CLOCK;
            case "system" -> SYSTEM;
            default -> role == null ? new Words(id, id) : role.name();
        };
    }

    /** Why an act was not allowed, with the name of whom it is about. */
    public Words reason(Irregular reason) {
        return reason.person()
                .map(this::person)
                .map(name -> new Words(
                        reason.words().zh() + "：" + name.zh(), reason.words().en() + ": " + name.en()))
                .orElse(reason.words());
    }

    /** A post: the role and its unit. */
    public Words post(Post post) {
        var role = role(post.role());
        var unit = unit(post.unit());
        return new Words(role.zh() + " · " + unit.zh(), role.en() + " · " + unit.en());
    }

    /** What a post makes of somebody. */
    public Words role(String id) {
        var role = vocabulary.roles().get(id);
        return role == null ? new Words(id, id) : role.name();
    }

    /** A unit; what is no unit of the place is its own name. */
    public Words unit(String id) {
        return units.getOrDefault(id, new Words(id, id));
    }
}
