package fadu.report;

import fadu.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A small report made by hand. */
final class Sample {
    private Sample() {}

    static Report report(boolean demo) {
        var sentence = new Sentence(
                List.of(
                        new Run.Text("全年审核合同"),
                        new Run.Counted("52", "contracts"),
                        new Run.Text("份，公文"),
                        new Run.Counted("621", "papers"),
                        new Run.Text("件，再说一次合同"),
                        new Run.Counted("52", "contracts"),
                        new Run.Text("份。")),
                List.of(new Run.Text("Reviewed: "), new Run.Counted("52", "contracts"), new Run.Text(".")));
        var numbers = new LinkedHashMap<String, Cited>();
        numbers.put("contracts", cited("contracts", "审核合同 <甲> & 乙", "52", Optional.of("53")));
        numbers.put("papers", cited("papers", "审核公文", "621", Optional.empty()));
        var part = new Part(
                "decisions",
                Optional.of(new Words("加强审查", "Review")),
                List.of(sentence),
                List.of(),
                List.of(),
                new Words("", ""),
                Optional.empty());
        return new Report(
                "kaiming",
                new Words("开明区管理委员会", "Kaiming"),
                demo,
                2019,
                "annual-report@2019",
                new Words("开明区2019年度法治政府建设工作报告", "Report"),
                Instant.parse("2019-12-31T06:00:00Z"),
                LocalDate.of(2019, 12, 31),
                Optional.empty(),
                List.of(),
                List.of(new Section("results", new Words("主要举措和成效", "Results"), "第二十五条第一项", List.of(part))),
                new Sentence(List.of(new Run.Text("特此报告。")), List.of(new Run.Text("This is our report."))),
                numbers,
                List.of(),
                List.of(new Note(
                        "dates", Note.State.TO_DO, new Words("待报送", "to report"), Optional.empty(), "internal")));
    }

    private static Cited cited(String id, String name, String value, Optional<String> changed) {
        return new Cited(
                id,
                new Words(name, id),
                new Words("份", "x"),
                new Words("口径：" + name, "definition"),
                value,
                changed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                0,
                "internal");
    }
}
