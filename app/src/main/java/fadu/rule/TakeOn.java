package fadu.rule;

import fadu.law.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Takes on a matter that is already half done, or closed in an old ledger, as it is found: with its file, row and hash. Nothing in it
 * counts as done here, so its entries carry no meanings.
 *
 * @param begun the day on which it began
 * @param states track to state
 * @param past acts done elsewhere, with their days, from which limits may still run
 * @param source file, row and hash
 */
public record TakeOn(
        Procedure procedure,
        LocalDate begun,
        Map<String, String> states,
        Map<String, Object> values,
        Map<String, String> personal,
        List<Past> past,
        String source,
        String person) {

    public record Past(String act, LocalDate on, Map<String, Object> values) {}

    /** The entries, in the order of their days. */
    public List<NewEntry> entries() {
        var out = new ArrayList<NewEntry>();
        var moves = new TreeMap<String, String>();
        states.forEach((track, state) -> moves.put(track, state));
        out.add(entry("take-on", begun, values, personal, moves));
        for (var p : past) {
            out.add(entry(p.act(), p.on(), p.values(), Map.of(), Map.of()));
        }
        return out;
    }

    private NewEntry entry(
            String act, LocalDate on, Map<String, Object> with, Map<String, String> secret, Map<String, String> moves) {
        return new NewEntry(
                EntryKind.TAKE_ON,
                procedure.id(),
                act,
                Optional.empty(),
                on,
                on.atStartOfDay(),
                person,
                person,
                with,
                secret,
                moves,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                OptionalInt.empty(),
                source);
    }
}
