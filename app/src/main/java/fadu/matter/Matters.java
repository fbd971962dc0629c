package fadu.matter;

import fadu.docket.HeadMoved;
import fadu.docket.KeyUsed;
import fadu.docket.PersonalValues;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * The one writer. Every act, whoever's, becomes entries here: one transaction an act, in which the matter is read and
 * locked, the engine decides, and entries, queue and projections are written with one statement.
 *
 * <p>Each method is given the instant of recording and may throw {@link fadu.Trouble}: for a matter that is not there, a key
 * used for something else, somebody else's act in between, a database that went away. Nothing is half-written then.
 */
public final class Matters {
    private static final int TRIES = 4;

    private final DatabaseRole worker;
    private final Acting acting;
    private final Loading loading;
    private final Batch batch;

    public Matters(DatabaseRole worker, Editions editions, PersonalValues personal) {
        this.worker = worker;
        this.acting = new Acting(worker, editions, personal);
        this.loading = new Loading(worker);
        this.batch = new Batch(worker, editions, personal);
    }

    /** An id for a new matter. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Begins a matter with its first act. */
    public Result open(Opening opening, Instant now) {
        return open(opening, now, _ -> {});
    }

    /**
     * The same, and what is kept elsewhere of the entry that was made: both or neither.
     *
     * @param beside writes through the worker's role, within this transaction; what it throws takes the act back
     */
    public Result open(Opening opening, Instant now, Consumer<Result.Entered> beside) {
        return trying(() -> with(acting.open(opening, micros(now)), beside));
    }

    private static Result with(Result result, Consumer<Result.Entered> beside) {
        if (result instanceof Result.Entered entered) {
            beside.accept(entered);
        }
        return result;
    }

    /** Acts on a matter. What the clock has to do comes first, in the same transaction, and stays even if the act is refused. */
    public Result act(Step step, Instant now) {
        return act(step, _ -> Map.of(), now);
    }

    /** The same, and what is kept elsewhere of the entry, as with {@link #open(Opening, Instant, Consumer)}. */
    public Result act(Step step, Instant now, Consumer<Result.Entered> beside) {
        return trying(() -> with(acting.act(step, _ -> Map.of(), micros(now)), beside));
    }

    /** The same with values that are no fields of the act, from the matter as it stands before it. */
    Result act(Step step, Function<Scene, Map<String, Object>> more, Instant now) {
        return trying(() -> acting.act(step, more, micros(now)));
    }

    /**
     * Splits a second matter off one that holds two: opens it and says so in the first, both or neither.
     *
     * @return what came of the new matter
     */
    public Result split(Splitting splitting, Instant now) {
        var at = micros(now);
        try {
            return trying(() -> {
                var opened = entered(acting.open(splitting.linked(), Secrecy.carried(worker, splitting), at));
                entered(acting.act(splitting.noted(), _ -> Map.of(), at));
                return opened;
            });
        } catch (Splitting.Refused e) {
            return e.result();
        }
    }

    private static Result entered(Result result) {
        if (result instanceof Result.Refused refused) {
            throw new Splitting.Refused(refused);
        }
        return result;
    }

    /**
     * Begins many matters of one jurisdiction, all or none: if one is refused, none is entered and no refusal is logged.
     * Those entered before with the same key are left as they are. Guards do not see the others of the same call.
     *
     * @return a result for each, in order
     */
    public List<Result> openAll(String jurisdiction, List<Opening> openings, Instant now) {
        return trying(() -> batch.open(jurisdiction, openings, micros(now), true));
    }

    /** What {@link #openAll} would say; nothing is entered. */
    public List<Result> preview(String jurisdiction, List<Opening> openings, Instant now) {
        return trying(() -> batch.open(jurisdiction, openings, micros(now), false));
    }

    /** Which of these matters and idempotency keys are in the docket. */
    public Known known(String jurisdiction, List<String> matters, List<String> keys) {
        return trying(() -> Known.of(worker, jurisdiction, matters, keys));
    }

    /** Takes matters on as they are found, all or none. Those taken on before with the same key are left as they are. */
    public List<Result.Entered> takeOn(String jurisdiction, List<TakingOn> found, Instant now) {
        return trying(() -> batch.takeOn(jurisdiction, found, micros(now)));
    }

    /** Enters what the clock has to do on a matter that nobody acts on at the moment; how many entries. */
    public int clock(String jurisdiction, String matter, Instant now) {
        var at = micros(now);
        return trying(() -> loading.free(jurisdiction, matter, Acting.day(at))
                .map(loaded -> acting.clock(loaded, at))
                .orElse(0));
    }

    /** Enters what a new edition or setting moves, and what the clock has to do; waits for whoever acts on the matter. */
    public int refresh(String jurisdiction, String matter, Instant now) {
        var at = micros(now);
        return trying(() -> acting.clock(
                loading.matter(jurisdiction, matter, Optional.empty(), Optional.empty(), Acting.day(at)), at));
    }

    /** Enters what matters linked with this one have brought about; how many entries. */
    public int system(String jurisdiction, String matter, Instant now) {
        var at = micros(now);
        return trying(() -> acting.system(
                loading.matter(jurisdiction, matter, Optional.empty(), Optional.empty(), Acting.day(at)), at));
    }

    private static Instant micros(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * One transaction; again where two acts locked each other out, or another with the same key or id was entered while
     * this one waited: the second try sees it.
     */
    private <T> T trying(Supplier<T> work) {
        for (int i = 1; ; i++) {
            try {
                return worker.act(work);
            } catch (PessimisticLockingFailureException | HeadMoved e) {
                if (i == TRIES) {
                    throw e;
                }
            } catch (KeyUsed e) {
                if (i == TRIES || e.getCause() == null) {
                    throw e;
                }
            }
        }
    }
}
