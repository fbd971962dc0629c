package fadu.law;

import fadu.Words;
import java.util.Locale;
import java.util.Optional;

/** A limit as a sentence: how long, from when, for what, and what stops or lengthens it. */
record LimitSentence(Limit limit, Labels labels) {

    Words words() {
        var out = new Phrase()
                .add("“" + limit.name().zh() + "”：", "\"" + limit.name().en() + "\": ")
                .add(length());
        limit.each()
                .map(labels::field)
                .ifPresent(t -> out.clause("按“" + t.zh() + "”分别计算", "one for each of \"" + t.en() + "\""));
        limit.when().map(labels::said).ifPresent(w -> out.clause("仅当" + w.zh(), "only when " + w.en()));
        if (!limit.until().isEmpty()) {
            var acts = Phrase.quoted(limit.until().stream().map(labels::act).toList());
            out.clause("由" + acts.zh() + "完成", "met by " + acts.en());
        }
        for (var pause : limit.pauses()) {
            var states = Phrase.quoted(labels.states(pause.states()));
            out.clause(
                    "处于" + states.zh() + "期间不计（" + pause.basis().text() + "）",
                    "it stands still while " + states.en() + " ("
                            + pause.basis().text() + ")");
        }
        limit.extend().ifPresent(e -> out.clause(extension(e)));
        limit.target().map(labels::setting).ifPresent(t -> out.clause("内部目标：" + t.zh(), "own target: " + t.en()));
        limit.breach()
                .ifPresent(b -> out.clause(
                        "未遵守：" + b.name().zh(), "if not kept: " + b.name().en()));
        limit.as().map(Limit.Burden::words).ifPresent(out::clause);
        if (limit.inHold()) {
            out.clause("中止期间照计", "it runs on while the matter stands still");
        }
        if (!limit.rolls()) {
            out.clause("末日遇休息日不顺延", "it does not roll off a rest day");
        }
        limit.yields().ifPresent(y -> out.clause("例外：" + y.zh(), "unless: " + y.en()));
        return out.words();
    }

    private Words extension(Limit.Extension e) {
        var act = labels.act(e.act());
        var by = e.by().map(s -> span(s, labels))
                .map(s -> e.most()
                        ? new Words("延长，最多" + s.zh(), "by " + s.en() + " at most, as the act says")
                        : new Words("延长" + s.zh(), "by " + s.en()))
                .orElseGet(() -> new Words(
                        "延至" + e.to().map(labels::field).map(Words::zh).orElse(""),
                        "to " + e.to().map(labels::field).map(Words::en).orElse("")));
        return new Words(
                "经“" + act.zh() + "”可以" + by.zh() + "，" + e.times() + "次",
                "\"" + act.en() + "\" may extend it " + by.en() + ", " + e.times() + " time(s)");
    }

    private Words length() {
        var span = span(limit.span(), labels);
        if (limit.before().isPresent()) {
            var before = labels.moment(limit.before().get());
            return new Words(before.zh() + "之前至少" + span.zh(), "at least " + span.en() + " before " + before.en());
        }
        var from = limit.from().map(labels::moment);
        return from.map(f -> new Words("自" + f.zh() + "起" + span.zh(), span.en() + " from " + f.en()))
                .orElse(span);
    }

    /** A length in words. */
    static Words span(Span span, Labels labels) {
        return switch (span) {
            case Span.Fixed f -> f.length().words();
            case Span.BySetting s -> {
                var setting = labels.procedure().settings().get(s.setting());
                var value = setting == null ? Optional.<Words>empty() : setting.shown();
                var name = labels.setting(s.setting());
                yield new Words(
                        "“" + name.zh() + "”所定时间"
                                + value.map(v -> "（" + v.zh() + "）").orElse(""),
                        "the time set as \"" + name.en() + "\""
                                + value.map(v -> " (" + v.en() + ")").orElse(""));
            }
            case Span.Promptly p -> new Words("及时（法律没有规定日数）", "promptly (the law names no number)");
            case Span.ToField f ->
                new Words(
                        "至" + labels.field(f.field()).zh(),
                        "up to " + labels.field(f.field()).en());
            case Span.ByDay d ->
                new Words(
                        "至下一个" + d.day().getMonthValue() + "月" + d.day().getDayOfMonth() + "日",
                        "by the next " + d.day().getDayOfMonth() + " "
                                + d.day().getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH));
            case Span.Every e ->
                switch (e.recurrence()) {
                    case MONTH -> new Words("每月至少一次", "at least once a month");
                    case QUARTER -> new Words("每季度至少一次", "at least once a quarter");
                    case YEAR -> new Words("每年至少一次", "at least once a year");
                };
            case Span.Cases c -> {
                var out = new Phrase();
                c.cases().forEach(one -> {
                    var is = span(one.is(), labels);
                    out.clause(one.when()
                            .map(labels::said)
                            .map(w -> new Words(w.zh() + "的" + is.zh(), is.en() + " if " + w.en()))
                            .orElse(new Words("其余" + is.zh(), "else " + is.en())));
                });
                yield new Words("（" + out.words().zh() + "）", "(" + out.words().en() + ")");
            }
            case Span.Stopwatch s -> new Words("逐日计数", "days are counted");
        };
    }
}
