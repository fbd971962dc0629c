package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Corrections name the entry that they correct or strike; that entry stays and is shown struck through. Where a later
 * decision would then not have been lawful, the correction is refused and names it.
 */
final class Corrections {
    static final String CORRECT = "correct-entry";
    static final String STRIKE = "strike-entry";
    private static final String ENTRY = "entry";
    private static final String FIELD = "entry_field";
    private static final String IS = "entry_is";

    private Corrections() {}

    static boolean isOne(Act act) {
        return act.id().equals(CORRECT) || act.id().equals(STRIKE);
    }

    static Preparation.Result read(Situation situation, Act act, Request request, LocalDate day) {
        boolean strike = act.id().equals(STRIKE);
        var target = request.values().get(ENTRY) instanceof Long seq
                ? situation.timeline().live().stream()
                        .filter(e -> e.seq() == seq)
                        .findFirst()
                : Optional.<Event>empty();
        var why = String.valueOf(request.values().getOrDefault(Reserved.WHY, ""));
        if (target.isEmpty() || (strike && target.get().seq() == 1)) {
            return Preparation.faulty(
                    "fields",
                    "请指明要改的是第几号记录（现行有效的；第一号记录不能撤销）",
                    "say which entry, by its number (one that holds; the first cannot be struck)");
        }
        if (why.isBlank()) {
            return Preparation.faulty("fields", "请写明更正的理由", "say why it is corrected");
        }
        var values = new LinkedHashMap<String, Object>();
        values.put(Reserved.WHY, why);
        if (!strike) {
            var changed = change(situation, target.get(), request.values(), values);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        var attempt = new Attempt(
                act,
                request,
                request.person(),
                values,
                Optional.empty(),
                day,
                day,
                situation.world().time());
        return new Preparation.Ready(
                attempt,
                strike ? EntryKind.STRIKE : EntryKind.CORRECT,
                false,
                Map.of(),
                OptionalInt.of(target.get().seq()));
    }

    private static Optional<Preparation.Result> change(
            Situation situation, Event target, Map<String, Object> given, Map<String, Object> values) {
        var field = String.valueOf(given.getOrDefault(FIELD, ""));
        Object is = given.get(IS);
        if (field.equals("effective") && is != null) {
            return Moments.day(is)
                    .filter(d -> !d.isAfter(situation.world().today()))
                    .map(d -> {
                        values.put(field, d.toString());
                        return Optional.<Preparation.Result>empty();
                    })
                    .orElse(Optional.of(Preparation.faulty("fields", "日期无效", "no valid date")));
        }
        var known = situation.world().law().procedure(target.procedure()).stream()
                .flatMap(p -> java.util.stream.Stream.ofNullable(p.acts().get(target.act())))
                .flatMap(a -> a.fields().stream())
                .map(Act.Input::field)
                .filter(f -> f.id().equals(field))
                .findFirst();
        if (known.isEmpty() || is == null) {
            return Optional.of(
                    Preparation.faulty("fields", "该记录没有“" + field + "”这一项", "that entry has no field “" + field + "”"));
        }
        return value(known.get(), is, values);
    }

    private static Optional<Preparation.Result> value(Field field, Object is, Map<String, Object> values) {
        if (field.personal()) {
            return Optional.of(Preparation.faulty(
                    "fields", "个人信息不在此更正，请在个人信息页更正", "personal values are corrected on their own page"));
        }
        var read = is instanceof String s ? FieldText.read(field, s).orElse("") : is;
        return switch (FieldValue.of(field, read)) {
            case FieldValue.Right(var value) -> {
                values.put(field.id(), value);
                yield Optional.empty();
            }
            case FieldValue.Wrong(var words) -> Optional.of(Preparation.faulty("fields", words.zh(), words.en()));
        };
    }

    /** The first later decision that the correction would make unlawful. */
    static Optional<Irregular> unmade(Run run, Situation situation, Preparation.Ready ready) {
        if (ready.refers().isEmpty()) {
            return Optional.empty();
        }
        var correction = new Event(
                run.timeline().nextSeq(),
                ready.kind(),
                situation.standing().procedure().id(),
                ready.attempt().act().id(),
                Optional.empty(),
                ready.attempt().effective(),
                ready.attempt().at(),
                ready.attempt().actor(),
                ready.attempt().values(),
                Map.of(),
                ready.refers());
        var now = Situation.of(run.world(), run.timeline());
        var then = now.at(run.timeline().plus(correction));
        for (var e : then.timeline().live()) {
            if (e.kind() == EntryKind.DECISION && e.seq() > ready.refers().getAsInt()) {
                var before = rules(now, e);
                var fault = rules(then, e).stream()
                        .filter(f -> before.stream().noneMatch(b -> b.rule().equals(f.rule())))
                        .findFirst();
                if (fault.isPresent()) {
                    return fault.map(f -> naming(f, e));
                }
            }
        }
        return Optional.empty();
    }

    /** The rules that a decision already made did not keep, without those that look at people or other matters. */
    private static List<Irregular> rules(Situation situation, Event decision) {
        var before = situation.at(situation.timeline().before(decision));
        var act = before.standing().procedure().acts().get(decision.act());
        if (act == null || before.timeline().live().isEmpty()) {
            return List.of();
        }
        var request = Request.of(decision.act(), decision.actor(), Set.of(), decision.values());
        var attempt = new Attempt(
                act,
                request,
                decision.actor(),
                decision.values(),
                decision.row(),
                decision.effective(),
                decision.effective(),
                decision.at());
        return Checks.of(before, attempt).stream()
                .filter(f -> !Set.of("by", "approved-by", "not-by").contains(f.rule()))
                .toList();
    }

    private static Irregular naming(Irregular fault, Event decision) {
        return new Irregular(
                fault.rule(),
                new Words(
                        "更正之后，第 " + decision.seq() + " 号记录便不合法：" + fault.words().zh(),
                        "entry " + decision.seq() + " would then be unlawful: "
                                + fault.words().en()),
                fault.basis());
    }
}
