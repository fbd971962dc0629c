package fadu.demo;

import fadu.Trouble;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the story of one matter: which of its acts come about, when, by whom, and with what values. */
final class Telling {
    private final Bureau bureau;
    private final Law law;
    private final Earlier earlier;
    private final Script script;
    private final Map<String, String> named;
    private final int number;
    private final String id;
    private final String unit;

    Telling(Bureau bureau, Law law, Earlier earlier, Script script, Map<String, String> named, int number) {
        this.bureau = bureau;
        this.law = law;
        this.earlier = earlier;
        this.script = script;
        this.named = named;
        this.number = number;
        this.id = script.begun()
                .map(b -> earlier.matter(b.story(), 1, script.place()) + "-" + b.entry() + "-" + number)
                .orElseGet(() -> bureau.id(script.id(), number));
        this.unit = named.getOrDefault(
                "unit", script.units().get((number - 1) % script.units().size()));
    }

    /** A cue, once for each time that it is acted on. */
    private record Turn(Cue cue, Map<String, String> more) {}

    Planned from(LocalDate start) {
        var cues = script.course().stream()
                .filter(this::comesAbout)
                .flatMap(cue -> turns(cue, start).stream())
                .toList();
        var days = days(cues, start);
        int over = script.open() ? 0 : beyond(days);
        if (over > 0) {
            days = days(cues, bureau.days().before(start, over));
        }
        if (!script.open() && beyond(days) > 0) {
            throw new Trouble(
                    script.place() + " 故事 " + script.id() + " 的第 " + number + " 件到 " + days.getLast() + " 才结束，超过演示日期",
                    script.place() + " story " + script.id() + ": matter " + number + " ends on " + days.getLast()
                            + ", after the demonstration's day");
        }
        return told(cues, days);
    }

    /** By how many working days the course goes on after the demonstration's day. */
    private int beyond(List<LocalDate> days) {
        var last = bureau.year().day();
        return days.isEmpty() || !days.getLast().isAfter(last)
                ? 0
                : bureau.days().between(last, days.getLast()).size() + 1;
    }

    private boolean comesAbout(Cue cue) {
        return cue.when().entrySet().stream().allMatch(w -> w.getValue().contains(named.getOrDefault(w.getKey(), "")));
    }

    private List<Turn> turns(Cue cue, LocalDate start) {
        var slots = slots(bureau.chance(id + " turns"), new Cast(bureau, law.vocabulary(), unit, bureau.chance(id)));
        var lists = cue.each().isEmpty() ? List.of(Map.<String, String>of()) : cue.each();
        int times = cue.times()
                .map(t -> Gap.of(slots.fill(t, start, start, cue.place()), cue.place())
                        .least())
                .orElse(lists.size());
        var out = new ArrayList<Turn>();
        for (int k = 1; k <= times; k++) {
            var more = new LinkedHashMap<>(lists.get((k - 1) % lists.size()));
            more.put("k", String.valueOf(k));
            out.add(new Turn(cue, more));
        }
        return out;
    }

    private List<LocalDate> days(List<Turn> cues, LocalDate start) {
        var chance = bureau.chance(id + " days");
        var out = new ArrayList<LocalDate>();
        var day = start;
        for (var turn : cues) {
            var cue = turn.cue();
            day = cue.day().isPresent()
                    ? LocalDate.parse(slots(bureau.chance(id), new Cast(bureau, law.vocabulary(), unit, chance))
                            .with(turn.more())
                            .fill(cue.day().get(), day, start, cue.place()))
                    : cue.after().after(day, bureau.days(), chance);
            out.add(day);
        }
        return out;
    }

    private Slots slots(Chance chance, Cast cast) {
        return new Slots(bureau, cast, earlier, chance, named, number);
    }

    private Planned told(List<Turn> cues, List<LocalDate> days) {
        var story = new Story(bureau, id, script.procedure(), unit);
        var cast = new Cast(bureau, law.vocabulary(), unit, bureau.chance(id + " cast"));
        var slots = slots(story.chance(), cast);
        var known = new LinkedHashMap<String, Object>();
        var first = days.isEmpty() ? bureau.year().first() : days.getFirst();
        for (int i = 0; i < cues.size(); i++) {
            var cue = cues.get(i).cue();
            var with = slots.with(cues.get(i).more());
            var day = days.get(i);
            var rows = cue.rows().map(table -> keys(known, table)).orElse(List.of());
            if (cue.rows().isEmpty()) {
                act(story, cue, day, first, with, cast, known, cue.row());
            } else {
                rows.forEach(key -> act(story, cue, day, first, with, cast, known, Optional.of(key)));
            }
        }
        var planned = script.title()
                .map(t -> story.done(slots.fill(t, first, first, script.place())))
                .orElseGet(story::done);
        return script.begun().isPresent() ? planned.begunElsewhere() : planned;
    }

