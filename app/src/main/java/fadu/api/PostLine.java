package fadu.api;

import fadu.org.Post;
import fadu.work.Deciding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A post that somebody holds.
 *
 * @param key what tells it from every other
 */
record PostLine(String key, String person, String role, String unit, LocalDate from, Optional<LocalDate> until) {
    static PostLine of(Post post) {
        return new PostLine(Deciding.key(post), post.person(), post.role(), post.unit(), post.from(), post.until());
    }
}
