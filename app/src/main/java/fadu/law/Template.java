package fadu.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence with places to be filled: {@code 审核合同{contracts-reviewed}份}. */
public record Template(List<Piece> pieces) {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*(?:\\.[a-z]+)?)}");

    /** Digits that are a day, a year, an article, or part of a paper's number or of a text's name. */
    private static final Pattern ALLOWED = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{4}[-－—–]\\d{4}(年)?|\\d{4}(年|年度)|\\d{1,2}月(\\d{1,2}日)?|〔\\d{4}〕\\d+号|“\\d{1,2}·\\d{1,2}”");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    public Template {
        pieces = List.copyOf(pieces);
    }

    /** A part of a template. */
    public sealed interface Piece {}

    /** Words as they stand. */
    public record Literal(String text) implements Piece {}

    /** A place to be filled, by the name of what fills it. */
    public record Slot(String name) implements Piece {}

    /** Reads a text; braces that name nothing stay as they are. */
    public static Template parse(String text) {
        var pieces = new ArrayList<Piece>();
        var found = SLOT.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                pieces.add(new Literal(text.substring(from, found.start())));
            }
            pieces.add(new Slot(found.group(1)));
            from = found.end();
        }
        if (from < text.length()) {
            pieces.add(new Literal(text.substring(from)));
        }
        return new Template(pieces);
    }

    /** The names of its places. */
    public List<String> slots() {
        return pieces.stream()
                .filter(Slot.class::isInstance)
                .map(p -> ((Slot) p).name())
                .toList();
    }

    /** Numbers that somebody typed: digits in the words that belong to no date and to no paper's number. */
    public List<String> typed() {
        return pieces.stream()
                .filter(Literal.class::isInstance)
                .flatMap(p -> typed(((Literal) p).text()).stream())
                .toList();
    }

    /** The same for plain words. */
    public static List<String> typed(String text) {
        var rest = ALLOWED.matcher(text).replaceAll(" ");
        return NUMBER.matcher(rest).results().map(m -> m.group()).toList();
    }
}
