package fadu.law;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a rule holds: one or more citations, or the house's own practice.
 *
 * @param citations empty for {@code internal}
 */
public record Basis(List<Citation> citations) {
    /** What no law prescribes; never shown as law. */
    public static final Basis INTERNAL = new Basis(List.of());

    public Basis {
        citations = List.copyOf(citations);
    }

    public boolean internal() {
        return citations.isEmpty();
    }

    /** Whether somebody read every text cited. */
    public boolean verified() {
        return citations.stream().allMatch(Citation::verified);
    }

    /** As a lawyer writes it: {@code 政府信息公开条例@2019 第三十三条}; {@code internal} where no law prescribes it. */
    public String text() {
        return internal()
                ? "internal"
                : citations.stream().map(Citation::toString).collect(Collectors.joining("；"));
    }

    /**
     * One place in one text.
     *
     * @param statute title and version as in {@code statutes.yaml}, for example {@code 政府信息公开条例@2019}
     * @param article {@code 第三十三条第二款}; empty for a document that is cited whole
     * @param verified whether the text was read in full
     */
    public record Citation(String statute, String article, boolean verified) {
        @Override
        public String toString() {
            return article.isEmpty() ? statute : statute + " " + article;
        }
    }
}
