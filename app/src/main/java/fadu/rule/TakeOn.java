package fadu.rule;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Procedure;
import fadu.law.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * A matter found in these states.
     *
     * @param in states of different tracks, none of them a track of rows
     * @throws Trouble where the version knows no such state or act, or an act is older than the matter
     */
    public static TakeOn found(
            Procedure procedure,
            LocalDate begun,
            List<String> in,
            Map<String, Object> values,
            Map<String, String> personal,
            List<Past> past,
            String source,
            String person) {
        var states = new TreeMap<String, String>();
        in.forEach(state -> states.put(track(procedure, state), state));
        return new TakeOn(procedure, begun, states, values, personal, past, source, person);
    }

    private static String track(Procedure procedure, String state) {
        return procedure.tracks().values().stream()
                .filter(t -> t.each().isEmpty() && t.states().containsKey(state))
                .map(Track::id)
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "“" + state + "”不是 " + procedure.id() + " 的状态，可用的有：" + states(procedure, Words::zh, "、"),
                        "“" + state + "” is no state of " + procedure.id() + "; there are: "
                                + states(procedure, Words::en, ", ")));
    }

    private static String states(Procedure procedure, Function<Words, String> language, String between) {
        return procedure.tracks().values().stream()
                .filter(t -> t.each().isEmpty())
                .flatMap(t -> t.states().values().stream())
                .map(s -> s.id() + " " + language.apply(s.name()))
                .collect(Collectors.joining(between));
    }

    public TakeOn {
        states.forEach((track, state) -> {
            var known = procedure.tracks().get(track);
            if (known == null || !known.states().containsKey(state)) {
                throw new Trouble(
                        procedure.id() + " 没有状态 " + track + "." + state,
                        procedure.id() + " has no state " + track + "." + state);
            }
        });
        for (var p : past) {
            if (!procedure.acts().containsKey(p.act())) {
                throw new Trouble(procedure.id() + " 没有环节 " + p.act(), procedure.id() + " has no act " + p.act());
            }
            if (p.on().isBefore(begun)) {
                throw new Trouble(
                        "环节 " + p.act() + "（" + p.on() + "）早于事项开始之日 " + begun + "，请核对日期",
                        "the act " + p.act() + " (" + p.on() + ") is older than the matter, which began on " + begun
                                + "; check the days");
            }
        }
        past = List.copyOf(past);
    }

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
