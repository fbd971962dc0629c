package fadu.calendar;

import fadu.Words;
import java.util.List;

/** Says what pauses took out of a period. */
final class PauseText {
    private PauseText() {}

    static void add(Due due, List<Words> out) {
        var given = due.period().pauses();
        if (given.isEmpty()) {
            return;
        }
        var pauses = Pauses.union(given);
        long ended = given.stream().filter(p -> p.to().isPresent()).count();
        if (pauses.stretches().size() < ended || (pauses.openFrom().isPresent() && given.size() > 1)) {
            out.add(new Words(
                    "重叠或相连的暂停合并计算，每天只扣除一次。", "Pauses that overlap or touch are joined; no day is left out twice."));
        }
        for (var stretch : pauses.stretches()) {
            stretch(due, stretch, out);
        }
        pauses.openFrom()
                .ifPresent(from -> out.add(
                        from.isAfter(due.rolled())
                                ? new Words(
                                        from + " 开始的暂停在期间届满之后，不影响结果。",
                                        "The pause from " + from + " begins after the end and changes nothing.")
                                : new Words(
                                        "自 " + from.plusDays(1) + " 起暂停至今（" + from + " 当日仍计入），最后一日要等暂停结束才能确定，最早为 "
                                                + due.rolled() + "。",
                                        "Paused from " + from.plusDays(1) + " on (" + from
                                                + " itself counts); the last day is open until the pause ends, at the earliest "
                                                + due.rolled() + ".")));
    }

    private static void stretch(Due due, Pauses.Stretch stretch, List<Words> out) {
        var first = stretch.first();
        var last = stretch.last();
        if (first.isAfter(due.rolled()) || !last.isAfter(due.period().start())) {
            out.add(new Words(
                    DateText.zh(first, last) + " 的暂停不在期间之内，不影响结果。",
                    "The pause of " + DateText.en(first, last) + " lies outside the period and changes nothing."));
            return;
        }
        long working = new Stopwatch(due.calendar(), Unit.WORKING_DAY, List.of()).count(stretch.began(), last);
        var zh = "（" + stretch.days() + " 天，其中工作日 " + working + " 天）";
        var en = " (" + stretch.days() + " days, " + working + " of them working days)";
        out.add(new Words(
                DateText.zh(first, last) + " 暂停，不计" + zh + "；" + stretch.began() + " 暂停开始的当日仍计入。",
                "Paused " + DateText.en(first, last) + ", not counted" + en + "; " + stretch.began()
                        + ", the day on which the pause began, counts."));
    }
}
