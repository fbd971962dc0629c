package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law prescribes for one kind of matter, in one version. All maps keep the order of the file. */
public record Procedure(
        ProcedureId id,
        Words name,
        String statute,
        boolean verified,
        InForce inForce,
        Transition transition,
        List<String> starts,
        Map<String, Setting> settings,
        Map<String, Field> fields,
        Map<String, Field> derived,
        Map<String, Track> tracks,
        Map<String, List<String>> groups,
        Map<String, Gate> gates,
        Map<String, Limit> limits,
        Map<String, Act> acts,
        Map<String, NumberForm> numbers,
        Map<String, Document> documents,
        Map<String, Link> links,
        Map<String, Publication> publications,
        Optional<Register> register,
        List<NotExpressed> notExpressed,
        Place place) {

    /** Days on which the version is law, both included. */
    public record InForce(LocalDate from, Optional<LocalDate> until, Basis basis) {
        public boolean on(LocalDate day) {
            return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
        }
    }

    /**
     * @param byStep steps not yet begun take this version; else matters keep the version in which they were opened
     * @param convention the statute is silent
     * @param from by older version: their states, ours
     */
    public record Transition(boolean byStep, boolean convention, Map<ProcedureId, StateMap> from) {}

    public record StateMap(Map<String, String> states, Optional<Words> ask) {}

    /** {@code form} such as {@code 〔{year}〕{seq}号}; {@code per} names what the counter runs within. */
    public record NumberForm(String id, String form, List<String> per) {}

    public record Document(String id, Words name, boolean seal, List<String> mustSay, Basis basis) {}

    public record Link(String id, Words name, List<String> to, Optional<String> inverse) {}

    public record Publication(
            String id, Words name, List<String> states, List<String> show, Map<String, String> mask, Basis basis) {}

    /**
     * A list of the matters that stand in one of these states.
     *
     * @param atWork those of the states in which somebody works on it; in the others it stands in force and waits for nobody
     * @param show the fields that are its columns; empty where those of its publications are, or the first ones
     */
    public record Register(Words name, List<String> states, List<String> atWork, List<String> show) {
        /** The states in which it stands in force. */
        public List<String> standing() {
            return states.stream().filter(s -> !atWork.contains(s)).toList();
        }
    }

    public record NotExpressed(Basis basis, Words text) {}

    /** The track that a state belongs to. */
    public Track trackOf(String state) {
        for (var track : tracks.values()) {
            if (track.states().containsKey(state)) {
                return track;
            }
        }
        throw new IllegalArgumentException(id + " has no state " + state);
    }

    /** The track that tells whether the matter is open: the first in the file. */
    public Track main() {
        return tracks.values().iterator().next();
    }

    /** The fields that a matter is opened with, by whichever act. */
    public List<Field> opening() {
        return starts.stream()
                .flatMap(start -> Stream.ofNullable(acts.get(start)))
                .flatMap(act -> act.fields().stream())
                .map(Act.Input::field)
                .distinct()
                .toList();
    }

    /** A field or derived field by its id. */
    public Optional<Field> field(String field) {
        return Optional.ofNullable(fields.get(field)).or(() -> Optional.ofNullable(derived.get(field)));
    }
}
