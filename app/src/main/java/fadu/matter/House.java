package fadu.matter;

import fadu.blob.Blobs;
import fadu.docket.Docket;
import fadu.docket.PersonalValues;
import fadu.docket.Sequencer;
import fadu.org.Jurisdictions;
import fadu.org.People;
import fadu.org.Posts;
import fadu.org.Units;
import fadu.store.Database;
import fadu.store.Settings;

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
        Clockwork clockwork)
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
        var matters = new Matters(worker, editions, personal);
        return new House(
                database,
                editions,
                personal,
                new Docket(worker.sql()),
                new Sequencer(worker),
                new Blobs(database.settings().files()),
                new Jurisdictions(worker),
                new Units(worker),
                new People(worker),
                new Posts(worker),
                matters,
                new Clockwork(worker, matters));
    }

    @Override
    public void close() {
        database.close();
    }
}
