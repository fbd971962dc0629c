package fadu.web.desk;

import fadu.matter.House;
import fadu.web.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notices of somebody.
 *
 * @param later whether this is a later page
 * @param decides whether the reader may name deputies
 */
public record NoticesView(List<Line> lines, Optional<String> next, boolean later, boolean decides) {

    /**
     * A notice.
     *
     * @param read when it was read; empty while it is not
     */
    public record Line(long id, String kind, String text, String made, Optional<String> read) {}

    /** Whether something can be marked as read. */
    public boolean unread() {
        return lines.stream().anyMatch(l -> l.read().isEmpty());
    }

    /** What the rules are called. */
    static Map<String, String> names(House house, Frame frame) {
        var names = new HashMap<String, String>();
        house.editions().current().law().notices().rules().forEach(r -> names.put(r.id(), frame.say(r.name())));
        return names;
    }
}
