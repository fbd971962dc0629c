package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The page on which a matter is begun.
 *
 * @param drafts the forms that this person has begun
 * @param topics what this person may begin, by topic
 */
public record NewMatterView(List<BegunLine> drafts, List<Topics.Group<Kind>> topics, Optional<ActForm> form) {
    /** A kind of matter with its first acts. */
    public record Kind(String name, String basis, List<NearActs.Open> starts) {}
}
