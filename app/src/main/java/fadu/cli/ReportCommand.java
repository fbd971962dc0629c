package fadu.cli;

import fadu.Trouble;
import fadu.law.calendar.Question;
import fadu.matter.House;
import fadu.report.Note;
import fadu.report.Report;
import fadu.report.ReportFile;
import fadu.report.Reports;
import fadu.store.Settings;
import fadu.store.Watch;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: writes the annual report of a year as html, docx or json. */
@Command(name = "report", description = "生成年度报告 / writes the annual report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Option(names = "--jurisdiction", paramLabel = "J", required = true, description = "辖区 / jurisdiction")
    private String jurisdiction = "";

    @Option(names = "--year", paramLabel = "Y", required = true, description = "年度 / year")
    private int year;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "文件，扩展名 html、docx 或 json / the file; its ending says html, docx or json")
    private Path file = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "报告日期，只含此前记录的内容；默认今天 / the report's day; today by default")
    private Optional<String> on = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", description = "语言 / language")
    private String language = "zh";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var ending = ending();
        try (var house = House.open(Settings.from(System.getenv()))) {
            var law = house.editions().current().law();
            var reports = new Reports(house.database().worker());
            var began = System.nanoTime();
            var cutoff = cutoff(house);
            var report = reports.write(law, jurisdiction, year, cutoff);
            write(new ReportFile(report, reports.entries(law, jurisdiction, year, cutoff), locale()), ending);
            tell(report, System.nanoTime() - began);
            return 0;
        }
    }

    private String ending() {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.matches("html|docx|json")) {
            throw new Trouble(
                    "不会写 " + file + "：文件名应以 .html、.docx 或 .json 结尾",
                    "cannot write " + file + ": its name must end with .html, .docx or .json");
        }
        return ending;
    }

    /** The end of the day that was asked for. */
    private Instant cutoff(House house) {
        return on.map(text -> Question.date(text, "报告日期", "the report's day")
                        .plusDays(1)
                        .atStartOfDay(Watch.ZONE)
                        .toInstant()
                        .minusNanos(1000))
                .orElseGet(() -> PlaceTime.now(house, house.jurisdictions().get(jurisdiction)));
    }

    private Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private void write(ReportFile written, String ending) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            written.write(ending, out);
        } catch (IOException e) {
            var trouble = new Trouble(
                    "写不了 " + file + "，请检查文件夹和权限", "cannot write " + file + "; check folder and permissions");
            trouble.initCause(e);
            throw trouble;
        }
    }

    private void tell(Report report, long nanos) {
        var out = spec.commandLine().getOut();
        if (report.demo()) {
            out.println("演示数据 · demonstration data");
        }
        out.printf("%s → %s（%.1f 秒 / s）%n", report.title().zh(), file, nanos / 1e9);
        for (var state : new Note.State[] {Note.State.WRONG, Note.State.TO_DO}) {
            report.margin().stream()
                    .filter(n -> n.state() == state)
                    .forEach(n -> out.println((state == Note.State.WRONG ? "✗ " : "… ") + n.words()));
        }
    }
}
