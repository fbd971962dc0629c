package fadu.report;

import fadu.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report as the paragraphs of a paper in one language; html, docx and the desk show the same. */
public final class Layout {
    private final Report report;
    private final Locale locale;
    private final boolean zh;
    private final List<Paragraph> out = new ArrayList<>();

    private Layout(Report report, Locale locale) {
        this.report = report;
        this.locale = locale;
        this.zh = !Numerals.english(locale);
    }

    /** The paragraphs, in order. */
    public static List<Paragraph> of(Report report, Locale locale) {
        return new Layout(report, locale).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        say(Paragraph.Kind.TITLE, "", report.title());
        report.opening().forEach(s -> body("", s.in(locale)));
        int n = 0;
        for (var section : report.sections()) {
            if (section.says()) {
                section(section, ++n);
            }
        }
        body("", report.closing().in(locale));
        say(Paragraph.Kind.SIGNATURE, "", report.place());
        var day = report.signed();
        say(Paragraph.Kind.DATE, "", new Words(chinese(day), english(day)));
        return List.copyOf(out);
    }

    private void section(Section section, int n) {
        say(Paragraph.Kind.SECTION, section.id(), Numerals.section(n, locale), section.name());
        int p = 0;
        for (var part : section.parts()) {
            if (part.says()) {
                p++;
                int number = p;
                part.name().ifPresent(name -> say(Paragraph.Kind.PART, part.id(), Numerals.part(number, locale), name));
                part(part);
            }
        }
    }

    private void part(Part part) {
        if (!part.sentences().isEmpty()) {
            var runs = new ArrayList<Run>();
            for (var sentence : part.sentences()) {
                if (!zh && !runs.isEmpty()) {
                    runs.add(new Run.Text(" "));
                }
                runs.addAll(sentence.in(locale));
            }
            body(part.id(), runs);
        }
        int n = 0;
        for (var promise : part.promises()) {
            body(part.id(), join(Numerals.item(++n, locale), promise(promise)));
        }
        n = 0;
        for (var s : part.shortcomings()) {
            var runs = new ArrayList<Run>(s.what().in(locale));
            s.cause().ifPresent(c -> {
                runs.add(new Run.Text(zh ? "主要原因：" : " Cause: "));
                runs.addAll(c.in(locale));
            });
            body(s.id(), join(Numerals.item(++n, locale), runs));
        }
    }

    /** A promise with what became of it; one of this report with who does it by when. */
    private List<Run> promise(PromiseLine p) {
        boolean next = report.sections().stream()
                .flatMap(s -> s.parts().stream())
                .anyMatch(part -> part.promises().contains(p) && part.id().equals("arrangements"));
        var runs = new ArrayList<Run>();
        quote(runs, p.promised(), p);
        if (!p.owner().zh().isEmpty()) {
            runs.add(new Run.Text(
                    zh ? "（" + p.owner().zh() + "牵头）" : " (lead: " + p.owner().en() + ")"));
        }
        if (next) {
            runs.add(new Run.Text(p.due()
                    .map(d -> zh ? "，" + chinese(d) + "前完成。" : ", by " + english(d) + ".")
                    .orElse(zh ? "。" : ".")));
            return runs;
        }
        runs.add(new Run.Text((zh ? "：" : ": ") + p.state().in(locale) + (zh ? "。" : ".")));
        told(runs, zh ? "成效：" : " Result: ", p.result(), p);
        told(runs, zh ? "原因：" : " Cause: ", p.cause(), p);
        return runs;
    }

    private void told(List<Run> runs, String before, Optional<String> words, PromiseLine p) {
        words.filter(w -> !w.isBlank()).ifPresent(w -> {
            runs.add(new Run.Text(before));
            quote(runs, w.strip().replaceAll("[。.]$", ""), p);
            runs.add(new Run.Text(zh ? "。" : "."));
        });
    }

    private static void quote(List<Run> runs, String words, PromiseLine p) {
        runs.add(new Run.Quoted(words, p.matter()));
    }

    private static List<Run> join(String before, List<Run> runs) {
        var all = new ArrayList<Run>();
        all.add(new Run.Text(before));
        all.addAll(runs);
        return all;
    }

    static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
    }

    private void body(String part, List<Run> runs) {
        out.add(new Paragraph(Paragraph.Kind.BODY, part, runs));
    }

    private void say(Paragraph.Kind kind, String part, Words words) {
        say(kind, part, "", words);
    }

    private void say(Paragraph.Kind kind, String part, String before, Words words) {
        out.add(new Paragraph(kind, part, List.of(new Run.Text(before + words.in(locale)))));
    }
}
