package fadu.web.desk;

import fadu.law.Law;
import fadu.law.ProcedureId;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The kinds of matter in the order of their topics; those of no topic come last. */
public final class Topics {
    private Topics() {}

    /**
     * A topic with what is shown of it.
     *
     * @param id for links within the page
     */
    public record Group<T>(String id, String name, List<T> kinds) {}

    /**
     * The topics of which there is something to show.
     *
     * @param shown what is shown of a kind, by its name; nothing to leave it out
     */
    static <T> List<Group<T>> of(Law law, Frame frame, Function<String, Optional<T>> shown) {
        var rest = new TreeSet<String>();
        law.procedures().keySet().stream().map(ProcedureId::name).forEach(rest::add);
        var groups = new ArrayList<Group<T>>();
        for (var topic : law.topics()) {
            var known = topic.procedures().stream().filter(rest::remove).toList();
            groups.add(new Group<>("topic-" + topic.id(), frame.say(topic.name()), shown(known, shown)));
        }
        groups.add(new Group<>("topic", frame.say("topics.rest"), shown(List.copyOf(rest), shown)));
        return groups.stream().filter(g -> !g.kinds().isEmpty()).toList();
    }

    private static <T> List<T> shown(List<String> names, Function<String, Optional<T>> shown) {
        return names.stream().flatMap(n -> shown.apply(n).stream()).toList();
    }
}
