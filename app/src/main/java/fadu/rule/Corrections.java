package fadu.rule;

import fadu.law.Act;
import fadu.law.Field;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Corrections name the entry that they correct or strike; that entry stays and is shown struck through. Where a later
 * decision would then not have been lawful, the correction is refused and names it.
 */
final class Corrections {
    static final String CORRECT = Act.CORRECT_ENTRY;
    static final String STRIKE = Act.STRIKE_ENTRY;
    private static final String ENTRY = "entry";
    private static final String FIELD = "entry_field";
    private static final String IS = "entry_is";
    private static final String EFFECTIVE = "effective";
    /** The role of whoever made the entry. */
    private static final String MAKER = "entry-maker";

    private final Situation situation;
    private final Act act;
    private final Request request;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Corrections(Situation situation, Act act, Request request) {
        this.situation = situation;
        this.act = act;
        this.request = request;
    }

    static boolean isOne(Act act) {
        return act.id().equals(CORRECT) || act.id().equals(STRIKE);
    }

    static Preparation.Result read(Situation situation, Act act, Request request, LocalDate day) {
        return new Corrections(situation, act, request).read(day);
    }

    private Preparation.Result read(LocalDate day) {
        boolean strike = act.id().equals(STRIKE);
        var found = target();
        if (found.isEmpty() || (strike && found.get().seq() == 1)) {
            return Preparation.faulty(
                    "fields",
                    "请指明要改的是第几号记录（由人记入、现行有效的；第一号记录不能撤销）",
                    "say which entry, by its number (one made by a person, that holds; the first cannot be struck)");
        }
        var target = found.get();
        var why = String.valueOf(request.values().getOrDefault(Reserved.WHY, ""));
        if (why.isBlank()) {
            return Preparation.faulty("fields", "请写明更正的理由", "say why it is corrected");
        }
        values.put(Reserved.WHY, why);
        var fault = strike ? dangling(target) : change(target);
        if (fault.isPresent()) {
            return fault.get();
        }
        var attempt = new Attempt(
                act,
                asMaker(target),
                request.person(),
                values,
                Optional.empty(),
                day,
                day,
                situation.world().time());
        var kind = strike ? EntryKind.STRIKE : EntryKind.CORRECT;
        return new Preparation.Ready(situation, attempt, kind, false, Map.of(), OptionalInt.of(target.seq()));
    }

    /** The entry meant; what the clock or the law itself entered is never corrected, only its ground is. */
    private Optional<Event> target() {
        return request.values().get(ENTRY) instanceof Number seq
                ? situation.timeline().live().stream()
                        .filter(e -> e.seq() == seq.longValue())
                        .filter(e -> Set.of(EntryKind.DECISION, EntryKind.FACT, EntryKind.TAKE_ON)
                                .contains(e.kind()))
                        .findFirst()
                : Optional.empty();
    }

    private Request asMaker(Event target) {
        if (!target.actor().equals(request.person())) {
            return request;
        }
        var roles = new HashSet<>(request.roles());
        roles.add(MAKER);
        return new Request(
                request.act(),
                request.row(),
                request.values(),
                request.person(),
                Set.copyOf(roles),
                request.on(),
                request.happened(),
                request.approver(),
                request.skips());
    }

    /** An act that opened a row cannot be struck while others stand on that row. */
    private Optional<Preparation.Result> dangling(Event target) {
        if (target.values().keySet().stream().noneMatch(k -> k.endsWith("+"))
                || target.row().isEmpty()) {
            return Optional.empty();
        }
        return situation.timeline().live().stream()
                .filter(e -> e.seq() != target.seq() && e.row().equals(target.row()) && e.kind() != EntryKind.CLOCK)
                .findFirst()
                .map(e -> Preparation.faulty(
                        "fields",
                        "第 " + e.seq() + " 号记录以它为前提，请先撤销该记录",
                        "entry " + e.seq() + " rests on it; strike that one first"));
    }

