package fadu.matter;

import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.follow.Follower;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.org.Units;
import fadu.rule.Event;
import fadu.rule.Request;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens the matters that an act opens, once each. A child that the law refuses stands in the log of refusals. */
final class ChildMatters implements Follower {
    private final Matters matters;
    private final MatterFiles files;
    private final Editions editions;
    private final Units units;

    ChildMatters(Matters matters, MatterFiles files, Editions editions, Units units) {
        this.matters = matters;
        this.files = files;
        this.editions = editions;
        this.units = units;
    }

    @Override
    public String name() {
        return "child-matters";
    }

    @Override
    public void follow(Docket.Logged logged, Instant now) {
        var entry = logged.entry();
        var law = editions.at(entry.text("edition").orElseThrow()).law();
        var opening = law.procedure(new ProcedureId(entry.procedure(), entry.version()))
                .flatMap(p -> Optional.ofNullable(p.acts().get(entry.act())))
                .flatMap(Act::opens);
        boolean acted = switch (entry.kind()) {
            case DECISION, FACT, CLOCK, SYSTEM -> true;
            default -> false;
        };
        if (opening.isEmpty() || !acted) {
            return;
        }
        var situation = then(entry, now);
        var rows = opening.get().each().map(table -> rows(situation, table)).orElse(List.of(Map.of()));
        for (int i = 0; i < rows.size(); i++) {
            open(situation, entry, opening.get(), rows.get(i), i, now);
        }
    }

    /** The matter right after the entry, whatever has happened since. */
    private Situation then(Entry entry, Instant now) {
        var whole = files.situation(entry.jurisdiction(), entry.matter(), now);
        var upTo = whole.timeline().all().stream()
                .filter((Event e) -> e.seq() <= entry.seq())
                .toList();
        return Situation.of(whole.world(), Timeline.of(upTo));
    }

    @SuppressWarnings("unchecked") // a table's rows are objects
    private static List<Map<String, Object>> rows(Situation situation, String table) {
        return situation.standing().fields().get(table) instanceof List<?> list
                ? (List<Map<String, Object>>) list
                : List.of();
    }

    private void open(
            Situation situation, Entry entry, Act.Opening opening, Map<String, Object> row, int i, Instant now) {
        var law = situation.world().law();
        var child = law.on(opening.procedure(), entry.effective())
                .or(() -> law.versions(opening.procedure()).stream().findFirst());
        if (child.isEmpty()) {
            throw new IllegalStateException("no procedure " + opening.procedure());
        }
        var key = "opens " + entry.matter() + " " + entry.seq() + " " + i;
        var start = Optional.ofNullable(child.get().acts().get(opening.act()));
        var roles = start.filter(a -> a.kind() != Act.Kind.SYSTEM)
                .map(a -> Set.copyOf(a.by()))
                .orElse(Set.of(Request.SYSTEM));
        var request = Request.of(opening.act(), "system", roles, values(situation, entry, opening, row));
        var day = entry.at().toLocalDate();
        if (day.isBefore(Acting.day(now))) {
            // The run was late: the child began when its parent said so.
            request = start.map(Act::kind).orElse(Act.Kind.FACT) == Act.Kind.DECISION
                    ? request.recordOnly().on(day)
                    : request.on(day);
        }
        var unit = unit(situation, entry, opening, row, day);
        matters.open(
                Opening.of(entry.jurisdiction(), id(entry, i), opening.procedure(), unit, request)
                        .keyed(key)
                        .linked(List.of(link(situation.standing().procedure(), child.get(), opening, entry))),
                now);
    }

    /** Where the opening says with whom they lie, and that is a unit there is on the day; else where this matter lies. */
    private String unit(Situation situation, Entry entry, Act.Opening opening, Map<String, Object> row, LocalDate day) {
        var names = situation.names(entry.actor(), entry.values(), entry.row(), row);
        return opening.unit()
                .flatMap(expr -> Optional.ofNullable(expr.eval(names)))
                .map(String::valueOf)
                .filter(id -> units.find(entry.jurisdiction(), id)
                        .filter(u -> u.on(day))
                        .isPresent())
                .or(entry::unit)
                .orElse("");
    }

    /** The link belongs to the child's procedure where that names it, else to the parent's. */
    private static Opening.Link link(Procedure parent, Procedure child, Act.Opening opening, Entry entry) {
        var childs = Optional.ofNullable(child.links().get(opening.link()));
        var inverse = childs.or(() -> Optional.ofNullable(parent.links().get(opening.link())))
                .flatMap(Procedure.Link::inverse)
                .orElse("");
        return new Opening.Link(opening.link(), inverse, entry.matter(), childs.isEmpty());
    }

    private static Map<String, Object> values(
            Situation situation, Entry entry, Act.Opening opening, Map<String, Object> row) {
        var names = situation.names(entry.actor(), entry.values(), entry.row(), row);
        var values = new LinkedHashMap<String, Object>();
        opening.hand().forEach((field, expr) -> {
            Object value = expr.eval(names);
            if (value != null) {
                values.put(field, value);
            }
        });
        return values;
    }

    private static String id(Entry entry, int i) {
        var readable = entry.matter() + "-" + entry.seq() + "-" + (i + 1);
        return readable.length() <= 64
                ? readable
                : Hash.of(readable.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 40);
    }
}
