package fadu;

/** Texts that can be kept: the database takes no U+0000, and half of a surrogate pair is no character. */
public final class Characters {
    /** What is said where an address or form cannot even be read as text. */
    public static final Words UNREAD = new Words(
            "地址或所填内容不是有效的 UTF-8 文字，请核对编码后再试",
            "the address, or what was filled in, is no valid text in UTF-8; check how it is encoded and try again");

    private Characters() {}

    /** Whether all of a text can be kept. */
    public static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    /** What is said where it cannot. */
    public static Words broken(String field) {
        return new Words(
                field + "：文字中有空字符（U+0000）或不完整的字符，不能保存，请删去后再试",
                field
                        + ": the text has the character U+0000 or half a character and cannot be kept; take it out and try again");
    }

    /** A name as it can be shown: a mark stands where something cannot be. */
    public static String shown(String text) {
        return text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The beginning of a text, cut between two characters. */
    public static String first(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** The end of a text, cut between two characters. */
    public static String last(String text, int most) {
        int from = text.length() - most;
        if (from <= 0) {
            return text;
        }
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }
}
