package fadu.notice;

import fadu.docket.Docket;
import fadu.docket.HouseSafe;
import fadu.docket.Sequencer;
import fadu.follow.Follower;
import fadu.follow.Following;
import fadu.matter.House;
import fadu.org.Jurisdictions;
import fadu.store.DatabaseRole;
import fadu.store.Watch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a timer does for notices: tells of what was entered, of what was laid before somebody, of limits that come near, and
 * hands messages over.
 */
public final class NoticeWork {
    /** Of a house that has never told anything, only the last entries are looked at. */
    private static final int BACK = 5_000;

    private final DatabaseRole worker;
    private final Jurisdictions jurisdictions;
    private final Follower acts;
    private final Following following;
    private final ToldOfApprovals approvals;
    private final Reminders reminders;
    private final Sender sender;
    private final Map<String, LocalDateTime> reminded = new ConcurrentHashMap<>();

    public NoticeWork(House house, Gateways gateways) {
        this.worker = house.database().worker();
        this.jurisdictions = house.jurisdictions();
        var places = new Places(house.editions(), house.units(), house.posts());
        var telling = new Telling(worker);
        this.acts = new ToldOfActs(worker, places, telling);
        this.following = new Following(worker, new Docket(worker.sql()), new Sequencer(worker), List.of(acts));
        this.approvals = new ToldOfApprovals(worker, places, telling);
        this.reminders = new Reminders(worker, places, telling);
        var safe = new HouseSafe(house.database().settings().masterKey());
        this.sender = new Sender(worker, new Addresses(worker, safe), gateways);
    }

    /** Does what is due in one jurisdiction by its own time. Several nodes may do so at once. */
    public void run(String jurisdiction, Instant now) {
        begin(jurisdiction);
        following.run(jurisdiction, now);
        approvals.run(jurisdiction, now);
        var hour = LocalDateTime.ofInstant(now, Watch.ZONE).truncatedTo(ChronoUnit.HOURS);
        if (!hour.equals(reminded.get(jurisdiction))) {
            reminders.run(jurisdiction, now);
            reminded.put(jurisdiction, hour);
        }
        jurisdictions.find(jurisdiction).ifPresent(place -> sender.run(place, now));
    }

    private void begin(String jurisdiction) {
        worker.sql()
                .sql("""
                        insert into cursor (jurisdiction, follower, position)
                        select jurisdiction, :follower, max(position) - :back from log
                        where jurisdiction = :jurisdiction group by jurisdiction having max(position) > :back
                        on conflict (jurisdiction, follower) do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("follower", acts.name())
                .param("back", BACK)
                .update();
    }
}
