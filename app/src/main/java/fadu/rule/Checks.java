package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Moment;
import fadu.law.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds an act to the law: each rule that it does not keep, with its article. */
final class Checks {
    private final Situation situation;
    private final Attempt attempt;
    private final List<Irregular> found = new ArrayList<>();

    private Checks(Situation situation, Attempt attempt) {
        this.situation = situation;
        this.attempt = attempt;
    }

    static List<Irregular> of(Situation situation, Attempt attempt) {
        return new Checks(situation, attempt).all(situation.timeline().whole());
    }

    /** The same for an act that stands in the docket already: it is not itself the earlier one of its kind. */
    static List<Irregular> ofPast(Situation situation, Attempt attempt) {
        return new Checks(situation, attempt).all(situation.timeline());
    }

    private List<Irregular> all(Timeline others) {
        from();
        merged();
        hold();
        once(others);
        times();
        lengths();
        letters();
        people();
        gates();
        return found;
    }

    private void fault(String rule, String zh, String en) {
        found.add(new Irregular(rule, new Words(zh, en), basis()));
    }

    private Basis basis() {
        return attempt.act().basis();
    }

    private void from() {
        var act = attempt.act();
        var standing = situation.standing();
        if (standing.merged() && !act.inHold()) {
            return; // said by its own rule
        }
        if (act.anywhere() || act.from().isEmpty() || act.from().stream().anyMatch(s -> standing.in(s, rowFor(s)))) {
            return;
        }
        var procedure = standing.procedure();
        var main = standing.statesOf(procedure.main());
        var now = main.isEmpty() ? null : procedure.main().states().get(main.getFirst());
        var needed = act.from().stream()
                .map(s -> procedure.trackOf(s).states().get(s))
                .toList();
        var zh = needed.stream().map(s -> s.name().zh()).distinct().limit(6).collect(Collectors.joining("、"));
        var en = needed.stream().map(s -> s.name().en()).distinct().limit(6).collect(Collectors.joining(", "));
        var nowZh = now == null ? "尚未开始" : now.name().zh();
        var nowEn = now == null ? "not begun" : now.name().en();
        fault(
                "from",
                "现在是“" + nowZh + "”，只有在“" + zh + "”时才能" + act.name().zh(),
                "the matter is “" + nowEn + "”; “" + act.name().en() + "” is possible only in: " + en);
    }

    private Optional<String> rowFor(String state) {
        Track track = situation.standing().procedure().trackOf(state);
        return track.each().isPresent() ? attempt.row() : Optional.empty();
    }

    private void hold() {
        situation
                .standing()
                .held()
                .filter(h -> !attempt.act().inHold())
                .ifPresent(h -> fault(
                        "hold",
                        "本事项处于“" + h.name().zh() + "”，恢复之后才能"
                                + attempt.act().name().zh(),
                        "the matter stands still (“" + h.name().en() + "”); resume it first"));
    }

    private void merged() {
        if (situation.standing().merged() && !attempt.act().inHold()) {
            fault(
                    "from",
                    "本事项已并入另一事项，请在那一事项中" + attempt.act().name().zh(),
                    "this matter was merged into another; do it there");
        }
    }

    private void once(Timeline timeline) {
        var act = attempt.act();
        if (!act.once()) {
            return;
        }
        timeline.last(act.id(), attempt.row())
                .ifPresent(e -> fault(
                        "once",
                        act.name().zh() + "只能一次，已于 " + e.effective() + " 作出",
                        "“" + act.name().en() + "” is allowed once, and was done on " + e.effective()));
    }

    private void times() {
        var act = attempt.act();
        act.before().ifPresent(this::before);
        act.after().ifPresent(this::after);
        act.at().ifPresent(this::on);
    }

    private void before(Moment moment) {
        var moments = new Moments(situation, attempt.row(), Optional.of(attempt.candidate()));
        if (moment instanceof Moment.EndOf(var id)) {
            var limit = moments.limit(id);
            if (limit.isEmpty() || limit.get().status() == LimitState.Status.PAUSED) {
                return;
            }
            limit.get()
                    .last()
                    .filter(d -> attempt.day().isAfter(d))
                    .ifPresent(d -> fault(
                            "before",
                            "“" + limit.get().limit().name().zh() + "”的最后一日是 " + d + "，" + attempt.day() + " 已经过期",
                            "the last day for “" + limit.get().limit().name().en() + "” was " + d + "; " + attempt.day()
                                    + " is too late"));
            return;
        }
        moments.find(moment)
                .map(Moments.Come::day)
                .filter(d -> attempt.day().isAfter(d))
                .ifPresent(d -> fault(
                        "before",
                        "应当不迟于 " + d + "，" + attempt.day() + " 已经过期",
                        "not later than " + d + " is allowed; " + attempt.day() + " is too late"));
    }

