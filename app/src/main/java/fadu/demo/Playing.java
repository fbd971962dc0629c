package fadu.demo;

import fadu.Trouble;
import fadu.Words;
import fadu.docket.Hash;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.matter.Step;
import fadu.rule.Request;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** Enters a day's acts through the one writer: several matters at once, the acts of one matter in their order. */
final class Playing {
    private final House house;
    private final String jurisdiction;
    private final Staff staff;
    private final ExecutorService hands;

    Playing(House house, DemoYear year, ExecutorService hands) {
        this.house = house;
        this.jurisdiction = year.jurisdiction();
        this.staff = new Staff(year.people());
        this.hands = hands;
    }

    /** Enters all of them; how many acts. What was entered before with the same key is left. */
    int all(List<DayBook.Work> day) {
        try {
            var works = day.stream()
                    .map(work -> (Callable<Integer>) () -> one(work))
                    .toList();
            int acts = 0;
            for (var done : hands.invokeAll(works)) {
                acts += done.get();
            }
            return acts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(new Words("装载被中断，再次启动会接着装载", "loading was interrupted; the next start goes on"), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }

    private int one(DayBook.Work work) {
        for (int i = 0; i < work.doings().size(); i++) {
            var doing = work.doings().get(i);
            var key = "demo " + work.matter().id() + " " + (work.from() + i);
            var result = work.opens() && i == 0
                    ? house.matters().open(opening(work.matter(), doing, key), instant(doing))
                    : house.matters().act(step(work.matter(), doing, key), instant(doing));
            if (result instanceof Result.Refused refused) {
                var why = refused.reasons().stream()
                        .map(r -> r.words().toString())
                        .toList();
                throw new Trouble(
                        "演示数据的一个环节未被准许：" + work.matter().id() + " " + doing.at() + " " + doing.act() + " " + why,
                        "an act of the demonstration was refused: "
                                + work.matter().id() + " " + doing.at() + " " + doing.act() + " " + why);
            }
        }
        return work.doings().size();
    }

    private Opening opening(Planned matter, Doing doing, String key) {
        var opening = Opening.of(jurisdiction, matter.id(), matter.procedure(), matter.unit(), request(doing))
                .keyed(key)
                .citing(files(doing));
        return matter.title().map(opening::titled).orElse(opening);
    }

    private Step step(Planned matter, Doing doing, String key) {
        return Step.of(jurisdiction, matter.id(), request(doing))
                .in(doing.unit())
                .keyed(key)
                .citing(files(doing));
    }

    private Request request(Doing doing) {
        return new Request(
                doing.act(),
                doing.row(),
                doing.values(),
                doing.person(),
                staff.roles(doing.person()),
                Optional.empty(),
                doing.happened(),
                doing.approver().map(a -> new Request.Approver(a, staff.roles(a))),
                Map.of());
    }

    private Map<String, Hash> files(Doing doing) {
        var hashes = new LinkedHashMap<String, Hash>();
        doing.files().forEach((name, content) -> {
            var blob = house.blobs().put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            hashes.put(name, new Hash(blob.sha256()));
        });
        return hashes;
    }

    private static Instant instant(Doing doing) {
        return doing.at().atZone(fadu.rule.World.ZONE).toInstant();
    }
}
