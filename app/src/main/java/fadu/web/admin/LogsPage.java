package fadu.web.admin;

import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.ReadLog;
import fadu.matter.FieldConditions;
import fadu.matter.House;
import fadu.matter.MatterNumbers;
import fadu.store.LogSearch;
import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Query;
import fadu.work.sheet.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit administrator's page: the logs, newest first, to be searched, read and taken away, and nothing else. */
@Controller
public final class LogsPage {
    /** The logs that there are. */
    public static final List<String> LOGS = List.of("door", "refusals", "reads");

    private static final List<String> ASKED = List.of("person", "matter", "from", "until");
    private static final int SIZE = 50;
    private static final int AT_ONCE = 1_000;

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

    /**
     * The page.
     *
     * @param asked what is searched for, by parameter
     * @param file the link to all of it as a file
     * @param next the link to older lines
     */
    public record View(
            String log,
            Map<String, String> asked,
            List<Choice> people,
            List<Line> lines,
            String file,
            Optional<String> next) {}

    /** A line, in words. */
    public record Line(long id, String at, String who, String what, String matter, String note) {}

    @GetMapping("/admin/logs")
    ResponseEntity<byte[]> show(
            Frame frame,
            @RequestParam(defaultValue = "door") String log,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            @RequestParam Map<String, String> parameters) {
        var keeper = Keeper.of(house, frame, Administrator.AUDIT);
        var lines = lines(keeper, log).page(search(keeper, parameters).before(before), SIZE);
        var kept = "log=" + log
                + ASKED.stream()
                        .filter(name -> !parameters.getOrDefault(name, "").isBlank())
                        .map(name -> "&" + name + "=" + Query.encoded(parameters.getOrDefault(name, "")))
                        .collect(Collectors.joining());
        return pages.page(
                "admin-logs",
                frame,
                new View(
                        LOGS.contains(log) ? log : LOGS.getFirst(),
                        parameters,
                        keeper.everybody(),
                        lines,
                        "/admin/logs.csv?" + kept,
                        lines.size() < SIZE
                                ? Optional.empty()
                                : Optional.of("/admin/logs?" + kept + "&before="
                                        + lines.getLast().id())));
    }

    @GetMapping("/admin/logs.csv")
    void file(
            Frame frame,
            @RequestParam(defaultValue = "door") String log,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        var keeper = Keeper.of(house, frame, Administrator.AUDIT);
        var reading = lines(keeper, log);
        var search = search(keeper, parameters);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + log.replaceAll("[^a-z]", "") + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of(
                    frame.say("admin.log.at"),
                    frame.say("admin.log.who"),
                    frame.say("admin.log.what"),
                    frame.say("admin.log.matter"),
                    frame.say("admin.log.note")));
            var lines = reading.page(search, AT_ONCE);
            while (!lines.isEmpty()) {
                lines.forEach(l -> csv.row(List.of(l.at(), l.who(), l.what(), l.matter(), l.note())));
                lines = lines.size() < AT_ONCE
                        ? List.of()
                        : reading.page(search.before(lines.getLast().id()), AT_ONCE);
            }
        }
    }

    private LogLines lines(Keeper keeper, String log) {
        return switch (log) {
            case "refusals" -> LogLines.refusals(keeper, house.refusals());
            case "reads" -> LogLines.reads(keeper, reads);
            default -> LogLines.door(keeper, door);
        };
    }

    /** A matter may be named by its id or its number. */
    private LogSearch search(Keeper keeper, Map<String, String> parameters) {
        var numbers = new MatterNumbers(house.database().worker(), keeper.jurisdiction());
        var matter =
                asked(parameters, "matter").map(given -> numbers.find(given).orElse(given));
        return new LogSearch(
                keeper.jurisdiction(),
                asked(parameters, "person"),
                matter,
                asked(parameters, "from").flatMap(FieldConditions::day),
                asked(parameters, "until").flatMap(FieldConditions::day),
                Long.MAX_VALUE);
    }

    private static Optional<String> asked(Map<String, String> parameters, String name) {
        return Optional.of(parameters.getOrDefault(name, "").strip()).filter(v -> !v.isEmpty());
    }
}
