package fadu.web.admin;

import fadu.access.DoorLog;
import fadu.access.ReadLog;
import fadu.law.Act;
import fadu.matter.MatterNumbers;
import fadu.matter.RefusalLog;
import fadu.store.LogSearch;
import fadu.web.Times;
import fadu.web.admin.LogsPage.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a log in words: names for ids, numbers for matters. An auditor sees no matter's title. */
@FunctionalInterface
interface LogLines {
    /** The rules of the door, as a note names them. */
    Set<String> RULES = Set.of("tries", "rest", "address", "idle", "longest");

    /** The newest of those asked for. */
    List<Line> page(LogSearch asked, int size);

    /** Who came in, who changed an account, a post or a rule. */
    static LogLines door(Keeper keeper, DoorLog log) {
        return (asked, size) -> log.page(asked, size).stream()
                .map(l -> new Line(
                        l.id(),
                        Times.minute(l.at()),
                        keeper.person(l.person()),
                        keeper.frame().say("door." + l.what()),
                        "",
                        (l.by().isEmpty() || l.by().equals(l.person()) ? "" : keeper.person(l.by()) + " · ")
                                + l.address()
                                + (l.note().isEmpty() ? "" : " · " + named(keeper, l.note()))))
                .toList();
    }

    /** Which acts were refused, and by which rule. */
    static LogLines refusals(Keeper keeper, RefusalLog log) {
        return (asked, size) -> {
            var lines = log.page(asked, size);
            var numbers = numbers(keeper, lines, RefusalLog.Line::matter);
            return lines.stream()
                    .map(l -> new Line(
                            l.id(),
                            Times.minute(l.recorded()),
                            keeper.person(l.person()),
                            act(keeper, l.procedure(), l.act()),
                            numbers.getOrDefault(l.matter(), l.matter()),
                            keeper.frame().say(l.words()) + " " + l.basis()))
                    .toList();
        };
    }

    /** Who opened which matter, and why personal values were read. */
    static LogLines reads(Keeper keeper, ReadLog log) {
        return (asked, size) -> {
            var lines = log.page(asked, size);
            var numbers = numbers(keeper, lines, ReadLog.Line::matter);
            return lines.stream()
                    .map(l -> new Line(
                            l.id(),
                            Times.minute(l.at()),
                            keeper.person(l.person()),
                            keeper.frame().say("read." + l.what()),
                            numbers.getOrDefault(l.matter(), l.matter()),
                            l.reason()))
                    .toList();
        };
    }

    private static <L> Map<String, String> numbers(Keeper keeper, List<L> lines, Function<L, String> matter) {
        var ids = lines.stream().map(matter).distinct().toList();
        return new MatterNumbers(keeper.keeping().actor().house().database().worker(), keeper.jurisdiction()).of(ids);
    }

    private static String act(Keeper keeper, String procedure, String act) {
        var version = keeper.keeping().actor().law().versions(procedure).reversed().stream()
                .findFirst();
        var kind = version.map(p -> keeper.frame().say(p.name())).orElse(procedure);
        var name = version.stream()
                .flatMap(p -> p.acts().values().stream())
                .filter(a -> a.id().equals(act))
                .map((Act a) -> keeper.frame().say(a.name()))
                .findFirst()
                .orElse(act);
        return kind + " · " + name;
    }

    /** A note names a post, a unit or a rule of the door by its id. */
    private static String named(Keeper keeper, String note) {
        return Arrays.stream(note.split(" "))
                .map(word -> RULES.contains(word)
                        ? keeper.frame().say("admin.door." + word)
                        : keeper.unit(keeper.role(word)))
                .collect(Collectors.joining(" "));
    }
}
