package fadu.rule;

import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.calendar.CalendarLaw;
import fadu.law.yaml.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A matter in memory, acted on by people who hold every post. */
final class Played {
    static final Law LAW;
    static final Reckoner RECKONER;
    static final Set<String> ROLES;

    static {
        var edition = Edition.ofFolder(Path.of(System.getProperty("fadu.home", ".."), "law"));
        LAW = LawReader.read(edition);
        var texts = new TreeMap<String, String>();
        edition.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        var calendar = CalendarLaw.read(texts, "law/", new Problems()).orElseThrow();
        RECKONER = new Reckoner(calendar.calendar(), calendar.rules());
        ROLES = Set.copyOf(LAW.vocabulary().roles().keySet());
    }

    private final String procedure;
    private final Map<String, Object> settings = new HashMap<>();
    private Timeline timeline = Timeline.EMPTY;
    private List<NewEntry> newest = List.of();

    Played(String procedure) {
        this.procedure = procedure;
    }

    void setting(String id, Object value) {
        settings.put(id, value);
    }

    World world(LocalDate today) {
        // Later entries of a day come later.
        var now = today.atTime(9, 0).plusSeconds(timeline.all().size()).atZone(World.ZONE);
        return new World(LAW, RECKONER, Map.copyOf(settings), Played::certificates, "m-1", now.toInstant());
    }

    /** Every officer holds a certificate; there are no other matters. */
    private static List<Elsewhere.Found> certificates(Elsewhere.Query query) {
        return query.procedures().contains("officer-certificate")
                ? List.of(new Elsewhere.Found(
                        "certificate-" + query.where().get("holder"),
                        1,
                        List.of(new Elsewhere.Stand("active", LocalDate.parse("2000-01-01"), Optional.empty()))))
                : List.of();
    }

    static Request request(String act, Object... values) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            map.put((String) values[i], values[i + 1]);
        }
        return Request.of(act, "wang", ROLES, map).approvedBy("li", ROLES);
    }

    /** Asks, and enters what comes of it. */
    Outcome on(String today, Request request) {
        return on(LocalDate.parse(today), request);
    }

    Outcome on(LocalDate today, Request request) {
        var outcome = ask(today, request);
        enter(
                switch (outcome) {
                    case Outcome.Done done -> done.entries();
                    case Outcome.Refused refused -> refused.clock();
                });
        return outcome;
    }

    /** Asks without entering. */
    Outcome ask(LocalDate today, Request request) {
        return timeline.all().isEmpty()
                ? Engine.open(world(today), procedure, request)
                : Engine.act(world(today), timeline, request);
    }

    /** The clock alone. */
    List<NewEntry> clock(String today) {
        return clock(LocalDate.parse(today));
    }

    List<NewEntry> clock(LocalDate today) {
        var entries = Engine.clock(world(today), timeline);
        enter(entries);
        return entries;
    }

    private void enter(List<NewEntry> entries) {
        newest = entries;
        var events = new ArrayList<>(timeline.all());
        entries.forEach(e -> events.add(e.asEvent(events.size() + 1)));
        timeline = Timeline.of(events);
    }

    Timeline timeline() {
        return timeline;
    }

    List<String> newest() {
        return newest.stream().map(e -> e.kind().id() + " " + e.act()).toList();
    }

    List<String> irregular() {
        return newest.stream()
                .flatMap(e -> e.irregular().stream())
                .map(Irregular::rule)
                .toList();
    }

    Situation situation(String today) {
        return Situation.of(world(LocalDate.parse(today)), timeline);
    }

    Map<String, String> states() {
        return Standing.of(LAW, timeline).states();
    }

    /** The newest limit of the id. */
    LimitState limit(String id, String today) {
        return situation(today).limits(id).getLast();
    }

    int seq(String act) {
        return timeline.last(act, Optional.empty()).orElseThrow().seq();
    }

    static List<String> rules(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.reasons().stream().map(Irregular::rule).toList()
                : List.of();
    }

    /** A request for information handed in on the day. */
    static Played information(String received) {
        var matter = new Played("information-request");
        matter.on(received, receive(received));
        return matter;
    }

    static Request receive(String received) {
        return request(
                "receive",
                "channel",
                "hand",
                "applicant",
                "张三",
                "applicant_kind",
                "person",
                "contact",
                "13800000000",
                "arrived",
                received,
                "subject",
                "某道路的规划",
                "forms",
                List.of(Map.of("form", "1")));
    }
}
