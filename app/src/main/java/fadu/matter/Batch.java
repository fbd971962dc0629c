package fadu.matter;

import fadu.Trouble;
import fadu.docket.Entry;
import fadu.docket.KeyUsed;
import fadu.docket.PersonalValues;
import fadu.rule.Outcome;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Many new matters in one transaction: what all of them need is read at once, and they are written at once. */
final class Batch {
    /** So many matters go into one statement. */
    private static final int TOGETHER = 500;

    /** What all matters of a batch share. */
    private record Shared(
            String edition,
            Optional<String> rules,
            Map<String, Seat> seats,
            Map<String, Entry> earlier,
            Set<String> taken) {}

    private final DatabaseRole worker;
    private final Editions editions;
    private final PersonalValues personal;
    private final Inscribing inscribing;

    Batch(DatabaseRole worker, Editions editions, PersonalValues personal) {
        this.worker = worker;
        this.editions = editions;
        this.personal = personal;
        this.inscribing = new Inscribing(worker, personal);
    }

    List<Result> open(String jurisdiction, List<Opening> openings, Instant now, boolean write) {
        var shared = shared(
                jurisdiction,
                openings.stream().map(Opening::matter).toList(),
                openings.stream().flatMap(o -> o.key().stream()).toList(),
                now);
        var results = new TreeMap<Integer, Result>();
        var inscriptions = new TreeMap<Integer, Inscription>();
        for (int i = 0; i < openings.size(); i++) {
            var o = openings.get(i);
            var body = Body.of(o.matter(), o.title(), o.request(), o.documents());
            var earlier = earlier(shared, o.matter(), o.key(), body);
            if (earlier.isPresent()) {
                results.put(i, earlier.get());
                continue;
            }
            var scene = scene(shared, Head.none(jurisdiction, o.matter(), o.procedure(), o.unit()), o.unit(), now);
            switch (Acting.opened(scene, o)) {
                case Outcome.Refused refused -> results.put(i, new Result.Refused(o.matter(), refused.reasons()));
                case Outcome.Done done -> {
                    var entries = done.entries();
                    int asked = Acting.asked(entries, o.request().act());
                    inscriptions.put(
                            i, scene.writing(entries, asked, Acting.more(o), o.key(), body, o.documents(), personal));
                }
            }
        }
        boolean all = results.values().stream().noneMatch(Result.Refused.class::isInstance);
        if (write && all) {
            results.putAll(written(jurisdiction, inscriptions));
        } else {
            inscriptions.forEach((i, one) -> results.put(i, notWritten(one)));
        }
        return List.copyOf(results.values());
    }

    List<Result.Entered> takeOn(String jurisdiction, List<TakingOn> found, Instant now) {
        var shared = shared(
                jurisdiction,
                found.stream().map(TakingOn::matter).toList(),
                found.stream().flatMap(t -> t.key().stream()).toList(),
                now);
        var results = new TreeMap<Integer, Result>();
        var inscriptions = new TreeMap<Integer, Inscription>();
        for (int i = 0; i < found.size(); i++) {
            var t = found.get(i);
            var body = Body.of(t.matter() + " " + t.found().source());
            var earlier = earlier(shared, t.matter(), t.key(), body);
            if (earlier.isPresent()) {
                results.put(i, earlier.get());
            } else {
                var procedure = t.found().procedure().id().name();
                var scene = scene(shared, Head.none(jurisdiction, t.matter(), procedure, t.unit()), t.unit(), now);
                Map<String, Object> more = t.title()
                        .map(title -> Map.<String, Object>of(Projection.TITLE, title))
                        .orElse(Map.of());
                inscriptions.put(i, scene.writing(t.found().entries(), 0, more, t.key(), body, Map.of(), personal));
            }
        }
        results.putAll(written(jurisdiction, inscriptions));
        return results.values().stream().map(Result::orThrow).toList();
    }

