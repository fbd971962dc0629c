package fadu.notice;

import fadu.Characters;
import fadu.Words;
import fadu.org.Jurisdiction;
import fadu.store.DatabaseRole;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Hands over what waits. A message is claimed by moving its next try ahead, so that no other node has it at the same time;
 * whoever dies between sending and noting leaves it to be sent once more, under the same id.
 */
final class Sender {
    private static final int AT_ONCE = 50;
    private static final int TRIES = 6;
    private static final int GROWS = 4;
    private static final int SHOWN = 300;
    private static final String CLAIM = """
            with due as (
              select jurisdiction, notice, channel from notice_sending
              where jurisdiction = :jurisdiction and state = 'waiting' and next_try <= :now
              order by next_try, notice, channel limit :most for update skip locked)
            update notice_sending s set tries = s.tries + 1,
              next_try = cast(:now as timestamptz) + power(:grows, s.tries) * interval '1 minute'
            from due d
            join notice n on n.jurisdiction = d.jurisdiction and n.id = d.notice
            left join notice_address a on a.jurisdiction = n.jurisdiction and a.person = n.person and a.channel = d.channel
            where s.jurisdiction = d.jurisdiction and s.notice = d.notice and s.channel = d.channel
            returning s.notice, s.channel, s.tries, n.person, n.zh, n.en, encode(a.address, 'hex') as address""";
    private static final String NOTE = """
            update notice_sending s set state = r.state, answer = r.answer, done = case r.state when 'waiting' then null else :now end
            from unnest(:notices::bigint[], :channels::text[], :states::text[], :answers::text[])
              as r(notice, channel, state, answer)
            where s.jurisdiction = :jurisdiction and s.notice = r.notice and s.channel = r.channel""";

    private final DatabaseRole worker;
    private final Addresses addresses;
    private final Gateways gateways;

    Sender(DatabaseRole worker, Addresses addresses, Gateways gateways) {
        this.worker = worker;
        this.addresses = addresses;
        this.gateways = gateways;
    }

    /** @param address empty where it was taken away since */
    private record Waiting(
            long notice, String channel, int tries, String person, Words text, Optional<String> address) {}

    private record Result(Waiting of, String state, String answer) {}

    /**
     * Sends what is due.
     *
     * @param place its name, and whether it is a demonstration
     */
    void run(Jurisdiction place, Instant now) {
        for (var some = claim(place.id(), now); !some.isEmpty(); some = claim(place.id(), now)) {
            var results = new ArrayList<Result>();
            some.forEach(w -> results.add(send(place, w, now)));
            note(place.id(), results, now);
        }
    }

    private List<Waiting> claim(String jurisdiction, Instant now) {
        return worker.sql()
                .sql(CLAIM)
                .param("jurisdiction", jurisdiction)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .param("grows", GROWS)
                .query((row, n) -> new Waiting(
                        row.getLong("notice"),
                        row.getString("channel"),
                        row.getInt("tries"),
                        row.getString("person"),
                        new Words(row.getString("zh"), row.getString("en")),
                        Optional.ofNullable(row.getString("address"))))
                .list();
    }

    private Result send(Jurisdiction place, Waiting w, Instant now) {
        if (w.address().isEmpty()) {
            return new Result(w, "failed", "no address");
        }
        try {
            var to = addresses.open(
                    place.id(),
                    w.person(),
                    w.channel(),
                    HexFormat.of().parseHex(w.address().get()));
            var mark = place.demo() ? "【演示 demonstration】" : "";
            var message = new Message(
                    place.id() + "/" + w.notice() + "/" + w.channel(),
                    w.channel(),
                    to,
                    place.name().zh(),
                    mark + w.text().zh() + "\n" + w.text().en(),
                    gateways.link(w.notice()),
                    now);
            return new Result(
                    w, "sent", cut(gateways.of(w.channel(), place.demo()).send(message)));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return new Result(w, w.tries() >= TRIES ? "failed" : "waiting", cut(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(w, "waiting", "interrupted");
        }
    }

    private static String cut(String text) {
        return Characters.first(text, SHOWN).replace('\0', ' ');
    }

    private void note(String jurisdiction, List<Result> results, Instant now) {
        worker.sql()
                .sql(NOTE)
                .param("jurisdiction", jurisdiction)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("notices", results.stream().map(r -> r.of().notice()).toArray(Long[]::new))
                .param("channels", results.stream().map(r -> r.of().channel()).toArray(String[]::new))
                .param("states", results.stream().map(Result::state).toArray(String[]::new))
                .param("answers", results.stream().map(Result::answer).toArray(String[]::new))
                .update();
    }
}
