package fadu.hook;

import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.matter.Secrecy;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What is to be sent. The log is followed by position, a webhook at its own place; a delivery is one by webhook and
 * position, so that reading the log again, or on another node, doubles nothing.
 */
final class Deliveries {
    private static final int AT_ONCE = 5_000;
    private static final int CLAIMED = 50;
    /** Longer than a try takes: when a node dies with a delivery in its hands, another has it after this. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final DatabaseRole worker;

    Deliveries(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * A delivery in the hands of this node.
     *
     * @param secret as it is kept, in hex
     */
    record Claimed(
            String jurisdiction, String webhook, String address, String secret, int tries, Docket.Logged logged) {}

    /** What came of it. */
    record Outcome(Claimed claimed, boolean taken, String answer) {}

    /** Writes what the webhooks want to hear of and is not written yet. */
    void collect(Instant now) {
        boolean more = true;
        while (more) {
            more = worker.sql()
                            .sql("""
                            with behind as (
                              select w.*, least(w.position + :most,
                                (select max(l.position) from log l where l.jurisdiction = w.jurisdiction)) as until
                              from webhook w
                              where w.position < (select max(l.position) from log l where l.jurisdiction = w.jurisdiction)
                              for update skip locked),
                            written as (
                              insert into webhook_delivery
                                (jurisdiction, webhook, position, matter, seq, state, tries, next_try, answer)
                              select b.jurisdiction, b.id, l.position, l.matter, l.seq, 'waiting', 0, :now, ''
                              from behind b
                              join log l on l.jurisdiction = b.jurisdiction and l.position > b.position
                                and l.position <= b.until
                              join entry e on e.jurisdiction = l.jurisdiction and e.matter = l.matter and e.seq = l.seq
                              where not exists (
                                  select 1 from matter s where s.jurisdiction = e.jurisdiction and s.id = e.matter
                                    and\s""" + Secrecy.sensitive("s") + """
                                )
                                and (b.means = '{}' or e.means && b.means)
                                and (b.procedures = '{}' or e.procedure = any(b.procedures))
                                and (b.acts = '{}' or e.act = any(b.acts))
                              on conflict do nothing)
                            update webhook w set position = b.until from behind b
                            where w.jurisdiction = b.jurisdiction and w.id = b.id""")
                            .param("most", AT_ONCE)
                            .param("now", at(now))
                            .update()
                    > 0;
        }
    }

    /** Takes what is to be sent now; no other node takes it meanwhile. */
    List<Claimed> claim(Instant now) {
        return worker.sql()
                .sql("""
                        update webhook_delivery d
                        set tries = d.tries + 1, last_try = :now, next_try = :lease
                        from (
                          select jurisdiction, webhook, position from webhook_delivery
                          where state = 'waiting' and next_try <= :now
                          order by next_try, position limit :most for update skip locked) c
                        join webhook w on w.jurisdiction = c.jurisdiction and w.id = c.webhook
                        join log l on l.jurisdiction = c.jurisdiction and l.position = c.position
                        join entry e on e.jurisdiction = l.jurisdiction and e.matter = l.matter and e.seq = l.seq
                        where d.jurisdiction = c.jurisdiction and d.webhook = c.webhook and d.position = c.position
                        returning d.jurisdiction, d.webhook, w.address, encode(w.secret, 'hex'), d.tries, d.position, e.bytes""")
                .param("now", at(now))
                .param("lease", at(now.plus(LEASE)))
                .param("most", CLAIMED)
                .query((row, n) -> claimed(row))
                .list();
    }

    /** Notes what came of it, in one statement. */
    void settle(List<Outcome> outcomes, Instant now) {
        worker.sql()
                .sql("""
                        update webhook_delivery d set state = o.state, next_try = o.next_try, answer = o.answer
                        from unnest(:places, :webhooks, :positions, :states, :nexts::timestamptz[], :answers)
                          as o (jurisdiction, webhook, position, state, next_try, answer)
                        where d.jurisdiction = o.jurisdiction and d.webhook = o.webhook and d.position = o.position""")
                .param("places", texts(outcomes.stream().map(o -> o.claimed().jurisdiction())))
                .param("webhooks", texts(outcomes.stream().map(o -> o.claimed().webhook())))
                .param(
                        "positions",
                        outcomes.stream()
                                .map(o -> o.claimed().logged().position())
                                .toArray(Long[]::new))
                .param("states", texts(outcomes.stream().map(Deliveries::state)))
                .param("nexts", texts(outcomes.stream().map(o -> next(o, now).toString())))
                .param("answers", texts(outcomes.stream().map(Outcome::answer)))
                .update();
    }

    private static String state(Outcome outcome) {
        if (outcome.taken()) {
            return "sent";
        }
        return Patience.after(outcome.claimed().tries()).isPresent() ? "waiting" : "given-up";
    }

    private static Instant next(Outcome outcome, Instant now) {
        return now.plus(Patience.after(outcome.claimed().tries()).orElse(Duration.ZERO));
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                new Docket.Logged(row.getLong(6), Entry.read(row.getBytes(7))));
    }

    private static String[] texts(java.util.stream.Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
