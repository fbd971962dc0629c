package fadu.matter;

import fadu.docket.Hash;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.rule.Event;
import fadu.rule.Request;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What came in as one matter but is two: the second is opened with the legal day, values and files of the first.
 *
 * @param first the entry that opened it
 * @param start the act by which another of its kind is opened
 */
public record TwoInOne(MatterFile file, Event first, Procedure procedure, Act start) {
    /** A matter that can be split; none where it is closed, or nobody opens others of its kind. */
    public static Optional<TwoInOne> of(MatterFile file) {
        var standing = file.situation().standing();
        if (!standing.open()) {
            return Optional.empty();
        }
        var first = file.situation().timeline().live().getFirst();
        var procedure = standing.procedure();
        var starts = procedure.starts().stream()
                .flatMap(id -> Stream.ofNullable(procedure.acts().get(id)))
                .filter(act -> !act.by().isEmpty())
                .toList();
        return starts.stream()
                .filter(act -> act.id().equals(first.act()))
                .findFirst()
                .or(() -> starts.stream().findFirst())
                .map(start -> new TwoInOne(file, first, procedure, start));
    }

    /** The first act of the new matter, on the legal day of the old one's; personal values that are not given are taken over. */
    public Request request(String person, Set<String> roles, Map<String, Object> given, String why, LocalDate today) {
        var values = new LinkedHashMap<>(given);
        var personal = file.entries().stream()
                .filter(e -> e.entry().seq() == first.seq())
                .findFirst()
                .map(MatterFile.Shown::personal)
                .orElse(Map.of());
        for (var input : start.fields()) {
            var field = input.field();
            if (field.personal() && personal.containsKey(field.id())) {
                values.putIfAbsent(field.id(), personal.get(field.id()));
            }
        }
        var day = first.effective();
        boolean earlier = day.isBefore(today);
        boolean decision = start.kind() == Act.Kind.DECISION;
        if (earlier && decision) {
            values.putIfAbsent("why", why);
        }
        var asked = Request.of(start.id(), person, roles, values);
        return !earlier ? asked : decision ? asked.recordOnly().on(day) : asked.on(day);
    }

    /** The files of the new matter: those sent for it, and those of the old one that it takes along. */
    public Map<String, Hash> files(Map<String, Hash> sent, Set<String> taken) {
        var files = new LinkedHashMap<>(sent);
        Attached.to(file).stream()
                .filter(each -> taken.contains(each.hash().hex()))
                .forEach(each -> files.putIfAbsent(each.cited(), each.hash()));
        return files;
    }
}
