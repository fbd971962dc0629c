package fadu.web.admin;

import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.ReadLog;
import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.web.Times;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit administrator's page: the logs, newest first, to be read and nothing else. */
@Controller
public final class LogsPage {
    /** The logs that there are. */
    public static final List<String> LOGS = List.of("door", "refusals", "reads");

    private static final int SIZE = 50;

    private final House house;
    private final DoorLog door;
    private final ReadLog reads;
    private final Pages pages;

    LogsPage(House house, DoorLog door, ReadLog reads, Pages pages) {
        this.house = house;
        this.door = door;
        this.reads = reads;
        this.pages = pages;
    }

    /** @param next the link to older lines */
    public record View(String log, List<Line> lines, Optional<String> next) {}

    /** A line, in words. */
    public record Line(String at, String who, String what, String note) {}

    @GetMapping("/admin/logs")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam(defaultValue = "door") String log,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        var keeper = Keeper.of(house, frame, Administrator.AUDIT);
        var view = switch (log) {
            case "refusals" -> refusals(keeper, before);
            case "reads" -> reads(keeper, before);
            default -> door(keeper, before);
        };
        return pages.page("admin-logs", frame, view);
    }

    private View door(Keeper keeper, long before) {
        var lines = door.page(keeper.jurisdiction(), before, SIZE);
        var shown = lines.stream()
                .map(l -> new Line(
                        Times.minute(l.at()),
                        keeper.person(l.person()),
                        keeper.frame().say("door." + l.what()),
                        (l.by().isEmpty() || l.by().equals(l.person()) ? "" : keeper.person(l.by()) + " · ")
                                + l.address()
                                + (l.note().isEmpty() ? "" : " · " + l.note())))
                .toList();
        return new View(
                "door", shown, next("door", lines.stream().map(DoorLog.Line::id).toList()));
    }

    private View refusals(Keeper keeper, long before) {
        var lines = house.refusals().page(keeper.jurisdiction(), Optional.empty(), Optional.of(before), SIZE);
        var shown = lines.stream()
                .map(l -> new Line(
                        Times.minute(l.recorded()),
                        keeper.person(l.person()),
                        l.procedure() + " · " + l.act() + " · " + l.matter(),
                        keeper.frame().say(l.words()) + " " + l.basis()))
                .toList();
        return new View(
                "refusals",
                shown,
                next("refusals", lines.stream().map(l -> l.id()).toList()));
    }

    private View reads(Keeper keeper, long before) {
        var lines = reads.page(keeper.jurisdiction(), before, SIZE);
        var shown = lines.stream()
                .map(l -> new Line(
                        Times.minute(l.at()),
                        keeper.person(l.person()),
                        keeper.frame().say("read." + l.what()) + " " + l.matter(),
                        l.reason()))
                .toList();
        return new View(
                "reads",
                shown,
                next("reads", lines.stream().map(ReadLog.Line::id).toList()));
    }

    private static Optional<String> next(String log, List<Long> ids) {
        return ids.size() < SIZE
                ? Optional.empty()
                : Optional.of("/admin/logs?log=" + log + "&before=" + ids.getLast());
    }
}
