package fadu.work;

import fadu.Trouble;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.org.Post;
import java.time.LocalDate;
import java.util.Optional;

/** Names who stands in for whom, from one day to another, and ends it; each in the log of the door. */
public final class Deputies {
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_WHY = 200;

    private final DoorLog log;

    public Deputies(DoorLog log) {
        this.log = log;
    }

    /**
     * A deputy to be.
     *
     * @param post that he is to hold, by its {@link Deciding#key}
     * @param by who decided it, where the system administrator only enters it
     */
    public record Naming(String post, String person, LocalDate from, LocalDate until, String why, String by) {}

    /**
     * Names a deputy.
     *
     * @throws Trouble saying why it cannot be
     */
    public void give(Deciding deciding, Naming naming, Made made) {
        var held = deciding.posts().stream()
                .filter(p -> Deciding.key(p).equals(naming.post()))
                .findFirst()
                .orElseThrow(Deputies::unclear);
        var given = given(deciding, held, naming);
        deciding.actor().house().posts().keep(given);
        note(deciding, DoorLog.What.RIGHT_GIVEN, given, made);
    }

    /**
     * Ends a deputy's days with today.
     *
     * @throws Trouble when there is nothing to end
     */
    public void end(Deciding deciding, String key, Made made) {
        var post = deciding.acting().stream()
                .filter(p -> Deciding.key(p).equals(key))
                .findFirst()
                .orElseThrow(Deputies::unclear);
        var today = deciding.actor().today();
        if (post.over(today)) {
            // Ending it again would move its last day.
            throw new Trouble("这项代理已经结束，不必再结束", "this deputy's days are over already; nothing is left to end");
        }
        deciding.actor().house().posts().keep(post.ended(today, made.now()));
        note(deciding, DoorLog.What.RIGHT_ENDED, post, made);
    }

    private static Post given(Deciding deciding, Post held, Naming naming) {
        var actor = deciding.actor();
        var house = actor.house();
        var decided = deciding.administrator() ? naming.by() : actor.person();
        var people = Names.of(actor).people();
        if (!people.containsKey(naming.person()) || !people.containsKey(decided)) {
            throw unclear();
        }
        if (naming.from().isBefore(actor.today())
                || naming.until().isBefore(naming.from())
                || naming.until().isAfter(naming.from().plusDays(LONGEST_DAYS))) {
            throw new Trouble(
                    "代理期限从今日起算，止日不早于起日，最长一年",
                    "it begins today or later, does not end before it begins, and lasts a year at most");
        }
        if (held.until().filter(u -> naming.until().isAfter(u)).isPresent()) {
            throw new Trouble("原岗位在此之前已结束", "the post itself ends before that");
        }
        if (naming.why().isBlank() || naming.why().length() > LONGEST_WHY) {
            throw new Trouble("请写明代理事由（最多 200 字）", "say why, in at most 200 characters");
        }
        var given = new Post(
                held.jurisdiction(),
                naming.person(),
                held.role(),
                held.unit(),
                naming.from(),
                Optional.of(naming.until()),
                Optional.of(new Post.Acting(held.person(), naming.why().strip(), decided)));
        var theirs = house.posts().all(held.jurisdiction()).stream()
                .filter(p -> p.person().equals(naming.person())
                        && !p.from().isAfter(naming.until())
                        && p.until().map(u -> !u.isBefore(naming.from())).orElse(true))
                .toList();
        Administrator.SYSTEM.gives(given, actor.person(), theirs);
        if (theirs.stream()
                .anyMatch(p -> p.role().equals(held.role()) && p.unit().equals(held.unit()))) {
            throw new Trouble("此人在这段时间已任或已代理这一岗位", "that person holds this post in these days already");
        }
        return given;
    }

    private void note(Deciding deciding, DoorLog.What what, Post post, Made made) {
        log.add(
                new DoorLog.Made(
                        post.jurisdiction(),
                        post.person(),
                        what,
                        deciding.actor().person(),
                        made.address(),
                        post.role() + " " + post.unit() + " " + post.from() + " – "
                                + post.until().map(LocalDate::toString).orElse("") + " ("
                                + post.acting().map(Post.Acting::holder).orElse("") + ")"),
                made.door());
    }

    private static Trouble unclear() {
        return new Trouble("选择的岗位或人员不存在，请重新选择", "no such post or person; choose again");
    }
}
