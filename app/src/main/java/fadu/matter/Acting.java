package fadu.matter;

import fadu.Trouble;
import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.docket.KeyUsed;
import fadu.docket.MatterKey;
import fadu.docket.PersonalValues;
import fadu.rule.Engine;
import fadu.rule.EntryKind;
import fadu.rule.NewEntry;
import fadu.rule.Outcome;
import fadu.rule.Request;
import fadu.rule.World;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One act, within its transaction. */
final class Acting {
    private static final int LONGEST_TITLE = 500;
    /** What the clock or the law itself entered is never what a person asked for. */
    private static final Set<EntryKind> UNASKED =
            Set.of(EntryKind.CLOCK, EntryKind.VOID, EntryKind.SWITCH, EntryKind.EDITION);

    private final DatabaseRole worker;
    private final Editions editions;
    private final PersonalValues personal;
    private final Loading loading;
    private final Inscribing inscribing;

    Acting(DatabaseRole worker, Editions editions, PersonalValues personal) {
        this.worker = worker;
        this.editions = editions;
        this.personal = personal;
        this.loading = new Loading(worker);
        this.inscribing = new Inscribing(worker, personal);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, World.ZONE);
    }

    Result open(Opening o, Instant now) {
        return open(o, Map.of(), now);
    }

    /**
     * @param carried values that are no fields of the act, from another matter
     */
    Result open(Opening o, Map<String, Object> carried, Instant now) {
        var loaded = loading.fresh(o.jurisdiction(), o.matter(), o.procedure(), o.unit(), o.key(), day(now));
        var body = o.key().map(_ -> Body.of(o.matter(), o.title(), o.request(), o.documents()));
        if (loaded.earlier().isPresent()) {
            return again(loaded, o.matter(), o.key().orElseThrow(), body.orElseThrow());
        }
        var scene = Scene.of(worker, editions, loaded, Optional.of(o.unit()), now);
        return finish(
                scene, o.request(), opened(scene, o), more(o, carried), o.key(), body.orElse(Body.NONE), o.documents());
    }

    static Outcome opened(Scene scene, Opening o) {
        return LocalRules.refused(scene.world().law(), o.procedure(), o.request())
                .orElseGet(() -> Engine.open(scene.world(), o.procedure(), o.request()));
    }

    /**
     * @param more values that are no fields of the act, from the matter as it stands before it
     */
    Result act(Step step, Function<Scene, Map<String, Object>> more, Instant now) {
        var loaded = loading.matter(step.jurisdiction(), step.matter(), step.unit(), step.key(), day(now));
        var body = step.key().map(_ -> Body.of(step.matter(), Optional.empty(), step.request(), step.documents()));
        if (loaded.earlier().isPresent()) {
            return again(loaded, step.matter(), step.key().orElseThrow(), body.orElseThrow());
        }
        if (step.since().isPresent() && step.since().getAsInt() != loaded.head().seq()) {
            throw new Trouble(
                    "事项 " + step.matter() + " 刚刚由他人办理了另一环节（现有 " + loaded.head().seq() + " 条记录），本次操作未记入：请刷新后重试",
                    "Somebody else acted on matter " + step.matter() + " in the meantime (it has "
                            + loaded.head().seq() + " entries now), so nothing was recorded: reload and try again");
        }
        Merging.hold(worker, loaded.head(), step.request());
        var scene = Scene.of(worker, editions, loaded, step.unit(), now);
        var outcome = outcome(worker, scene, step.request());
        var added = more.apply(scene);
        return finish(scene, step.request(), outcome, added, step.key(), body.orElse(Body.NONE), step.documents());
    }

    /** What comes of an act: by what a place may set, by what the other of two matters allows, then by the law. */
    static Outcome outcome(DatabaseRole worker, Scene scene, Request request) {
        return LocalRules.refused(scene.world().law(), scene.head().procedure(), request)
                .or(() -> Merging.refused(worker, scene.head(), request))
                .orElseGet(() -> Engine.act(scene.world(), scene.timeline(), request));
    }

    private Result finish(
            Scene scene,
            Request request,
            Outcome outcome,
            Map<String, Object> more,
            Optional<String> key,
            Body body,
            Map<String, Hash> documents) {
        return switch (outcome) {
            case Outcome.Done done -> {
                int asked = asked(done.entries(), request.act());
                var inscription = scene.writing(done.entries(), asked, more, key, body, documents, personal);
                yield entered(inscription, inscribing.write(inscription, Optional.empty()));
            }
            case Outcome.Refused(var reasons, var clock) -> {
                var head = scene.head();
                var refusal = new RefusalLine(
                        head.jurisdiction(),
                        head.matter(),
                        head.procedure(),
                        scene.stamp().unit(),
                        request,
                        reasons,
                        scene.stamp().now());
                var inscription = scene.writing(clock, -1, Map.of(), Optional.empty(), Body.NONE, Map.of(), personal);
                if (inscription.entries().isEmpty()) {
                    inscribing.refuse(refusal);
                } else {
                    inscribing.write(inscription, Optional.of(refusal));
                }
                yield new Result.Refused(head.matter(), reasons);
            }
        };
    }

    static int asked(List<NewEntry> entries, String act) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).act().equals(act)
                    && !UNASKED.contains(entries.get(i).kind())) {
                return i;
            }
        }
        throw new IllegalStateException("the engine did not enter " + act);
    }

    static Result entered(Inscription inscription, List<Entry> entries) {
        var asked = entries.get(inscription.asked());
        return new Result.Entered(
                asked.matter(),
                asked.seq(),
                asked.number(),
                entries,
                inscription.entries().get(inscription.asked()).irregular());
    }

    /** Title and links stand among the values of the first entry: all of a matter follows from its docket. */
    static Map<String, Object> more(Opening o) {
        return more(o, Map.of());
    }

    private static Map<String, Object> more(Opening o, Map<String, Object> carried) {
        var more = new LinkedHashMap<>(carried);
        o.title().ifPresent(t -> {
            if (t.length() > LONGEST_TITLE) {
                throw new Trouble(
                        "标题有 " + t.length() + " 字，最多 " + LONGEST_TITLE + " 字；请缩短，详情写入内容",
                        "the title has " + t.length() + " characters, " + LONGEST_TITLE
                                + " are allowed; shorten it and put the rest into a field");
            }
            more.put(Projection.TITLE, t);
        });
        var links = new ArrayList<Map<String, Object>>();
        o.links()
                .forEach(l -> links.add(Map.of(
                        "name", l.name(), "inverse", l.inverse(), "matter", l.matter(), "backward", l.backward())));
        if (!links.isEmpty()) {
            more.put(Projection.LINKED, links);
        }
        return more;
    }

    /** The earlier result of the same act; a conflict when it was another act. */
    private Result again(Loading.Loaded loaded, String matter, String key, Body body) {
        var earlier = loaded.earlier().orElseThrow();
        boolean same = earlier.matter().equals(matter) && body.is(earlier, () -> secret(loaded));
        if (!same) {
            throw new KeyUsed(key);
        }
        return new Result.Entered(matter, earlier.seq(), earlier.number(), List.of(earlier), Irregulars.of(earlier));
    }

    private Optional<MatterKey> secret(Loading.Loaded loaded) {
        var head = loaded.head();
        return loaded.wrapped().map(w -> personal.unwrap(head.jurisdiction(), head.matter(), w));
    }

    /** What the clock has to do, and what a new edition moves; how many entries. */
    int clock(Loading.Loaded loaded, Instant now) {
        var scene = Scene.of(worker, editions, loaded, Optional.empty(), now);
        return unasked(scene, Engine.clock(scene.world(), scene.timeline()));
    }

    /** What linked matters bring about; how many entries. */
    int system(Loading.Loaded loaded, Instant now) {
        var scene = Scene.of(worker, editions, loaded, Optional.empty(), now);
        return unasked(scene, Engine.system(scene.world(), scene.timeline()));
    }

    private int unasked(Scene scene, List<NewEntry> entries) {
        var inscription = scene.writing(entries, -1, Map.of(), Optional.empty(), Body.NONE, Map.of(), personal);
        return inscription.entries().isEmpty()
                ? 0
                : inscribing.write(inscription, Optional.empty()).size();
    }
}
