package fadu.calendar;

import fadu.Words;
import java.util.List;
import java.util.function.Function;

/** Says in what unit a period is counted, and by which article. */
final class RuleText {
    private RuleText() {}

    static void add(Due due, List<Words> out) {
        var period = due.period();
        length(period, period.length(), "期间", "The period is", out);
        for (var extension : period.extensions()) {
            length(period, extension, "延长", "Extended by", out);
        }
        version(period, out);
    }

    /** The article of the general rules that hold at the start: {@code （民法典@2020 第二百零二条）}; empty if none does. */
    static String basis(Period period, Function<GeneralRule, String> article) {
        return period.counting()
                .general(period.start())
                .map(g -> "（" + g.version() + " " + article.apply(g) + "）")
                .orElse("");
    }

    static String basisEn(Period period, Function<GeneralRule, String> article) {
        return period.counting()
                .general(period.start())
                .map(g -> " (" + g.version() + " " + article.apply(g) + ")")
                .orElse("");
    }

    private static void length(Period period, Length length, String zh, String en, List<Words> out) {
        var counting = period.counting();
        var words = length.words();
        var clause = counting.clause(length, period.whose());
        if (clause.isPresent()) {
            var rule = clause.get();
            var reading = rule.house() ? "（本系统采用的理解）" : "";
            var readingEn = rule.house() ? " (the house's own reading)" : "";
            var why = rule.why();
            out.add(new Words(
                    zh + words.zh() + "，按工作日计算，不含法定节假日：" + counting.statute() + " " + rule.basis()
                            + whose(rule).zh() + reading
                            + why.map(w -> "，" + w.zh()).orElse("") + "。",
                    en + " " + words.en() + ", counted as working days by " + counting.statute() + " " + rule.basis()
                            + whose(rule).en() + readingEn
                            + why.map(w -> ": " + w.en()).orElse("") + "."));
            return;
        }
        if (length.unit() != Unit.DAY) {
            out.add(new Words(zh + words.zh() + "。", en + " " + words.en() + "."));
            return;
        }
        out.add(new Words(
                zh + words.zh() + "，按自然日计算：" + silent(counting).zh() + "。",
                en + " " + words.en() + ", counted as calendar days: "
                        + silent(counting).en() + "."));
    }

    private static Words whose(WorkingDays rule) {
        return rule.of()
                .map(of -> switch (of) {
                    case ORGAN -> new Words("（行政机关的期限）", " (an organ's period)");
                    case PARTY -> new Words("（当事人的期限）", " (a party's period)");
                })
                .orElse(new Words("", ""));
    }

    private static Words silent(Counting counting) {
        var statute = counting.statute();
        if (statute.isEmpty()) {
            return new Words("没有指明法律", "no statute is named");
        }
        if (!counting.known()) {
            return new Words(
                    "law/periods.yaml 没有 " + statute + " 的计算规则，依一般规则",
                    "law/periods.yaml has no rule of counting for " + statute + ", so the general rules hold");
        }
        return counting.working().isEmpty()
                ? new Words(statute + " 没有工作日条款", statute + " has no working-day clause")
                : new Words(
                        statute + " " + articles(counting) + "没有把它定为工作日",
                        statute + " " + articles(counting) + " does not make it working days");
    }

    private static String articles(Counting counting) {
        return String.join(
                "、",
                counting.working().stream().map(WorkingDays::basis).distinct().toList());
    }

    private static void version(Period period, List<Words> out) {
        var counting = period.counting();
        if (!counting.verified()) {
            out.add(new Words(
                    counting.statute() + " 的文本尚未核对，计算规则须由法制机构确认。",
                    "The text of " + counting.statute() + " was not checked; have the rule of counting confirmed."));
        }
        if (period.start().isBefore(counting.from())) {
            out.add(new Words(
                    "注意：" + counting.statute() + " 自 " + counting.from() + " 起施行，开始日在此之前。",
                    "Note: " + counting.statute() + " is in force from " + counting.from() + ", after the start."));
        }
        if (period.start().isAfter(counting.until())) {
            out.add(new Words(
                    "注意：" + counting.statute() + " 施行至 " + counting.until() + "，此后已被新的版本代替。",
                    "Note: " + counting.statute() + " held until " + counting.until() + "."));
        }
    }
}
