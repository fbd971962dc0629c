package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The page on which the report's words are settled.
 *
 * @param frozen whether and when its numbers were frozen
 */
public record ReportEditView(int year, String frozen, List<Passage> passages) {
    /**
     * A passage with its form.
     *
     * @param by who settled it
     * @param proposed what was proposed, where it reads otherwise
     */
    public record Passage(
            String id, String name, String zh, String en, Optional<String> by, Optional<String> proposed) {
        /** As many lines as the words need. */
        public int rows() {
            return Math.max(2, zh.length() / 40 + (int) zh.lines().count());
        }
    }
}
