package fadu.calendar;

import fadu.Words;
import java.util.List;
import java.util.function.Function;

/** Says where a period ends, and whether and why its last day moved. */
final class EndText {
    private final Due due;
    private final List<Words> out;

    EndText(Due due, List<Words> out) {
        this.due = due;
        this.out = out;
    }

    void add() {
        if (due.period().direction() == Direction.BACKWARD) {
            backward();
        } else if (due.moment().isPresent()) {
            var end = due.moment().get();
            say(
                    "期间于 " + end + " 届满；按小时计算，遇休息日不停、不顺延。",
                    "It ends at " + end + "; hours run through rest days and do not move.");
        } else {
            last();
            rolled();
            unchecked();
        }
    }

    private void backward() {
        var count = due.counted().words();
        var strict = due.nominal();
        var loose = due.loose().orElse(strict);
        say(
                "从严：中间须满" + count.zh() + "，最迟应在 " + DateText.zh(strict) + "发出。",
                "Strict: " + count.en() + " must lie between, so it must be out by " + DateText.en(strict) + ".");
        say(
                "从宽：通知当日算作第一日，" + DateText.zh(loose) + "之后一律不行。",
                "Loose: the day of the notice is the first of them; nothing after " + DateText.en(loose) + " will do.");
        if (!due.calendar().works(strict)) {
            var before = due.calendar().workingDayBefore(strict);
            say(
                    DateText.zh(strict) + "是休息日，向前计算不顺延，宜在 " + DateText.zh(before) + "发出。",
                    DateText.en(strict) + " is a rest day and does not move; better send it on " + DateText.en(before)
                            + ".");
        }
    }

    private void last() {
        var leg = due.legs().getLast();
        var end = due.nominal();
        var count = leg.length().words();
        if (!end.equals(leg.end())) {
            say(
                    count.zh() + "在 " + leg.end() + " 已用完，其后开始的暂停至 " + DateText.zh(end) + "结束，期间随之届满。",
                    count.en() + " were used up on " + leg.end() + "; the pause that then began ends on "
                            + DateText.en(end) + ", and the period with it.");
            return;
        }
        var unit = leg.length().unit();
        if (unit == Unit.MONTH || unit == Unit.YEAR) {
            byMonth(leg);
            return;
        }
        int number = leg.length().count();
        say(
                "第 " + number + (unit == Unit.WORKING_DAY ? " 个工作日是 " : " 日是 ") + DateText.zh(end) + ending(),
                (unit == Unit.WORKING_DAY ? "Working day " : "Day ") + number + " is " + DateText.en(end) + endingEn());
    }

    private void byMonth(Leg leg) {
        var plain = Forward.calendarEnd(leg.after(), leg.length());
        boolean none = plain.getDayOfMonth() != leg.after().getDayOfMonth();
        say(
                (none ? "到期月没有对应日，以月末日 " : "到期月的对应日是 ") + DateText.zh(plain) + (none ? "为最后一日" : "")
                        + basis(GeneralRule::monthEnd) + "。",
                (none ? "The due month has no such day, so its last day counts: " : "The same day of the due month is ")
                        + DateText.en(plain) + basisEn(GeneralRule::monthEnd) + ".");
        if (!plain.equals(leg.end())) {
            say(
                    "扣除暂停的日数后，最后一日是 " + DateText.zh(leg.end()) + "。",
                    "With the paused days left out, the last day is " + DateText.en(leg.end()) + ".");
        }
    }

    private void rolled() {
        var end = due.nominal();
        var calendar = due.calendar();
        if (!due.rolled().equals(end)) {
            var rest = calendar.day(end)
                    .name()
                    .map(n -> new Words(n.zh() + "放假日", "a day off (" + n.en() + ")"))
                    .orElse(new Words("休息日", "a rest day"));
            say(
                    DateText.zh(end) + "是" + rest.zh() + "，顺延至休假日结束的次日 " + DateText.zh(due.rolled())
                            + basis(GeneralRule::lastDay) + "。",
                    DateText.en(end) + " is " + rest.en() + "; the last day moves to " + DateText.en(due.rolled())
                            + ", the day after the rest days" + basisEn(GeneralRule::lastDay) + ".");
        } else if (!calendar.works(end)) {
            say(
                    DateText.zh(end) + "是休息日，但这一期限不顺延。",
                    DateText.en(end) + " is a rest day, but this period does not move.");
        } else if (calendar.kind(end) == DayKind.MAKE_UP) {
            say(
                    DateText.zh(end) + "调休上班，是工作日，不顺延。",
                    DateText.en(end) + " is a weekend day made a working day, so it does not move.");
        }
    }

    private void unchecked() {
        var counting = due.period().counting();
        counting.general(due.period().start())
                .filter(g -> !g.verified())
                .ifPresent(g -> say(
                        g.version() + " 的文本尚未核对，条文序号须确认。",
                        "The text of " + g.version() + " was not checked; have its articles confirmed."));
    }

    private String ending() {
        boolean moves = !due.rolled().equals(due.nominal());
        return moves ? "。" : "，当日 24 时届满" + basis(GeneralRule::lastHour) + "。";
    }

    private String endingEn() {
        boolean moves = !due.rolled().equals(due.nominal());
        return moves ? "." : "; it ends at 24:00 that day" + basisEn(GeneralRule::lastHour) + ".";
    }

    private String basis(Function<GeneralRule, String> article) {
        return RuleText.basis(due.period(), article);
    }

    private String basisEn(Function<GeneralRule, String> article) {
        return RuleText.basisEn(due.period(), article);
    }

    private void say(String zh, String en) {
        out.add(new Words(zh, en));
    }
}
