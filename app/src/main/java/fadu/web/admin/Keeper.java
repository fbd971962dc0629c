package fadu.web.admin;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.law.Vocabulary;
import fadu.matter.House;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.web.Choice;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An administrator at his own work; for anybody else the page is closed.
 *
 * @param people names by id
 * @param units names by id, of those that there are today
 */
record Keeper(
        House house,
        Frame frame,
        Visitor visitor,
        Map<String, Words> people,
        Map<String, Words> units,
        Vocabulary words) {

    static Keeper of(House house, Frame frame, Administrator needed) {
        var visitor = frame.visitor().orElseThrow();
        if (!of(house, frame).contains(needed)) {
            var role = house.editions().current().law().vocabulary().roles().get(needed.role());
            var name = role == null ? new Words(needed.role(), needed.role()) : role.name();
            throw new Closed(new Words("本页由" + name.zh() + "使用。", "This page is for the " + name.en() + "."));
        }
        var people = new LinkedHashMap<String, Words>();
        house.people().all(visitor.jurisdiction()).forEach((Person p) -> people.put(p.id(), p.name()));
        var units = new LinkedHashMap<String, Words>();
        house.units().all(visitor.jurisdiction()).stream()
                .filter(u -> u.on(frame.today()))
                .forEach((Unit u) -> units.put(u.id(), u.name()));
        return new Keeper(
                house,
                frame,
                visitor,
                people,
                units,
                house.editions().current().law().vocabulary());
    }

    /** What the visitor keeps today. */
    static Set<Administrator> of(House house, Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        return Administrator.among(house.posts().of(visitor.jurisdiction(), visitor.person(), frame.today()));
    }

    /**
     * Looks before somebody ceases to be an administrator.
     *
     * @throws Trouble when nobody else with an account keeps the same
     */
    void notTheLast(String person, Accounts accounts, Instant now) {
        var posts = house.posts().all(jurisdiction()).stream()
                .filter(p -> p.on(frame.today()))
                .toList();
        var signIn = people(accounts.all(jurisdiction(), now));
        var theirs = posts.stream().filter(p -> p.person().equals(person)).toList();
        for (var kind : Administrator.among(theirs)) {
            boolean others = posts.stream()
                    .anyMatch(p ->
                            p.role().equals(kind.role()) && !p.person().equals(person) && signIn.contains(p.person()));
            if (!others) {
                throw new Trouble(
                        "这是最后一名" + name(kind).zh() + "，请先任命另一人并开立账号",
                        "this is the last " + name(kind).en() + "; name another with an account first");
            }
        }
    }

    /**
     * Who holds a post today and cannot sign in, by unit, each with the names of his units.
     *
     * @param accounts all that there are
     */
    Map<String, String> withoutAccount(List<Accounts.Account> accounts) {
        var signIn = people(accounts);
        return house.posts().all(jurisdiction()).stream()
                .filter(p -> p.on(frame.today()) && !signIn.contains(p.person()))
                .sorted(Comparator.comparing(Post::unit).thenComparing(Post::person))
                .collect(Collectors.groupingBy(
                        Post::person,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                p -> unit(p.unit()),
                                Collectors.collectingAndThen(
                                        Collectors.toCollection(LinkedHashSet::new),
                                        names -> String.join("、", names)))));
    }

    private static Set<String> people(List<Accounts.Account> accounts) {
        return accounts.stream().map(Accounts.Account::person).collect(Collectors.toSet());
    }

    private Words name(Administrator kind) {
        var role = words.roles().get(kind.role());
        return role == null ? new Words(kind.role(), kind.role()) : role.name();
    }

    String jurisdiction() {
        return visitor.jurisdiction();
    }

    String person(String id) {
        return frame.say(people.getOrDefault(id, new Words(id, id)));
    }

    String unit(String id) {
        return frame.say(units.getOrDefault(id, new Words(id, id)));
    }

    String role(String id) {
        var role = words.roles().get(id);
        return role == null ? id : frame.say(role.name());
    }

    /** People to choose from. */
    List<Choice> everybody() {
        return people.keySet().stream()
                .map(id -> new Choice(id, person(id) + " " + id))
                .toList();
    }

    List<Choice> everyUnit() {
        return units.keySet().stream().map(id -> new Choice(id, unit(id))).toList();
    }

    /** The roles of people inside the house: those of administrators, or all others. */
    List<Choice> roles(boolean administrators) {
        return words.roles().values().stream()
                .filter(r -> !r.outside() && Administrator.of(r.id()).isPresent() == administrators)
                .map(r -> new Choice(r.id(), frame.say(r.name())))
                .toList();
    }

    /** The posts held today: those of administrators, or all others. */
    List<PostLine> posts(boolean administrators) {
        return house.posts().all(jurisdiction()).stream()
                .filter(p -> p.until().map(u -> !u.isBefore(frame.today())).orElse(true))
                .filter(p -> Administrator.of(p.role()).isPresent() == administrators)
                .map(this::line)
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
        return new PostLine(
                p.person() + "|" + p.role() + "|" + p.unit() + "|" + p.from(),
                person(p.person()),
                role(p.role()),
                unit(p.unit()),
                days);
    }
}
