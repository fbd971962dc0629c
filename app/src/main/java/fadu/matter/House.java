package fadu.matter;

import fadu.Words;
import fadu.blob.Blobs;
import fadu.docket.Docket;
import fadu.docket.PersonalValues;
import fadu.docket.Sequencer;
import fadu.follow.Follower;
import fadu.follow.Following;
import fadu.law.Edition;
import fadu.org.Jurisdictions;
import fadu.org.People;
import fadu.org.Posts;
import fadu.org.Successions;
import fadu.org.Units;
import fadu.store.Database;
import fadu.store.Settings;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The house put together once, for the commands, the desk, the demonstration and the tests.
 *
 * @param database to be closed with the house
 */
public record House(
        Database database,
        Editions editions,
        PersonalValues personal,
        Docket docket,
        Sequencer sequencer,
        Blobs blobs,
        Jurisdictions jurisdictions,
        Units units,
        People people,
        Posts posts,
        Matters matters,
        MatterFiles files,
        MatterList list,
        RefusalLog refusals,
        Clockwork clockwork,
        LimitMoves limitMoves,
        Following following)
        implements AutoCloseable {

    /** Opens the database that the settings name, or joins the running one. */
    public static House open(Settings settings) {
        return of(Database.open(settings));
    }

    /** The house over an open database, which it closes when it is closed. */
    public static House of(Database database) {
        var worker = database.worker();
        var editions = new Editions(worker);
        var personal = new PersonalValues(worker, database.settings().masterKey());
        var docket = new Docket(worker.sql());
        var sequencer = new Sequencer(worker);
        var matters = new Matters(worker, editions, personal);
        var files = new MatterFiles(worker, editions, personal, docket);
        var moves = new LimitMoves(worker, matters);
        var followers = List.<Follower>of(
                new ChildMatters(matters, files, editions, new Units(worker)),
                new Consequences(worker, matters, editions),
                new Succession(
                        files,
                        new Units(worker),
                        new Successions(worker),
                        new Succeeding(worker, matters, editions, new Posts(worker))),
                new SettingChanges(files, moves));
        return new House(
                database,
                editions,
                personal,
                docket,
                sequencer,
                new Blobs(database.settings().files()),
                new Jurisdictions(worker),
                new Units(worker),
                new People(worker),
                new Posts(worker),
                matters,
                files,
                new MatterList(worker),
                new RefusalLog(worker),
                new Clockwork(worker, matters),
                moves,
                new Following(worker, docket, sequencer, followers));
    }

    /**
     * Makes an edition the law by which acts are decided, and moves the open limits that it moves.
     *
     * @return how many matters' limits moved
     * @throws fadu.Trouble naming the faults of the edition; nothing is changed then
     */
    public int publish(Edition edition, Instant now) {
        return editions.publish(edition, now) ? limitMoves.afterEdition(now) : 0;
    }

    /** What is due: the clock's acts, and what follows from entries. For a timer, and for the demonstration's days. */
    public void tick(Instant now) {
        following.run(now);
        if (clockwork.run(now).entries() > 0) {
            following.run(now);
        }
    }

    /**
     * The same in one jurisdiction, by its own time.
     *
     * @return what could not be done, a sentence each; it is tried again the next time
     */
    public List<String> tick(String jurisdiction, Instant now) {
        var stuck = following.run(jurisdiction, now).stuck();
        var ran = clockwork.run(jurisdiction, now);
        if (ran.entries() > 0) {
            stuck = following.run(jurisdiction, now).stuck();
        }
        Tally.draw(database.worker(), jurisdiction);
        return Stream.concat(
                        stuck.stream().map(Following.Stuck::words),
                        ran.failed().stream().map(Clockwork.Failed::words))
                .map(Words::toString)
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
