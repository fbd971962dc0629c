package fadu.web.desk;

import fadu.access.Reach;
import fadu.docket.Entry;
import fadu.law.Act;
import fadu.org.Post;
import fadu.rule.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * For whom somebody acted who only held a post for another.
 *
 * @param acting all posts that were ever held for somebody
 * @param all the posts of those who held them
 */
record StandIns(Reach reach, Optional<String> unit, List<Post> acting, List<Post> all) {

    static StandIns of(Desk desk, Optional<String> unit) {
        var acting = desk.house().posts().acting(desk.jurisdiction());
        var people = acting.stream().map(Post::person).toList();
        var all = acting.isEmpty()
                ? List.<Post>of()
                : desk.house().posts().all(desk.jurisdiction()).stream()
                        .filter(p -> people.contains(p.person()))
                        .toList();
        return new StandIns(desk.reach(), unit, acting, all);
    }

    /** Whose post the act was done from; empty where the actor held one of his own for it. */
    Optional<String> holder(Entry entry, Optional<Act> act) {
        if (acting.isEmpty() || act.isEmpty()) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(entry.recorded(), World.ZONE);
        var used = all.stream()
                .filter(p -> p.person().equals(entry.actor()) && p.on(day))
                .filter(p -> act.get().by().contains(p.role()) && reach.counts(p, unit))
                .toList();
        return used.stream().anyMatch(p -> p.acting().isEmpty())
                ? Optional.empty()
                : used.stream()
                        .flatMap(p -> p.acting().stream())
                        .map(Post.Acting::holder)
                        .findFirst();
    }
}
