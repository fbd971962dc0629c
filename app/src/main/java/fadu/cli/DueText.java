package fadu.cli;

import fadu.calendar.Direction;
import fadu.calendar.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A result for a person at a terminal: the end, the standing, the strip, the reasons. */
final class DueText {
    private DueText() {}

    static List<String> lines(Due due, Optional<LocalDate> on) {
        var out = new ArrayList<String>();
        headline(due, out);
        on.ifPresent(day -> {
            var words = due.on(day).words();
            out.add(day + "：" + words.zh());
            out.add("  on " + day + ": " + words.en());
        });
        out.add("");
        out.addAll(StripText.lines(due.strip()));
        out.add("");
        for (var words : due.explanation()) {
            out.add("· " + words.zh());
            out.add("  " + words.en());
        }
        return out;
    }

    private static void headline(Due due, List<String> out) {
        var end = due.moment().map(DueJson::moment).orElse(due.nominal().toString());
        var rolled = due.rolled().toString();
        if (due.open()) {
            out.add("暂停中，最后一日未定，最早 " + rolled);
            out.add("  paused; the last day is open, at the earliest " + rolled);
        } else if (due.period().direction() == Direction.BACKWARD) {
            var loose = due.loose().orElse(due.nominal());
            out.add("最迟 " + end + " 发出（从严）；" + loose + " 之后不行");
            out.add("  send by " + end + " (strict); not after " + loose);
        } else if (due.nominal().equals(due.rolled())) {
            out.add("最后一日 " + end + (due.provisional() ? "（暂定）" : ""));
            out.add("  last day " + end + (due.provisional() ? " (provisional)" : ""));
        } else {
            out.add("最后一日 " + rolled + (due.provisional() ? "（暂定）" : "") + "，由 " + end + " 顺延");
            out.add("  last day " + rolled + (due.provisional() ? " (provisional)" : "") + ", moved from " + end);
        }
    }
}
