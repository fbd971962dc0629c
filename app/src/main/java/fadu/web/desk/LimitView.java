package fadu.web.desk;

import fadu.Words;
import fadu.calendar.Due;
import fadu.calendar.Pause;
import fadu.calendar.Standing;
import fadu.calendar.StripCell;
import fadu.calendar.Unit;
import fadu.law.Limit;
import fadu.rule.LimitState;
import fadu.rule.Situation;
import fadu.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A limit as it is shown.
 *
 * @param key its id with its row
 * @param tone late, risk, still, done or plain
 * @param state what is left, or what became of it
 * @param end the last day
 * @param internal whether no law sets it
 * @param replies what was said about its being late
 * @param answers whether the visitor may say something about it
 * @param explanation why it ends when it ends, a sentence each
 * @param under the version of the procedure under which it runs
 */
public record LimitView(
        String key,
        String name,
        String tone,
        String state,
        Optional<String> end,
        String basis,
        boolean internal,
        boolean running,
        Optional<DateStrip> strip,
        List<String> explanation,
        String under,
        List<String> replies,
        boolean answers) {
    private static final int AT_RISK = 3;

    /** The limits of a matter: running ones first, soonest first. */
    static List<LimitView> of(Situation situation, Frame frame) {
        var home = situation.standing().procedure().statute();
        return situation.limits().stream()
                .sorted(Comparator.comparing((LimitState l) -> !l.running())
                        .thenComparing(l -> l.rolled().map(Object::toString).orElse("9999"))
                        .thenComparing(LimitState::key))
                .map(l -> of(l, home, frame))
                .toList();
    }

    static LimitView of(LimitState limit, String home, Frame frame) {
        var standing = limit.due().map(d -> d.on(frame.today()));
        var tone = switch (limit.status()) {
            case PAUSED -> "still";
            case MET -> limit.lapsed(frame.today()) ? "plain" : "done";
            case LATE -> limit.late(frame.today()) ? "late" : "plain";
            case VOID -> "";
            case PROMPTLY -> "plain";
            case OPEN ->
                limit.late(frame.today())
                        ? "late"
                        : limit.lapsed(frame.today())
                                ? "plain"
                                : limit.overdue(frame.today())
                                                || standing.filter(s -> s.left() <= AT_RISK)
                                                        .isPresent()
                                        ? "risk"
                                        : "plain";
        };
        var name = frame.say(limit.limit().name())
                + limit.row().map(r -> " · " + r).orElse("");
        var explanation =
                limit.explanation().stream().map(Bases::titled).map(frame::say).toList();
        return new LimitView(
                limit.key(),
                name,
                tone,
                state(limit, frame),
                limit.rolled()
                        .filter(d -> limit.due().filter(Due::open).isEmpty())
                        .map(frame::day),
                Bases.text(limit.limit().basis(), home, frame),
                limit.limit().basis().internal(),
                limit.running(),
                limit.due().filter(d -> d.moment().isEmpty()).map(d -> strip(limit, frame)),
                explanation,
                limit.under().version(),
                List.of(),
                false);
    }

    /** The same with what was replied, and whether the visitor may reply. */
    LimitView with(List<String> said, boolean may) {
        return new LimitView(
                key,
                name,
                tone,
                state,
                end,
                basis,
                internal,
                running,
                strip,
                explanation,
                under,
                List.copyOf(said),
                may);
    }

    /** Whether it was not kept. */
    public boolean late() {
        return tone.equals("late");
    }

    static DateStrip strip(LimitState limit, Frame frame) {
        var due = limit.due().orElseThrow();
        var sentences = due.explanation();
        Optional<Words> last = sentences.isEmpty() ? Optional.empty() : Optional.of(Bases.titled(sentences.getLast()));
        return DateStrip.of(
                cells(due, frame.today()), frame.today(), due.open() ? Optional.empty() : last, frame.locale());
    }

    /** While a pause lasts nobody knows the end: the strip then goes to today. */
    private static List<StripCell> cells(Due due, LocalDate today) {
        var open = due.period().pauses().stream()
                .filter(p -> p.to().isEmpty())
                .map(Pause::from)
                .min(Comparator.naturalOrder());
        if (!due.open() || open.isEmpty()) {
            return due.strip();
        }
        var cells = new ArrayList<>(
                due.strip().stream().filter(c -> !c.date().isAfter(open.get())).toList());
        for (var day = open.get().plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            cells.add(
                    new StripCell(day, StripCell.Role.PAUSED, 0, due.calendar().kind(day), new Words("暂停", "paused")));
        }
        return cells;
    }

    private static Optional<Words> left(LimitState limit, Frame frame) {
        var today = frame.today();
        var words = limit.due()
                .map(d -> d.on(today).words())
                .or(() -> limit.rolled().map(d -> toDay(d, limit.status() == LimitState.Status.PAUSED, today)));
        return limit.overdue(today) ? words.map(w -> Left.whose(limit.limit().burden(), w)) : words;
    }

    /** What is left to a day that somebody set: nothing was counted to find it. */
    private static Words toDay(LocalDate last, boolean paused, LocalDate today) {
        var over = today.toEpochDay() - last.toEpochDay();
        return new Standing(today, Unit.DAY, Math.max(-over, 0), Math.max(over, 0), paused).words();
    }

    private static String state(LimitState limit, Frame frame) {
        if (limit.lapsed(frame.today())) {
            return frame.say("limit.lapsed." + limit.limit().burden().name().toLowerCase(Locale.ROOT));
        }
        return switch (limit.status()) {
            case OPEN, PAUSED ->
                left(limit, frame)
                        .map(frame::say)
                        .orElseGet(() ->
                                frame.say(limit.status() == LimitState.Status.PAUSED ? "due.paused" : "limit.open"));
            case MET -> frame.say("limit.met", limit.metOn().map(frame::day).orElse(""));
            case LATE ->
                frame.say(
                        limit.limit().burden() == Limit.Burden.HOUSE ? "limit.late" : "limit.after",
                        limit.metOn().map(frame::day).orElse(""));
            case VOID -> frame.say("limit.void");
            case PROMPTLY -> frame.say("limit.promptly");
        };
    }
}
