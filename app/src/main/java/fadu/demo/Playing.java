package fadu.demo;

import fadu.Trouble;
import fadu.Words;
import fadu.docket.Hash;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.matter.Step;
import fadu.matter.TakingOn;
import fadu.rule.Irregular;
import fadu.rule.Request;
import fadu.rule.TakeOn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
        var sorted = Openings.of(day, house.editions().current().law());
        var tasks = new ArrayList<Callable<Integer>>();
        sorted.together().forEach(some -> tasks.add(() -> together(some)));
        sorted.single().forEach(work -> tasks.add(() -> one(work)));
        try {
            int acts = 0;
            for (var done : hands.invokeAll(tasks)) {
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

    /** Many matters that only begin on this day, in one transaction at the time of the last of them. */
    private int together(List<DayBook.Work> some) {
        var openings = some.stream()
                .map(work -> opening(work.matter(), work.doings().getFirst(), key(work, 0)))
                .toList();
        var at = some.stream()
                .map(work -> instant(work.doings().getFirst()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var results = house.matters().openAll(jurisdiction, openings, at);
        for (int i = 0; i < some.size(); i++) {
            var work = some.get(i);
            // Where one is refused none is entered, so this names the one that was.
            allowed(work.matter(), work.doings().getFirst(), results.get(i));
        }
        return some.size();
    }

    private static String key(DayBook.Work work, int i) {
        return "demo " + work.matter().id() + " " + (work.from() + i);
    }

    private int one(DayBook.Work work) {
        for (int i = 0; i < work.doings().size(); i++) {
            var doing = work.doings().get(i);
            var key = key(work, i);
            boolean opens = work.opens() && i == 0;
            if (doing.found().isPresent()) {
                takeOn(work.matter(), doing, doing.found().get(), key);
            } else {
                var result = opens
                        ? house.matters().open(opening(work.matter(), doing, key), instant(doing))
                        : house.matters().act(step(work.matter(), doing, key), instant(doing));
                allowed(work.matter(), doing, result);
            }
        }
        return work.doings().size();
    }

    private static void allowed(Planned matter, Doing doing, Result result) {
        var faults = switch (result) {
            case Result.Refused refused -> refused.reasons();
            case Result.Entered entered -> doing.strict() ? entered.irregular() : List.<Irregular>of();
        };
        if (!faults.isEmpty()) {
            var why = faults.stream().map(r -> r.rule() + " " + r.words()).toList();
            var what = matter.procedure() + " " + matter.id() + " " + doing.at() + " " + doing.person() + " "
                    + doing.act();
            throw new Trouble(
                    "演示数据的一个环节未被准许：" + what + " " + why,
                    "an act of the demonstration was refused: " + what + " " + why);
        }
    }

    private void takeOn(Planned matter, Doing doing, Doing.Found found, String key) {
        var law = house.editions().current().law();
        var procedure = law.on(matter.procedure(), doing.at().toLocalDate())
                .or(() -> law.versions(matter.procedure()).stream().findFirst())
                .orElseThrow();
        var taken = new TakeOn(
                procedure,
                found.begun(),
                found.states(),
                doing.values(),
                Map.of(),
                List.of(),
                found.source(),
                doing.person());
        house.matters()
                .takeOn(
                        jurisdiction,
                        List.of(new TakingOn(matter.id(), matter.unit(), matter.title(), taken, Optional.of(key))),
                        instant(doing));
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
                doing.on(),
                doing.happened(),
                doing.approver().map(a -> new Request.Approver(a, staff.roles(a))),
                doing.skips());
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
