package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sentence in the making, in both languages at once. */
final class Phrase {
    private final StringBuilder zh = new StringBuilder();
    private final StringBuilder en = new StringBuilder();

    Phrase add(String chinese, String english) {
        zh.append(chinese);
        en.append(english);
        return this;
    }

    Phrase add(Words words) {
        return add(words.zh(), words.en());
    }

    /** A further clause, divided from what stands before. */
    Phrase clause(Words words) {
        return words.zh().isEmpty()
                ? this
                : add(zh.isEmpty() ? "" : "；", en.isEmpty() ? "" : "; ").add(words);
    }

    Phrase clause(String chinese, String english) {
        return clause(new Words(chinese, english));
    }

    Words words() {
        return new Words(zh.toString(), en.toString());
    }

    /** {@code “甲”、“乙” / "a", "b"}. */
    static Words quoted(List<Words> names) {
        return joined(names, n -> new Words("“" + n.zh() + "”", "\"" + n.en() + "\""), "、", ", ");
    }

    static Words listed(List<Words> names) {
        return joined(names, n -> n, "、", ", ");
    }

    private static Words joined(List<Words> names, Function<Words, Words> each, String zh, String en) {
        return new Words(
                names.stream().map(each).map(Words::zh).collect(Collectors.joining(zh)),
                names.stream().map(each).map(Words::en).collect(Collectors.joining(en)));
    }
}
