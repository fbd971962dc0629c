package fadu.work;

import fadu.Words;
import fadu.access.Administrator;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.org.Post;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who may say who works for whom: whoever may hand the matters of a unit over, in that unit; the system administrator
 * everywhere.
 *
 * @param units in which he may
 * @param all posts that were ever held
 */
public record Deciding(Actor actor, boolean administrator, List<String> units, List<Post> all) {
    /** What is said to anybody else. */
    public static final Words CLOSED = new Words(
            "由可以移交本单位事项的人（如单位负责人）和系统管理员办理。",
            "This is for those who may hand over the matters of a unit, such as its head, and for the system administrator.");

    /** What somebody may say; empty for nothing. */
    public static Optional<Deciding> of(Actor actor) {
        var house = actor.house();
        var held = house.posts().of(actor.jurisdiction(), actor.person(), actor.today());
        boolean administrator = Administrator.among(held).contains(Administrator.SYSTEM);
        var by = actor.law().by(Act.HAND_OVER);
        var units = actor.reach().units().keySet().stream()
                .filter(u -> administrator
                        || actor.reach().roles(Optional.of(u)).stream().anyMatch(by::contains))
                .sorted()
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Deciding(actor, administrator, units, house.posts().all(actor.jurisdiction())));
    }

    /** What tells a post from every other. */
    public static String key(Post post) {
        return post.person() + "|" + post.role() + "|" + post.unit() + "|" + post.from();
    }

    /** The posts that can be held for their holder. */
    public List<Post> posts() {
        return all.stream()
                .filter(p -> p.acting().isEmpty() && units.contains(p.unit()))
                .filter(p -> Administrator.of(p.role()).isEmpty())
                .filter(p -> !p.over(actor.today()))
                .toList();
    }

    /** The posts of these units that are or were held for somebody. */
    public List<Post> acting() {
        return all.stream()
                .filter(p -> p.acting().isPresent() && units.contains(p.unit()))
                .sorted(Comparator.comparing(Post::from).reversed().thenComparing(Deciding::key))
                .toList();
    }

    /** Whether somebody ever held a post in these units. */
    public boolean leads(String person) {
        return all.stream().anyMatch(p -> p.person().equals(person) && units.contains(p.unit()));
    }

    /** All who work here and keep no part of the house. */
    public List<String> everybody() {
        return all.stream()
                .filter(p -> Administrator.of(p.role()).isEmpty())
                .map(Post::person)
                .distinct()
                .sorted()
                .toList();
    }
}
