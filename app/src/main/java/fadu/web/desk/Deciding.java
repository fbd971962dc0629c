package fadu.web.desk;

import fadu.Words;
import fadu.access.Administrator;
import fadu.law.Act;
import fadu.org.Post;
import fadu.web.Closed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may say who works for whom: whoever may hand the matters of a unit over, in that unit; the system administrator
 * everywhere.
 */
record Deciding(Desk desk, Names names, boolean administrator, List<String> units, List<Post> all) {

    static Deciding of(Desk desk) {
        return maybe(desk)
                .orElseThrow(() -> new Closed(new Words(
                        "本页由可以移交本单位事项的人（如单位负责人）和系统管理员使用。",
                        "This page is for those who may hand over the matters of a unit, such as its head, and for the"
                                + " system administrator.")));
    }

    static Optional<Deciding> maybe(Desk desk) {
        var held = desk.house()
                .posts()
                .of(desk.jurisdiction(), desk.visitor().person(), desk.frame().today());
        boolean administrator = Administrator.among(held).contains(Administrator.SYSTEM);
        var by = desk.law().by(Act.HAND_OVER);
        var units = desk.reach().units().keySet().stream()
                .filter(u -> administrator
                        || desk.reach().roles(Optional.of(u)).stream().anyMatch(by::contains))
                .sorted()
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deciding(
                        desk,
                        desk.names(),
                        administrator,
                        units,
                        desk.house().posts().all(desk.jurisdiction())));
    }

    static String key(Post post) {
        return post.person() + "|" + post.role() + "|" + post.unit() + "|" + post.from();
    }

    Map<String, Words> people() {
        return names.people();
    }

    /** The posts that can be held for their holder. */
    List<Post> posts() {
        var today = desk.frame().today();
        return all.stream()
                .filter(p -> p.acting().isEmpty() && units.contains(p.unit()))
                .filter(p -> Administrator.of(p.role()).isEmpty())
                .filter(p -> !p.over(today))
                .toList();
    }

    /** The posts of these units that are or were held for somebody. */
    List<Post> acting() {
        return all.stream()
                .filter(p -> p.acting().isPresent() && units.contains(p.unit()))
                .sorted(java.util.Comparator.comparing(Post::from).reversed().thenComparing(Deciding::key))
                .toList();
    }

    List<ActForm.Option> choices() {
        return posts().stream()
                .map(p -> new ActForm.Option(key(p), person(p.person()) + " · " + post(p)))
                .toList();
    }

    /** All who work here and keep no part of the house. */
    List<ActForm.Option> everybody() {
        var working = all.stream()
                .filter(p -> Administrator.of(p.role()).isEmpty())
                .map(Post::person)
                .collect(Collectors.toCollection(TreeSet::new));
        return working.stream()
                .map(id -> new ActForm.Option(id, person(id) + " " + id))
                .toList();
    }

    /** Those who hold a post in these units. */
    List<ActForm.Option> own() {
        return posts().stream()
                .map(Post::person)
                .distinct()
                .map(id -> new ActForm.Option(id, person(id)))
                .toList();
    }

    DeputiesView.Line line(Post p) {
        var acting = p.acting().orElseThrow();
        var today = desk.frame().today();
        return new DeputiesView.Line(
                key(p),
                person(p.person()),
                person(acting.holder()),
                post(p),
                p.from() + " – " + p.until().map(LocalDate::toString).orElse(""),
                acting.why(),
                person(acting.by()),
                p.over(today) ? "over" : p.on(today) ? "now" : "later");
    }

    private String person(String id) {
        return desk.frame().say(names.person(id));
    }

    /** A post in words: the role and its unit. */
    String post(Post p) {
        return names.post(p, desk.frame());
    }
}
