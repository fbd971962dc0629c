package fadu.web.admin;

import fadu.Words;
import fadu.access.Administrator;
import fadu.law.Vocabulary;
import fadu.matter.House;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.web.Choice;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Visitor;
import fadu.web.desk.Desk;
import fadu.work.Deciding;
import fadu.work.Keeping;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An administrator at his own work, on his pages; for anybody else they are closed. */
record Keeper(Keeping keeping, Frame frame, Visitor visitor) {

    static Keeper of(House house, Frame frame, Administrator needed) {
        var actor = Desk.of(house, frame).actor();
        var keeping = Keeping.of(actor, needed).orElseThrow(() -> {
            var name = Keeping.name(actor.law(), needed);
            return new Closed(new Words("本页由" + name.zh() + "使用。", "This page is for the " + name.en() + "."));
        });
        return new Keeper(keeping, frame, frame.visitor().orElseThrow());
    }

    /** What the visitor keeps today. */
    static Set<Administrator> of(House house, Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        return Administrator.among(house.posts().of(visitor.jurisdiction(), visitor.person(), frame.today()));
    }

    String jurisdiction() {
        return visitor.jurisdiction();
    }

    /** Names by id. */
    Map<String, Words> people() {
        return keeping.people();
    }

    /** Names by id, of the units that there are today. */
    Map<String, Words> units() {
        return keeping.units();
    }

    private Vocabulary words() {
        return keeping.actor().law().vocabulary();
    }

    String person(String id) {
        return frame.say(people().getOrDefault(id, new Words(id, id)));
    }

    String unit(String id) {
        return frame.say(units().getOrDefault(id, new Words(id, id)));
    }

    String role(String id) {
        var role = words().roles().get(id);
        return role == null ? id : frame.say(role.name());
    }

    /** People to choose from. */
    List<Choice> everybody() {
        return people().keySet().stream()
                .map(id -> new Choice(id, person(id) + " " + id))
                .toList();
    }

    List<Choice> everyUnit() {
        return units().keySet().stream().map(id -> new Choice(id, unit(id))).toList();
    }

    /** The roles of people inside the house: those of administrators, or all others. */
    List<Choice> roles(boolean administrators) {
        return words().roles().values().stream()
                .filter(r -> !r.outside() && Administrator.of(r.id()).isPresent() == administrators)
                .map(r -> new Choice(r.id(), frame.say(r.name())))
                .toList();
    }

    /** The posts that are his to give and to end. */
    List<PostLine> posts() {
        return keeping.posts().stream().map(this::line).toList();
    }

    /** The units that there are today or later, each below the one above it, with the posts held there. */
    List<UnitNode> tree() {
        var posts = keeping.posts().stream().collect(Collectors.groupingBy(Post::unit));
        var units = keeping.actor().house().units().all(jurisdiction()).stream()
                .filter(u -> u.until().map(d -> !d.isBefore(frame.today())).orElse(true))
                .toList();
        var ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        var below = units.stream()
                .collect(Collectors.groupingBy(
                        u -> u.parent().filter(ids::contains).orElse("")));
        return nodes("", below, posts);
    }

    private List<UnitNode> nodes(String above, Map<String, List<Unit>> below, Map<String, List<Post>> posts) {
        return below.getOrDefault(above, List.of()).stream()
                .map(u -> new UnitNode(
                        u.id(),
                        u.name().zh(),
                        u.name().en(),
                        frame.say(u.name()),
                        u.mark(),
                        u.parent().orElse(""),
                        u.from().toString(),
                        u.until().map(LocalDate::toString).orElse(""),
                        posts.getOrDefault(u.id(), List.of()).stream()
                                .map(this::line)
                                .toList(),
                        nodes(u.id(), below, posts)))
                .toList();
    }

    /** For whom and until when a post is held, where somebody only stands in. */
    String acting(Post p) {
        return p.acting()
                .map(a -> frame.say(
                        "deputies.acting",
                        person(a.holder()),
                        p.until().map(LocalDate::toString).orElse("")))
                .orElse("");
    }

    private PostLine line(Post p) {
        var days = p.from() + " –" + p.until().map(d -> " " + d).orElse("") + acting(p);
        return new PostLine(Deciding.key(p), person(p.person()), role(p.role()), unit(p.unit()), days);
    }
}