    /** The keys of a table's rows: their first column. */
    private static List<String> keys(Map<String, Object> known, String table) {
        var out = new ArrayList<String>();
        if (known.get(table) instanceof List<?> rows) {
            for (var row : rows) {
                if (row instanceof Map<?, ?> cells) {
                    out.add(String.valueOf(cells.values().iterator().next()));
                }
            }
        }
        return out;
    }

    private void act(
            Story story,
            Cue cue,
            LocalDate day,
            LocalDate first,
            Slots slots,
            Cast cast,
            Map<String, Object> known,
            Optional<String> row) {
        var procedure = law.on(script.procedure(), day)
                .or(() -> law.versions(script.procedure()).stream().findFirst())
                .orElseThrow();
        var given = new GivenValues(slots, day, first);
        var values = new LinkedHashMap<String, Object>();
        cue.with().forEach((id, node) -> values.put(id, given.value(field(procedure, cue, id, node), node)));
        known.putAll(values);
        if (!cue.found().isEmpty()) {
            takeOn(story, cue, day, first, slots, cast, procedure, values);
            return;
        }
        var act = Optional.ofNullable(procedure.acts().get(cue.act()))
                .orElseThrow(() -> ScriptCheck.unknown(
                        cue.place(),
                        procedure,
                        "行为 / act",
                        cue.act(),
                        procedure.acts().keySet()));
        var person = cast.actor(
                procedure, act, cue.by().map(b -> slots.fill(b, day, first, cue.place())), known, cue.place());
        var approver = act.kind() == Act.Kind.FACT && cue.approved().isEmpty()
                ? act.approvedBy().flatMap(_ -> cast.approver(act, cue.approved(), person, cue.place()))
                : cast.approver(act, cue.approved(), person, cue.place());
        cast.did(act.id(), person);
        story.act(day, person, act.id(), values, doing -> {
            var more = cue.irregular() ? doing : doing.strictly();
            more = approver.isPresent() ? more.approved(approver.get()) : more;
            more = row.isPresent() ? more.of(slots.fill(row.get(), day, first, cue.place())) : more;
            more = cue.happened() ? more.onPaper() : more;
            more = cue.on().isPresent()
                    ? more.happenedOn(LocalDate.parse(slots.fill(cue.on().get(), day, first, cue.place())))
                    : more;
            more = cue.skip().isEmpty() ? more : more.skipping(cue.skip());
            return given.files().isEmpty() ? more : more.citing(given.files());
        });
    }

    private void takeOn(
            Story story,
            Cue cue,
            LocalDate day,
            LocalDate first,
            Slots slots,
            Cast cast,
            Procedure procedure,
            Map<String, Object> values) {
        var begun = cue.on()
                .map(on -> LocalDate.parse(slots.fill(on, day, first, cue.place())))
                .orElse(day);
        var source = slots.fill(cue.source().orElse("台账.xlsx 第{n}行"), day, first, cue.place());
        var by = cue.by()
                .map(b -> bureau.year().people().containsKey(b) ? b : cast.holder(b, cue.place()))
                .orElseGet(() -> cast.partaking(procedure, cue.place()));
        story.act(day, by, "take-on", values, doing -> doing.found(new Doing.Found(begun, cue.found(), source)));
    }

    private static Field field(Procedure procedure, Cue cue, String id, YamlNode node) {
        var act = procedure.acts().get(cue.act());
        return (act == null
                        ? procedure.field(id)
                        : act.fields().stream()
                                .map(Act.Input::field)
                                .filter(f -> f.id().equals(id))
                                .findFirst())
                .orElseThrow(() -> YamlSheet.wrong(
                        node,
                        procedure.id() + " 的 " + cue.act() + " 没有字段 " + id,
                        cue.act() + " of " + procedure.id() + " has no field " + id));
    }
}