    private Map<Integer, Result> written(String jurisdiction, Map<Integer, Inscription> inscriptions) {
        var out = new TreeMap<Integer, Result>();
        var places = List.copyOf(inscriptions.keySet());
        for (int from = 0; from < places.size(); from += TOGETHER) {
            var some = places.subList(from, Math.min(from + TOGETHER, places.size()));
            var many = some.stream().map(i -> got(inscriptions, i)).toList();
            var entries = inscribing.writeAll(jurisdiction, many);
            for (int i = 0; i < some.size(); i++) {
                out.put(some.get(i), Acting.entered(many.get(i), entries.get(i)));
            }
        }
        return out;
    }

    private static Inscription got(Map<Integer, Inscription> inscriptions, int i) {
        return java.util.Objects.requireNonNull(inscriptions.get(i));
    }

    /** What would be entered; no number is issued. */
    private static Result notWritten(Inscription one) {
        var asked = one.entries().get(one.asked());
        return new Result.Entered(one.head().matter(), one.asked() + 1, Optional.empty(), List.of(), asked.irregular());
    }

    private Scene scene(Shared shared, Head head, String unit, Instant now) {
        var loaded = new Loading.Loaded(
                head,
                shared.edition(),
                shared.seats().getOrDefault(unit, Seat.NONE),
                shared.rules(),
                Optional.empty(),
                Optional.empty());
        return Scene.of(worker, editions, loaded, Optional.of(unit), now);
    }

    private Optional<Result> earlier(Shared shared, String matter, Optional<String> key, Body body) {
        var earlier = key.map(shared.earlier()::get);
        if (earlier.isEmpty()) {
            if (shared.taken().contains(matter)) {
                throw Loading.taken(matter);
            }
            return Optional.empty();
        }
        var entry = earlier.get();
        boolean same =
                entry.matter().equals(matter) && body.is(entry, () -> personal.key(entry.jurisdiction(), matter));
        if (!same) {
            throw new KeyUsed(key.orElseThrow());
        }
        return Optional.of(
                new Result.Entered(matter, entry.seq(), entry.number(), List.of(entry), Irregulars.of(entry)));
    }

    private Shared shared(String jurisdiction, List<String> ids, List<String> keys, Instant now) {
        if (new HashSet<>(ids).size() != ids.size()) {
            throw new Trouble("同一批中有重复的事项编号，未登记：请检查后重试", "two of the matters have the same id, so nothing was entered");
        }
        return worker.sql()
                .sql("""
                        select (select hash from edition order by position desc limit 1),
                          %s,
                          (select jsonb_object_agg(u.id, jsonb_build_array(u.mark, %s))::text
                            from unit u join jurisdiction j on j.id = u.jurisdiction
                            where u.jurisdiction = :jurisdiction),
                          array(select bytes from entry
                            where idem_key = any(:keys) and jurisdiction || '' = :jurisdiction),
                          array(select id from matter where jurisdiction = :jurisdiction and id = any(:ids))""".formatted(PlaceSettings.SQL, Seat.ORGAN))
                .param("jurisdiction", jurisdiction)
                .param("today", Acting.day(now).toString())
                .param("keys", keys.toArray(String[]::new))
                .param("ids", ids.toArray(String[]::new))
                .query((row, n) -> {
                    var seats = new HashMap<String, Seat>();
                    Json.readObject(Optional.ofNullable(row.getString(3)).orElse("{}"))
                            .forEach((unit, seat) -> seats.put(unit, Seat.of((List<?>) seat)));
                    var earlier = new HashMap<String, Entry>();
                    for (var bytes : (byte[][]) row.getArray(4).getArray()) {
                        var entry = Entry.read(bytes);
                        earlier.put(entry.key().orElseThrow(), entry);
                    }
                    return new Shared(
                            Optional.ofNullable(row.getString(1)).orElseThrow(Editions::none),
                            Optional.ofNullable(row.getString(2)),
                            seats,
                            earlier,
                            Set.of((String[]) row.getArray(5).getArray()));
                })
                .single();
    }
}
