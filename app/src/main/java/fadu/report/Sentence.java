package fadu.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A sentence in both languages of the house; the Chinese is the one that counts. */
public record Sentence(List<Run> zh, List<Run> en) {
    public Sentence {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    /** The pieces in a language. */
    public List<Run> in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    /** The whole sentence as text. */
    public String text(Locale locale) {
        return in(locale).stream().map(Run::shown).collect(Collectors.joining());
    }
}