    private void after(Moment moment) {
        var moments = new Moments(situation, attempt.row(), Optional.of(attempt.candidate()));
        var come = moments.find(moment);
        boolean mustHavePassed = moment instanceof Moment.EndOf || moment instanceof Moment.Latest;
        boolean open = moment instanceof Moment.EndOf(var id)
                && moments.limit(id)
                        .map(l -> l.status() == LimitState.Status.PAUSED)
                        .orElse(false);
        if (come.isEmpty() || open) {
            fault(
                    "after",
                    "条件尚未成就：" + attempt.act().name().zh() + "所依据的期限或者行为还没有开始或者已暂停",
                    "too early: what “" + attempt.act().name().en() + "” must wait for has not come");
            return;
        }
        var day = come.get().day();
        boolean early =
                mustHavePassed ? !attempt.day().isAfter(day) : attempt.day().isBefore(day);
        if (early) {
            fault(
                    "after",
                    "须在 " + day + (mustHavePassed ? " 届满之后" : " 或之后") + "，" + attempt.day() + " 尚早",
                    "only " + (mustHavePassed ? "after " : "from ") + day + " on; " + attempt.day() + " is too early");
        }
    }

    private void on(Moment moment) {
        var moments = new Moments(situation, attempt.row(), Optional.of(attempt.candidate()));
        var day = moments.find(moment).map(Moments.Come::day);
        if (day.isEmpty() || !day.get().equals(attempt.day())) {
            var when = day.map(Object::toString).orElse("?");
            fault(
                    "at",
                    "应当在 " + when + " 当日进行，而不是 " + attempt.day(),
                    "must be done on " + when + ", not on " + attempt.day());
        }
    }

    /** No extension by more than its limit allows. */
    private void lengths() {
        if (!(attempt.values().get(Act.EXTENDED_BY) instanceof Long by)) {
            return;
        }
        for (var limit : situation.standing().procedure().limits().values()) {
            limit.extend()
                    .filter(x -> x.act().equals(attempt.act().id()))
                    .flatMap(x -> Ends.most(situation, x))
                    .filter(most -> by > most.count())
                    .ifPresent(most -> fault(
                            "fields",
                            "最多延长 " + most.unit().words(most.count()).zh(),
                            "an extension by " + most.unit().words(most.count()).en() + " at most is allowed"));
        }
    }

    private void letters() {
        if (new Letters(situation, attempt).nothingToAnswer()) {
            fault(
                    "letter",
                    "没有等您答复的催办：答复催办须有发给您、尚未答复的催办",
                    "no urging letter waits for your answer: only one that was sent to you and is not answered can be answered");
        }
    }

    private void people() {
        found.addAll(People.faults(situation, attempt));
    }

    private void gates() {
        var procedure = situation.standing().procedure();
        var gates = asking();
        for (var id : attempt.act().needs()) {
            var gate = procedure.gates().get(id);
            if (gate == null || skipped(gate)) {
                continue;
            }
            gates.closed(gate).ifPresent(found::add);
        }
    }

    /** The optional gates that were closed and passed, each with its reason. */
    static List<Object> skips(Situation situation, Attempt attempt) {
        var checks = new Checks(situation, attempt);
        var gates = checks.asking();
        var out = new ArrayList<Object>();
        for (var id : attempt.act().needs()) {
            var gate = situation.standing().procedure().gates().get(id);
            if (gate != null && checks.skipped(gate) && gates.closed(gate).isPresent()) {
                out.add(Map.of(
                        "gate",
                        id,
                        "reason",
                        Objects.requireNonNull(attempt.request().skips().get(id))));
            }
        }
        return List.copyOf(out);
    }

    private Gates asking() {
        return new Gates(situation, attempt.actor(), attempt.values(), attempt.row(), attempt.day());
    }

    /** An optional gate passed with a reason by the one who may. */
    private boolean skipped(fadu.law.Gate gate) {
        var reason = attempt.request().skips().get(gate.id());
        if (gate.skip().isEmpty() || reason == null || reason.isBlank()) {
            return false;
        }
        var by = gate.skip().get().by();
        return attempt.request().roles().contains(by)
                || attempt.request().approver().map(a -> a.roles().contains(by)).orElse(false);
    }
}
