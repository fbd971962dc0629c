package fadu.matter;

import fadu.Trouble;
import fadu.docket.KeyUsed;
import fadu.law.Basis;
import fadu.rule.Irregular;
import fadu.rule.Outcome;
import fadu.rule.Request;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * One act on many matters: what would come of each, and doing it. Each is an act of its own with its own transaction and a key
 * that follows from the key of the whole, so that one that is refused keeps no other back and nothing is entered twice.
 */
public final class Bulk {
    /** So many matters at once at most. */
    public static final int MOST = 1_000;

    /** The act as it is asked of one of the matters. */
    public record One(String matter, Request request) {}

    private final DatabaseRole worker;
    private final Editions editions;
    private final Matters matters;
    private final Loading loading;

    public Bulk(House house) {
        this.worker = house.database().worker();
        this.editions = house.editions();
        this.matters = house.matters();
        this.loading = new Loading(worker);
    }

    /** What {@link #act} would say of each, in order; nothing is entered and no number issued. */
    public List<Result> preview(String jurisdiction, List<One> many, Instant now) {
        return worker.look(() -> {
            var loaded = new HashMap<String, Loading.Loaded>();
            loading.many(jurisdiction, many.stream().map(One::matter).toList(), Acting.day(now))
                    .forEach(l -> loaded.put(l.head().matter(), l));
            var results = new ArrayList<Result>();
            for (var one : many) {
                var found = loaded.get(one.matter());
                results.add(
                        found == null
                                ? refused(one.matter(), Loading.unknown(one.matter()))
                                : looked(found, one.request(), now));
            }
            return List.copyOf(results);
        });
    }

    private Result looked(Loading.Loaded loaded, Request request, Instant now) {
        var scene = Scene.looked(worker, editions, loaded, now);
        var head = loaded.head();
        return switch (Acting.outcome(worker, scene, request)) {
            case Outcome.Refused refused -> new Result.Refused(head.matter(), refused.reasons());
            case Outcome.Done done -> {
                var asked = done.entries().get(Acting.asked(done.entries(), request.act()));
                yield new Result.Entered(head.matter(), head.seq() + 1, Optional.empty(), List.of(), asked.irregular());
            }
        };
    }

    /**
     * Acts on each, in order.
     *
     * @param key of the whole
     */
    public List<Result> act(String jurisdiction, String key, List<One> many, Instant now) {
        return many.stream().map(one -> act(jurisdiction, key, one, now)).toList();
    }

    private Result act(String jurisdiction, String key, One one, Instant now) {
        try {
            return matters.act(
                    Step.of(jurisdiction, one.matter(), one.request()).keyed(key + " " + one.matter()), now);
        } catch (Trouble e) {
            // A database that went away has a cause.
            if (e.getCause() != null && !(e instanceof KeyUsed)) {
                throw e;
            }
            return refused(one.matter(), e);
        }
    }

    private static Result refused(String matter, Trouble trouble) {
        return new Result.Refused(matter, List.of(new Irregular("fields", trouble.words(), Basis.INTERNAL)));
    }
}