    private Optional<Preparation.Result> change(Event target) {
        var id = String.valueOf(request.values().getOrDefault(FIELD, ""));
        Object is = request.values().get(IS);
        var itsAct = situation
                .world()
                .law()
                .procedure(target.procedure())
                .flatMap(p -> Optional.ofNullable(p.acts().get(target.act())));
        if (id.equals(EFFECTIVE)) {
            return effective(itsAct, is);
        }
        var field = itsAct.stream()
                .flatMap(a -> a.fields().stream())
                .map(Act.Input::field)
                .filter(f -> f.id().equals(id))
                .findFirst();
        if (field.isEmpty() || is == null) {
            return wrong("该记录没有“" + id + "”这一项", "that entry has no field “" + id + "”");
        }
        if (itsAct.flatMap(Act::unit).filter(id::equals).isPresent()) {
            values.put(Standing.LIES_WITH, is);
        }
        return value(field.get(), is).or(() -> inRow(target, field.get())).or(() -> dated(target, itsAct.get()));
    }

    private Optional<Preparation.Result> effective(Optional<Act> itsAct, @Nullable Object is) {
        if (itsAct.flatMap(Act::effective).isPresent()) {
            return wrong("该记录的日期由其中的字段得出，请更正那个字段", "its day follows from a field of it; correct that field");
        }
        return switch (FieldValue.day("日期", "the day", String.valueOf(is))) {
            case FieldValue.Right(var day) -> {
                values.put(EFFECTIVE, day);
                yield notFuture(LocalDate.parse((String) day));
            }
            case FieldValue.Wrong(var words) -> wrong(words.zh(), words.en());
        };
    }

    private Optional<Preparation.Result> notFuture(LocalDate day) {
        return day.isAfter(situation.world().today())
                ? wrong("日期 " + day + " 在今天之后", day + " lies after today")
                : Optional.empty();
    }

    private Optional<Preparation.Result> value(Field field, Object is) {
        if (field.personal()) {
            return wrong("个人信息不在此更正，请在个人信息页更正", "personal values are corrected on their own page");
        }
        var read = is instanceof String s ? FieldText.read(field, s).orElse("") : is;
        return switch (FieldValue.of(field, read)) {
            case FieldValue.Right(var value) -> {
                values.put(field.id(), value);
                yield Optional.empty();
            }
            case FieldValue.Wrong(var words) -> wrong(words.zh(), words.en());
        };
    }

    /** A value of the row that the entry added is corrected in that row. */
    private Optional<Preparation.Result> inRow(Event target, Field field) {
        for (var given : target.values().entrySet()) {
            if (given.getKey().endsWith("+")
                    && given.getValue() instanceof Map<?, ?> cells
                    && cells.containsKey(field.id())) {
                if (Optional.of(String.valueOf(cells.get(field.id()))).equals(target.row())) {
                    return wrong(
                            "代号不能更正，请撤销后重新记入", "a row's key cannot be corrected; strike the entry and enter it anew");
                }
                var row = new LinkedHashMap<String, Object>();
                cells.forEach((column, cell) -> row.put((String) column, cell));
                row.put(field.id(), values.remove(field.id()));
                values.put(given.getKey(), row);
            }
        }
        return Optional.empty();
    }

    /** Where the entry's legal day follows from its values, it moves with them. */
    private Optional<Preparation.Result> dated(Event target, Act itsAct) {
        var moment = itsAct.effective();
        var course = situation.timeline().before(target);
        if (moment.isEmpty() || target.kind() == EntryKind.TAKE_ON) {
            return Optional.empty();
        }
        var then = course.live().isEmpty()
                ? new Situation(
                        situation.world(),
                        course,
                        Standing.start(situation
                                .world()
                                .law()
                                .procedure(target.procedure())
                                .orElseThrow()))
                : situation.at(course);
        var corrected = new HashMap<>(target.values());
        corrected.putAll(values);
        var day = new Moments(then, target.row(), Optional.of(new Moments.Candidate(itsAct.id(), corrected)))
                .find(moment.get())
                .map(Moments.Come::day)
                .orElse(target.effective());
        if (!day.equals(target.effective())) {
            values.put(EFFECTIVE, day.toString());
        }
        return notFuture(day);
    }

    private static Optional<Preparation.Result> wrong(String zh, String en) {
        return Optional.of(Preparation.faulty("fields", zh, en));
    }
}
