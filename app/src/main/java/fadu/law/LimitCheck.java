package fadu.law;

import fadu.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every limit can begin and can end. */
final class LimitCheck {
    private final Checking c;

    LimitCheck(Checking checking) {
        this.c = checking;
    }

    void run() {
        for (var limit : c.procedure().limits().values()) {
            starts(limit);
            stops(limit);
            round(limit);
            burden(limit);
            limit.extend()
                    .map(Limit.Extension::act)
                    .filter(a -> !a.isEmpty() && !c.possible(a))
                    .ifPresent(a -> c.wrong(
                            c.place("limits", limit.id(), "extend"),
                            "延期的行为 " + a + " 永远不会发生",
                            "the extending act " + a + " can never be done",
                            new Words("给它可达的 from", "give it a `from` that can be reached")));
        }
    }

    private void starts(Limit limit) {
        var place = c.place("limits", limit.id(), limit.before().isPresent() ? "before" : "from");
        if (limit.from().isPresent() == limit.before().isPresent()) {
            if (limit.from().isPresent()
                    || !(limit.span() instanceof Span.Every || limit.span() instanceof Span.ToField)) {
                c.wrong(
                        place,
                        "期限 " + limit.id() + " 要有 from 或 before 之一",
                        "the limit " + limit.id() + " takes either from or before",
                        new Words("写上 from: 行为或日期", "write from: an act or a date"));
            }
            return;
        }
        var moment = limit.from().or(limit::before).orElseThrow();
        if (!comes(moment)) {
            c.wrong(
                    place,
                    "期限 " + limit.id() + " 永远不会起算",
                    "the limit " + limit.id() + " can never begin",
                    new Words(
                            "from 应是会发生的行为或会填写的日期",
                            "its moment must be an act that can be done, or a date that some act gives"));
        }
    }

    /** What a party's limit is to the party cannot be guessed: a lapsed right is no lateness, an unpaid fine is one. */
    private void burden(Limit limit) {
        if (limit.as().isPresent() == (limit.of() == Limit.Who.PARTY)) {
            return;
        }
        c.wrong(
                c.place("limits", limit.id()),
                limit.as().isEmpty() ? "当事人的期限 " + limit.id() + " 没有写是权利还是义务" : "机关的期限 " + limit.id() + " 不写 as",
                limit.as().isEmpty()
                        ? "the party's limit " + limit.id() + " does not say whether it is a right or a duty"
                        : "the organ's own limit " + limit.id() + " takes no as",
                limit.as().isEmpty()
                        ? new Words("写上 as: right、duty、term 或 court", "write as: right, duty, term or court")
                        : new Words("删去 as，或写 of: party", "leave as out, or write of: party"));
    }

    private void stops(Limit limit) {
        for (var act : limit.until()) {
            if (!c.possible(act)) {
                c.wrong(
                        c.place("limits", limit.id(), "until"),
                        "期限 " + limit.id() + " 等待的行为 " + act + " 永远不会发生",
                        "the limit " + limit.id() + " waits for the act " + act + ", which can never be done",
                        new Words("给它可达的 from", "give it a `from` that can be reached"));
            }
        }
        boolean endless = limit.span() instanceof Span.Every || limit.span() instanceof Span.Stopwatch;
        if (limit.until().isEmpty() && !endless && !ends(limit.id())) {
            c.wrong(
                    c.place("limits", limit.id()),
                    "期限 " + limit.id() + " 没有写由哪些行为完成",
                    "the limit " + limit.id() + " does not say which acts meet it",
                    new Words(
                            "写上 until: [行为]，或在行为里用 end of " + limit.id(),
                            "write until: [act], or use end of " + limit.id() + " in an act"));
        }
    }

    /** Whether the law attaches something to the end of the limit by itself. */
    private boolean ends(String limit) {
        return Stream.concat(
                        c.procedure().acts().values().stream()
                                .flatMap(a -> Stream.of(a.before(), a.after(), a.at(), a.effective())),
                        c.procedure().limits().values().stream().flatMap(l -> Stream.of(l.from(), l.before())))
                .flatMap(Optional::stream)
                .flatMap(m -> leaves(m).stream())
                .anyMatch(m -> m instanceof Moment.EndOf e && e.limit().equals(limit));
    }

    private boolean comes(Moment moment) {
        return switch (moment) {
            case Moment.OfAct a -> c.possible(a.act());
            case Moment.OfActField a -> c.possible(a.act());
            case Moment.OfField f -> c.filled(f.field());
            case Moment.EndOf e -> true;
            case Moment.StartOf s -> true;
            case Moment.Latest l ->
                l.all()
                        ? l.of().stream().allMatch(this::comes)
                        : l.of().stream().anyMatch(this::comes);
            case Moment.Earliest l -> l.of().stream().anyMatch(this::comes);
        };
    }

    /** A limit that waits for its own end never begins. */
    private void round(Limit limit) {
        var open = new ArrayList<>(needs(limit));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.equals(limit.id())) {
                c.wrong(
                        c.place("limits", limit.id(), "from"),
                        "期限 " + limit.id() + " 从自己起算",
                        "the limit " + limit.id() + " counts from itself",
                        new Words("改写 from", "change `from`"));
                return;
            }
            var known = c.procedure().limits().get(next);
            if (known != null && seen.add(next)) {
                open.addAll(needs(known));
            }
        }
    }

    private static List<String> needs(Limit limit) {
        return Stream.of(limit.from(), limit.before())
                .flatMap(Optional::stream)
                .flatMap(m -> leaves(m).stream())
                .flatMap(m -> switch (m) {
                    case Moment.EndOf e -> Stream.of(e.limit());
                    case Moment.StartOf s -> Stream.of(s.limit());
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    private static List<Moment> leaves(Moment moment) {
        return switch (moment) {
            case Moment.Latest l ->
                l.of().stream().flatMap(m -> leaves(m).stream()).toList();
            case Moment.Earliest l ->
                l.of().stream().flatMap(m -> leaves(m).stream()).toList();
            default -> List.of(moment);
        };
    }
}
