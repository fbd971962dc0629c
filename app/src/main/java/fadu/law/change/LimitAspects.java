package fadu.law.change;

import fadu.Words;
import fadu.calendar.CountingRules;
import fadu.calendar.Whose;
import fadu.law.Expr;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.Setting;
import fadu.law.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** In what two limits differ. Bare days are told as the text counts them: five days may be five working days. */
record LimitAspects(CountingRules rules) {

    List<RuleChange.Aspect> of(Procedure was, Limit old, Procedure is, Limit now) {
        var out = new ArrayList<RuleChange.Aspect>();
        var before = length(was, old);
        var after = length(is, now);
        if (!before.equals(after)) {
            out.add(new RuleChange.Aspect(
                    "length", new Words("长度", "length"), Optional.of(before), Optional.of(after)));
        }
        add(out, old.from().equals(now.from()) && old.before().equals(now.before()), "from", "起算", "from");
        add(out, old.until().equals(now.until()), "until", "完成", "met by");
        add(out, old.burden() == now.burden(), "burden", "权利或义务", "right or duty");
        add(out, pauses(old).equals(pauses(now)), "pauses", "扣除", "pauses");
        add(out, extension(old).equals(extension(now)), "extension", "延长", "extension");
        add(out, Objects.equals(breach(old), breach(now)), "breach", "逾期后果", "breach");
        add(out, old.each().equals(now.each()) && text(old.when()).equals(text(now.when())), "scope", "适用", "scope");
        add(
                out,
                old.rolls() == now.rolls()
                        && old.inHold() == now.inHold()
                        && old.yields().equals(now.yields()),
                "counting",
                "计算",
                "counting");
        return out;
    }

    static RuleChange.Aspect aspect(String id, String zh, String en) {
        return new RuleChange.Aspect(id, new Words(zh, en), Optional.empty(), Optional.empty());
    }

    private static void add(List<RuleChange.Aspect> out, boolean same, String id, String zh, String en) {
        if (!same) {
            out.add(aspect(id, zh, en));
        }
    }

    private static List<List<String>> pauses(Limit limit) {
        return limit.pauses().stream().map(Limit.Pause::states).toList();
    }

    private static String extension(Limit limit) {
        return limit.extend()
                .map(e -> e.act() + " " + e.by().map(LimitAspects::plain) + (e.most() ? " at most" : "") + " " + e.to()
                        + " " + e.times())
                .orElse("");
    }

    private static List<String> breach(Limit limit) {
        return limit.breach().map(Limit.Breach::opens).orElse(List.of());
    }

    private static String text(Optional<Expr> expr) {
        return expr.map(Expr::text).orElse("");
    }

    private Words length(Procedure procedure, Limit limit) {
        return said(limit.span(), procedure, limit);
    }

    private Words said(Span span, Procedure procedure, Limit limit) {
        return switch (span) {
            case Span.Fixed f ->
                rules.under(limit.under(), procedure.inForce().from())
                        .resolve(f.length(), limit.of() == Limit.Who.PARTY ? Whose.PARTY : Whose.ORGAN)
                        .words();
            case Span.BySetting s -> setting(procedure, s.setting());
            case Span.Cases c ->
                c.cases().stream()
                        .map(one -> said(one.is(), procedure, limit))
                        .reduce((a, b) -> new Words(a.zh() + "、" + b.zh(), a.en() + ", " + b.en()))
                        .orElse(new Words("", ""));
            case Span.Promptly p -> new Words("及时", "promptly");
            case Span.ToField f -> new Words("至" + f.field(), "to " + f.field());
            case Span.ByDay d -> {
                var day = d.day().toString().substring(2);
                yield new Words("至 " + day, "by " + day);
            }
            case Span.Every e ->
                switch (e.recurrence()) {
                    case MONTH -> new Words("每月", "every month");
                    case QUARTER -> new Words("每季度", "every quarter");
                    case YEAR -> new Words("每年", "every year");
                };
            case Span.Stopwatch s -> new Words("逐日计数", "days are counted");
        };
    }

    private static Words setting(Procedure procedure, String id) {
        return Optional.ofNullable(procedure.settings().get(id))
                .flatMap(Setting::shown)
                .orElse(new Words("由规定确定", "as set"));
    }

    /** A length without its conditions' places in the file, which differ from file to file. */
    private static String plain(Span span) {
        return span instanceof Span.Cases c
                ? c.cases().stream()
                        .map(one -> text(one.when()) + " " + plain(one.is()))
                        .toList()
                        .toString()
                : span.toString();
    }
}
