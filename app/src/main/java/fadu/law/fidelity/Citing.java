package fadu.law.fidelity;

import fadu.law.yaml.Place;
import java.util.List;

/**
 * One rule of one file and what it cites.
 *
 * @param rule its path in the file, {@code limits.answer}
 * @param sources all that it cites
 * @param stated the numbers that the rule itself states
 */
record Citing(Place place, String rule, List<Source> sources, Stated stated) {

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
