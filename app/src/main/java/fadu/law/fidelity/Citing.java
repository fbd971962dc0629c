package fadu.law.fidelity;

import fadu.calendar.Length;
import fadu.law.yaml.Place;
import java.util.List;

/**
 * One rule of one file and what it cites.
 *
 * @param rule its path in the file, {@code limits.answer}
 * @param sources all that it cites
 * @param lengths the periods that the rule itself counts
 */
record Citing(Place place, String rule, List<Source> sources, List<Length> lengths) {

    /**
     * @param statute title and version
     * @param article {@code 第三十三条第二款}; empty for a document that is cited whole
     */
    record Source(String statute, String article) {
        @Override
        public String toString() {
            return article.isEmpty() ? statute : statute + " " + article;
        }
    }
}
