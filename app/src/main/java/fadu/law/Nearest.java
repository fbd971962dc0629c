package fadu.law;

import fadu.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a person probably meant. */
final class Nearest {
    private static final int SHOWN = 12;

    private Nearest() {}

    /** What would be right in place of a word that is not known. */
    static Words right(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return new Words("这里没有可用的名称，请删去", "no name is known here; remove it");
        }
        var near = of(word, known);
        if (near.isPresent()) {
            return new Words("是否为 " + near.get(), "did you mean " + near.get() + "?");
        }
        var some = String.join(", ", known.stream().sorted().limit(SHOWN).toList());
        var more = known.size() > SHOWN ? ", …" : "";
        return new Words("可用：" + some + more, "known: " + some + more);
    }

    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(k -> distance(word, k) <= Math.max(1, Math.min(word.length(), k.length()) / 3))
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
