package fadu.web.admin;

import fadu.Trouble;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.DoorLog.What;
import fadu.org.Post;
import fadu.store.Watch;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Gives and ends posts, for the administrator whose posts they are. */
final class Appointing {
    private final Keeper keeper;
    private final Administrator as;
    private final DoorLog log;
    private final Watch watch;

    Appointing(Keeper keeper, Administrator as, DoorLog log, Watch watch) {
        this.keeper = keeper;
        this.as = as;
        this.log = log;
        this.watch = watch;
    }

    /** Gives a post from a day on. */
    void give(String person, String role, String unit, String from, HttpServletRequest request) {
        var known = keeper.people().containsKey(person)
                && keeper.units().containsKey(unit)
                && keeper.words().roles().containsKey(role);
        if (!known) {
            throw unclear();
        }
        var post = new Post(keeper.jurisdiction(), person, role, unit, day(from), Optional.empty());
        as.gives(
                post, keeper.visitor().person(), keeper.house().posts().of(keeper.jurisdiction(), person, post.from()));
        keeper.house().posts().keep(post);
        note(What.RIGHT_GIVEN, post, request);
    }

    /** Ends a post with today. */
    void end(String key, HttpServletRequest request) {
        var post = keeper.house().posts().all(keeper.jurisdiction()).stream()
                .filter(p -> (p.person() + "|" + p.role() + "|" + p.unit() + "|" + p.from()).equals(key))
                .filter(p -> Administrator.of(p.role()).isPresent() == (as == Administrator.SECURITY))
                .findFirst()
                .orElseThrow(Appointing::unclear);
        if (post.person().equals(keeper.visitor().person())) {
            throw new Trouble("不能自行免去本人的岗位", "nobody ends a post of his own");
        }
        if (post.over(keeper.frame().today())) {
            throw new Trouble("该岗位已经到期，无须再免", "that post is over already; nothing is to be ended");
        }
        if (post.acting().isPresent()) {
            throw new Trouble("代理的岗位请在“代理”页结束", "a post held for somebody is ended on the page of deputies");
        }
        keeper.notTheLast(post.person(), new Accounts(keeper.house().database()), watch.instant());
        keeper.house()
                .posts()
                .keep(new Post(
                        post.jurisdiction(),
                        post.person(),
                        post.role(),
                        post.unit(),
                        post.from(),
                        Optional.of(keeper.frame().today().minusDays(1))));
        note(What.RIGHT_ENDED, post, request);
    }

    private void note(What what, Post post, HttpServletRequest request) {
        log.add(
                new DoorLog.Made(
                        keeper.jurisdiction(),
                        post.person(),
                        what,
                        keeper.visitor().person(),
                        request.getRemoteAddr(),
                        post.role() + " " + post.unit() + " " + post.from()),
                watch.instant());
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Trouble("“" + text + "”不是有效的日期", "“" + text + "” is no date");
        }
    }

    private static Trouble unclear() {
        return new Trouble("选择的人员、岗位或单位不存在，请重新选择", "no such person, post or unit; choose again");
    }
}
