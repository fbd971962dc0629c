package fadu.work;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.org.Post;
import java.time.LocalDate;
import java.util.Optional;

/** Gives and ends posts, for the administrator whose posts they are; each in the log of the door. */
public final class Appointing {
    private final DoorLog log;

    public Appointing(DoorLog log) {
        this.log = log;
    }

    /**
     * Gives a post from a day on.
     *
     * @throws Trouble saying why it cannot be
     */
    public void give(Keeping keeping, String person, String role, String unit, LocalDate from, Made made) {
        var actor = keeping.actor();
        var known = keeping.people().containsKey(person)
                && keeping.units().containsKey(unit)
                && actor.law().vocabulary().roles().containsKey(role);
        if (!known) {
            throw unclear();
        }
        var posts = actor.house().posts();
        var post = new Post(actor.jurisdiction(), person, role, unit, from, Optional.empty());
        keeping.as().gives(post, actor.person(), posts.of(actor.jurisdiction(), person, post.from()));
        posts.keep(post);
        note(keeping, What.RIGHT_GIVEN, post, made);
    }

    /**
     * Ends a post with today.
     *
     * @param key of the post, as {@link Deciding#key} has it
     * @throws Trouble saying why it cannot be
     */
    public void end(Keeping keeping, String key, Made made) {
        var actor = keeping.actor();
        var post = actor.house().posts().all(actor.jurisdiction()).stream()
                .filter(p -> Deciding.key(p).equals(key))
                .filter(p -> Administrator.of(p.role()).isPresent() == (keeping.as() == Administrator.SECURITY))
                .findFirst()
                .orElseThrow(Appointing::unclear);
        if (post.person().equals(actor.person())) {
            throw new Trouble("不能自行免去本人的岗位", "nobody ends a post of his own");
        }
        if (post.over(actor.today())) {
            throw new Trouble("该岗位已经到期，无须再免", "that post is over already; nothing is to be ended");
        }
        if (post.acting().isPresent()) {
            throw new Trouble("代理的岗位请在“代理”页结束", "a post held for somebody is ended on the page of deputies");
        }
        keeping.notTheLast(post.person(), new Accounts(actor.house().database()), made.door());
        actor.house()
                .posts()
                .keep(new Post(
                        post.jurisdiction(),
                        post.person(),
                        post.role(),
                        post.unit(),
                        post.from(),
                        Optional.of(actor.today().minusDays(1))));
        note(keeping, What.RIGHT_ENDED, post, made);
    }

    private void note(Keeping keeping, What what, Post post, Made made) {
        log.add(
                new DoorLog.Made(
                        post.jurisdiction(),
                        post.person(),
                        what,
                        keeping.actor().person(),
                        made.address(),
                        post.role() + " " + post.unit() + " " + post.from()),
                made.door());
    }

    private static Trouble unclear() {
        return new Trouble("选择的人员、岗位或单位不存在，请重新选择", "no such person, post or unit; choose again");
    }
}
