package fadu.web.desk;

import fadu.law.Act;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a form can be sent, and what goes with it.
 *
 * @param action where it is entered
 * @param hidden values that it carries
 * @param other the link to the other way, doing or recording, where there is one
 * @param draft where a draft of it is kept, if one can be
 * @param ask where it is laid before its approver, if it can be
 */
public record Sending(
        String action,
        Map<String, String> hidden,
        Optional<String> other,
        Optional<String> draft,
        Optional<String> ask) {

    /** It can only be entered. */
    static Sending to(String action, Map<String, String> hidden) {
        return new Sending(action, Map.copyOf(hidden), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What the form of any act carries: its key, the files sent already, and the doubts that were shown. */
    static Map<String, String> carried(Act act, Typed typed) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("key", typed.key());
        hidden.putAll(typed.uploads().hidden());
        var doubts = Doubts.of(act, typed);
        if (!doubts.isEmpty()) {
            hidden.put("doubts", Doubts.mark(doubts, typed));
        }
        return hidden;
    }

    /** The same with a place for a draft. */
    Sending drafted(String link) {
        return new Sending(action, hidden, other, Optional.of(link), ask);
    }

    /** The same with a link to the other way. */
    Sending or(String link) {
        return new Sending(action, hidden, Optional.of(link), draft, ask);
    }

    /** The same with a place where it is laid before its approver. */
    Sending asking(String link) {
        return new Sending(action, hidden, other, draft, Optional.of(link));
    }
}
