package fadu.hook;

import fadu.Characters;
import fadu.Trouble;
import fadu.docket.HouseSafe;
import fadu.matter.Editions;
import fadu.matter.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tells the webhooks what was entered. Whoever answers with 2xx took it; anything else is tried again, and no redirect followed. */
public final class Telling {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 200;

    private final Deliveries deliveries;
    private final Networks networks;
    private final Editions editions;
    private final HouseSafe safe;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    public Telling(House house) {
        this.deliveries = new Deliveries(house.database().worker());
        this.networks = new Networks(house.database());
        this.editions = house.editions();
        this.safe = new HouseSafe(house.database().settings().masterKey());
    }

    /**
     * One round: writes what is new in the log, sends what is due.
     *
     * @param now by the machine's clock, also where a demonstration stands on another day
     * @return how many tries were made
     */
    public int run(Instant now) {
        deliveries.collect(now);
        var claimed = deliveries.claim(now);
        if (!claimed.isEmpty()) {
            deliveries.settle(send(claimed, now), now);
        }
        return claimed.size();
    }

    private List<Deliveries.Outcome> send(List<Deliveries.Claimed> claimed, Instant now) {
        var opened = networks.all();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Deliveries.Outcome>>();
            for (var each : claimed) {
                var theirs = opened.getOrDefault(each.jurisdiction(), List.of());
                Callable<Deliveries.Outcome> sending = () -> send(each, theirs, now);
                running.add(threads.submit(sending));
            }
            var outcomes = new ArrayList<Deliveries.Outcome>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Deliveries.Outcome send(Deliveries.Claimed claimed, List<Network> opened, Instant now)
            throws InterruptedException {
        try {
            Networks.check(URI.create(claimed.address()), opened);
            var answer = client.send(request(claimed, now), BodyHandlers.ofInputStream());
            // What it says besides the status is not read, however long it is.
            answer.body().close();
            int status = answer.statusCode();
            return new Deliveries.Outcome(claimed, status / 100 == 2, String.valueOf(status));
        } catch (Trouble trouble) {
            return new Deliveries.Outcome(claimed, false, trouble.words().toString());
        } catch (IOException e) {
            var why = e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
            return new Deliveries.Outcome(claimed, false, Characters.first(why, LONGEST_ANSWER));
        }
    }

    private HttpRequest request(Deliveries.Claimed claimed, Instant now) {
        var entry = claimed.logged().entry();
        var law = editions.at(entry.text("edition").orElseThrow()).law();
        var body = Announcement.of(claimed.logged(), law);
        var secret = safe.open(
                HexFormat.of().parseHex(claimed.secret()), Webhooks.belongs(claimed.jurisdiction(), claimed.webhook()));
        // The same for every try, so that whoever was told twice knows.
        var id = claimed.webhook() + "_" + claimed.logged().position();
        long seconds = now.getEpochSecond();
        return HttpRequest.newBuilder(URI.create(claimed.address()))
                .timeout(TO_ANSWER)
                .header("content-type", "application/json")
                .header("user-agent", "fadu")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", Signature.of(secret, id, seconds, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
