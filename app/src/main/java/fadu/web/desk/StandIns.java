package fadu.web.desk;

import fadu.access.Reach;
import fadu.docket.Entry;
import fadu.law.Act;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.rule.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * For whom somebody acted, or approved, who only held a post for another: as it was on that day, whatever became of posts and
 * units since.
 *
 * @param unit whose matter it is now
 * @param posts of those who ever held one for somebody
 * @param units those gone too
 */
record StandIns(Reach reach, Optional<String> unit, List<Post> posts, List<Unit> units) {

    static StandIns of(Desk desk, Optional<String> unit) {
        var house = desk.house();
        var people = house.posts().acting(desk.jurisdiction()).stream()
                .map(Post::person)
                .toList();
        if (people.isEmpty()) {
            return new StandIns(desk.reach(), unit, List.of(), List.of());
        }
        var posts = house.posts().all(desk.jurisdiction()).stream()
                .filter(p -> people.contains(p.person()))
                .toList();
        return new StandIns(desk.reach(), unit, posts, house.units().all(desk.jurisdiction()));
    }

    /** Whose post the act was done from; empty where the actor held one of his own for it. */
    Optional<String> actor(Entry entry, Optional<Act> act) {
        var day = LocalDate.ofInstant(entry.recorded(), World.ZONE);
        return act.flatMap(a -> holder(entry.actor(), a.by(), List.of(day), entry));
    }

    /** Whose post it was approved from: on paper on its legal date, or here when it was recorded. */
    Optional<String> approver(String person, Entry entry, Optional<Act> act) {
        var days = List.of(entry.effective(), LocalDate.ofInstant(entry.recorded(), World.ZONE));
        return act.flatMap(a -> holder(person, a.approvedBy().stream().toList(), days, entry));
    }

    /** By the posts of the first of these days on which he held one that counts. */
    private Optional<String> holder(String person, List<String> roles, List<LocalDate> days, Entry entry) {
        var used = days.stream()
                .map(day -> held(person, roles, day, entry))
                .filter(posts -> !posts.isEmpty())
                .findFirst()
                .orElse(List.of());
        return used.stream().anyMatch(p -> p.acting().isEmpty())
                ? Optional.empty()
                : used.stream()
                        .flatMap(p -> p.acting().stream())
                        .map(Post.Acting::holder)
                        .findFirst();
    }

    private List<Post> held(String person, List<String> roles, LocalDate day, Entry entry) {
        var there = posts.stream()
                .filter(p -> p.person().equals(person) && roles.contains(p.role()))
                .filter(p -> p.at(day, entry.recorded()))
                .toList();
        if (there.isEmpty()) {
            return List.of();
        }
        var then = reach.on(units, day);
        return there.stream()
                .filter(p -> then.counts(p, entry.unit().or(() -> unit)))
                .toList();
    }
}
