package fadu.calendar;

import fadu.Words;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences why a period ends when it ends: rules first, then the days, then the end. */
final class Explanation {
    private static final int FIRST_DAY_AT_RISK = 26;

    private final Due due;
    private final Period period;
    private final List<Words> out = new ArrayList<>();

    Explanation(Due due) {
        this.due = due;
        this.period = due.period();
    }

    List<Words> sentences() {
        start();
        RuleText.add(due, out);
        if (period.direction() == Direction.FORWARD) {
            new DayTexts(due, out).add();
        }
        PauseText.add(due, out);
        new EndText(due, out).add();
        if (due.provisional()) {
            out.add(new Words(
                    "所涉年份尚无放假通知，按星期和公历固定节日推算，结果是暂定的，通知公布后须重新计算。",
                    "A year that it touches has no holiday notice yet: computed from weekdays and fixed festivals, "
                            + "the result is provisional and must be computed again once the notice is out."));
        }
        nextNotice();
        return List.copyOf(out);
    }

    /** New Year's notice of the next year has, more than once, changed the last days of December. */
    private void nextNotice() {
        var end = due.rolled();
        boolean lastDays = end.getMonth() == Month.DECEMBER && end.getDayOfMonth() >= FIRST_DAY_AT_RISK;
        if (lastDays
                && due.moment().isEmpty()
                && !due.provisional()
                && !due.calendar().knows(end.getYear() + 1)) {
            say(
                    (end.getYear() + 1) + " 年的放假通知尚未公布，可能因元旦调休改变 12 月末的工作日，届时须重新计算。",
                    "The notice for " + (end.getYear() + 1)
                            + " is not out; it may change the last working days of December, so compute again then.");
        }
    }

    private void start() {
        var day = period.start();
        if (period.direction() == Direction.BACKWARD) {
            say(
                    "自 " + DateText.zh(day) + "向前计算，通知当日和事项当日都不计入。",
                    "Counted back from " + DateText.en(day)
                            + "; neither the day of the notice nor that of the event is counted.");
        } else if (due.moment().isPresent()) {
            moment();
        } else {
            say(
                    DateText.zh(day) + "为开始的当日，不计入，自 " + day.plusDays(1) + " 起算"
                            + RuleText.basis(period, GeneralRule::firstDay) + "。",
                    "The first day, " + DateText.en(day) + ", is not counted; counting starts on " + day.plusDays(1)
                            + RuleText.basisEn(period, GeneralRule::firstDay) + ".");
        }
    }

    private void moment() {
        var at = period.start().atTime(period.time().orElseThrow());
        boolean next = period.counting()
                .general(period.start())
                .map(GeneralRule::nextHour)
                .orElse(false);
        say(
                at + " 开始" + (next ? "，开始的时不计入，自下一小时起算" : "，自该时刻起算") + RuleText.basis(period, GeneralRule::hour) + "。",
                "Starts at " + at + (next ? ", counted from the next full hour" : ", counted from that moment")
                        + RuleText.basisEn(period, GeneralRule::hour) + ".");
    }

    private void say(String zh, String en) {
        out.add(new Words(zh, en));
    }
}
