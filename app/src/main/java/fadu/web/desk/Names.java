package fadu.web.desk;

import fadu.Words;
import fadu.law.Vocabulary;
import fadu.org.Post;
import fadu.web.Frame;
import java.util.Map;

/**
 * Names for ids that stand in entries.
 *
 * @param people by id
 * @param units by id
 */
public record Names(Map<String, Words> people, Map<String, Words> units, Vocabulary vocabulary) {
    private static final Words CLOCK = new Words("期限届满，依法自动", "by law, at the end of a limit");
    private static final Words SYSTEM = new Words("关联事项引起", "brought about by a linked matter");

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

    /** A post: the role and its unit. */
    String post(Post post, Frame frame) {
        var role = vocabulary.roles().get(post.role());
        return (role == null ? post.role() : frame.say(role.name())) + " · " + frame.say(unit(post.unit()));
    }

    /** A unit; what is no unit of the place is its own name. */
    public Words unit(String id) {
        return units.getOrDefault(id, new Words(id, id));
    }
}
