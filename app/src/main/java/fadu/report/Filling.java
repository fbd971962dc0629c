package fadu.report;

import fadu.Words;
import fadu.law.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fills templates with the numbers of a report. */
final class Filling {
    private static final int NAMED = 3;

    private final Words place;
    private final int year;
    private final Numbers numbers;

    Filling(Words place, int year, Numbers numbers) {
        this.place = place;
        this.year = year;
        this.numbers = numbers;
    }

    Sentence sentence(Words template) {
        return new Sentence(fill(template.zh(), Locale.CHINESE), fill(template.en(), Locale.ENGLISH));
    }

    /** Words without numbers behind them, such as the title. */
    Words words(Words template) {
        var sentence = sentence(template);
        return new Words(sentence.text(Locale.CHINESE), sentence.text(Locale.ENGLISH));
    }

    /** What a person's words name and nobody knows. */
    List<String> unknown(String template) {
        return Template.parse(template).slots().stream()
                .filter(s -> run(s, Locale.CHINESE).isEmpty())
                .toList();
    }

    private List<Run> fill(String template, Locale locale) {
        var runs = new ArrayList<Run>();
        for (var piece : Template.parse(template).pieces()) {
            switch (piece) {
                case Template.Literal literal -> runs.add(new Run.Text(literal.text()));
                case Template.Slot slot -> {
                    var filled = run(slot.name(), locale);
                    runs.addAll(filled.isEmpty() ? List.of(new Run.Text("{" + slot.name() + "}")) : filled);
                }
            }
        }
        return runs;
    }

    /** Empty where the name means nothing. */
    private List<Run> run(String slot, Locale locale) {
        return switch (slot) {
            case "place" -> List.of(new Run.Text(place.in(locale)));
            case "year" -> List.of(new Run.Text(Integer.toString(year)));
            case "last-year" -> List.of(new Run.Text(Integer.toString(year - 1)));
            case "next-year" -> List.of(new Run.Text(Integer.toString(year + 1)));
            default -> number(slot, locale);
        };
    }

    private List<Run> number(String slot, Locale locale) {
        if (numbers.knows(slot)) {
            return List.of(new Run.Counted(Numbers.printed(numbers.shown(slot)), slot));
        }
        int dot = slot.indexOf('.');
        var found = dot < 0 ? null : numbers.findings().get(slot.substring(0, dot));
        if (found == null) {
            return List.of();
        }
        return switch (slot.substring(dot + 1)) {
            case "groups" -> groups(found, locale);
            case "months" -> List.of(new Run.Text(join(found.months(), locale)));
            default -> List.of();
        };
    }

    private static List<Run> groups(Found found, Locale locale) {
        boolean zh = !locale.equals(Locale.ENGLISH);
        var runs = new ArrayList<Run>();
        for (var group : found.groups().stream().limit(NAMED).toList()) {
            runs.add(new Run.Text(
                    (runs.isEmpty() ? "" : zh ? "、" : ", ") + group.label().in(locale) + (zh ? "" : " ")));
            runs.add(new Run.Counted(
                    Long.toString(group.count()), found.finding().id()));
            if (zh) {
                runs.add(new Run.Text(found.finding().unit().zh()));
            }
        }
        if (found.groups().size() > NAMED) {
            runs.add(new Run.Text(zh ? "等" : " and others"));
        }
        return runs.isEmpty() ? List.of(new Run.Text(zh ? "无" : "none")) : runs;
    }

    private static String join(List<Words> words, Locale locale) {
        boolean zh = !locale.equals(Locale.ENGLISH);
        return String.join(
                zh ? "、" : " and ", words.stream().map(w -> w.in(locale)).toList());
    }

    /** The lines of a draft; none for a passage that was left out. */
    List<Sentence> lines(Words draft) {
        var zh = lines(draft.zh());
        var en = lines(draft.en());
        var out = new ArrayList<Sentence>();
        for (int i = 0; i < zh.size(); i++) {
            out.add(sentence(new Words(zh.get(i), i < en.size() ? en.get(i) : zh.get(i))));
        }
        return out;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }
}
