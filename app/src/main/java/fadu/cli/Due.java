package fadu.cli;

import fadu.Trouble;
import fadu.law.calendar.CalendarLaw;
import fadu.law.calendar.Question;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./fadu due}: when a period ends, and why. */
@Command(
        name = "due",
        description = "计算期限并说明理由 / when a period ends, and why",
        sortOptions = false,
        usageHelpWidth = 110,
        mixinStandardHelpOptions = true)
final class Due implements Callable<Integer> {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {
                "开始日（不计入），小时期限写到时刻 / the day of the event, not counted; with a time for hours:",
                "2026-09-28, 2026-04-30T17:30"
            })
    private @Nullable String from;

    @Option(
            names = "--length",
            paramLabel = "LENGTH",
            description = {
                "期限 / the length:",
                "\"20 working days\", \"15 days\", \"6 months\", \"2 years\", \"24 hours\""
            })
    private @Nullable String length;

    @Option(
            names = "--under",
            paramLabel = "STATUTE",
            description = {"依哪部法律计算 / by which statute's rules of counting:", "行政处罚法@2021"})
    private String under = "";

    @Option(names = "--of", paramLabel = "organ|party", description = "期限约束谁，默认 organ / whom it binds, default organ")
    private String of = "";

    @Option(names = "--no-roll", description = "遇休息日不顺延 / a last day that is a rest day stays")
    private boolean noRoll;

    @Option(
            names = "--pause",
            paramLabel = "A..B",
            description = {
                "暂停：A 日发出仍计入，次日起至 B 日不计；A.. 为尚未结束；可重复 /",
                "pause: day A counts, the days after it up to B do not; A.. still lasts; may be repeated"
            })
    private List<String> pauses = List.of();

    @Option(names = "--extend", paramLabel = "LENGTH", description = "延长，可重复 / extension, may be repeated")
    private List<String> extend = List.of();

    @Option(names = "--backward", description = "向前计算（“…日前”） / count back from --from")
    private boolean backward;

    @Option(names = "--on", paramLabel = "DATE", description = "这一天还剩几日 / what is left on that day")
    private @Nullable String on;

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Option(
            names = "--in",
            paramLabel = "FILE.csv",
            description = {"逐行计算，每行输出一行 JSON；表头 / a line each, a JSON line each; header:", DueFile.HEADER})
    private @Nullable Path in;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (in != null) {
            if (from != null || length != null) {
                throw new Trouble("--in 不能与 --from、--length 同用", "--in does not go with --from or --length");
            }
            return new DueFile(in).print(law(), out, spec.commandLine().getErr());
        }
        if (from == null || length == null) {
            throw new Trouble("请给出 --from 和 --length，或 --in FILE.csv", "give --from and --length, or --in FILE.csv");
        }
        var asked = new Question(from, length, under, of, pauses, extend, backward, !noRoll);
        var day = Optional.ofNullable(on).map(d -> Question.date(d, "--on 的日期", "the day of --on"));
        print(asked, day);
        return 0;
    }

    private void print(Question asked, Optional<LocalDate> day) {
        var law = law();
        var due = asked.period(law).due(law.calendar());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DueJson.of(
                    due, day.map(d -> due.on(d).sentence()).stream().toList()));
        } else {
            DueText.lines(due, day).forEach(out::println);
        }
        out.flush();
    }

    private static CalendarLaw law() {
        return LawFolder.find().calendar();
    }
}
