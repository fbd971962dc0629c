package fadu.work;

import fadu.Trouble;
import fadu.Words;
import fadu.access.Accounts;
import fadu.access.Administrator;
import fadu.approval.Actor;
import fadu.law.Law;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An administrator at his own work.
 *
 * @param people names by id
 * @param units names by id, of those that there are today
 */
public record Keeping(Actor actor, Administrator as, Map<String, Words> people, Map<String, Words> units) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Somebody's work as this administrator; empty where he is none today. */
    public static Optional<Keeping> of(Actor actor, Administrator as) {
        var house = actor.house();
        var held = house.posts().of(actor.jurisdiction(), actor.person(), actor.today());
        if (!Administrator.among(held).contains(as)) {
            return Optional.empty();
        }
        var people = new LinkedHashMap<String, Words>();
        house.people().all(actor.jurisdiction()).forEach((Person p) -> people.put(p.id(), p.name()));
        var units = new LinkedHashMap<String, Words>();
        house.units().all(actor.jurisdiction()).stream()
                .filter(u -> u.on(actor.today()))
                .forEach((Unit u) -> units.put(u.id(), u.name()));
        return Optional.of(new Keeping(actor, as, people, units));
    }

    /** What an administrator is called. */
    public static Words name(Law law, Administrator kind) {
        var role = law.vocabulary().roles().get(kind.role());
        return role == null ? new Words(kind.role(), kind.role()) : role.name();
    }

    /** The posts that are his to give and to end, held today or later: those of administrators, or all others. */
    public List<Post> posts() {
        return actor.house().posts().all(actor.jurisdiction()).stream()
                .filter(p -> p.until().map(u -> !u.isBefore(actor.today())).orElse(true))
                .filter(p -> Administrator.of(p.role()).isPresent() == (as == Administrator.SECURITY))
                .toList();
    }

    /**
     * Registers a unit.
     *
     * @param mark for the numbers of its papers
     * @param parent above it; empty for none
     * @throws Trouble saying why it cannot be
     */
    public void unit(String id, Words name, String mark, String parent, LocalDate from) {
        named(id, name);
        var house = actor.house();
        if (house.units().find(actor.jurisdiction(), id).isPresent()) {
            throw new Trouble("代号 " + id + " 已有单位使用", "there is a unit " + id + " already");
        }
        var above = Optional.of(parent).filter(units::containsKey);
        house.units()
                .keep(new Unit(actor.jurisdiction(), id, name, mark, above, from, Optional.empty(), Optional.empty()));
    }

    /**
     * Registers a person.
     *
     * @throws Trouble saying why it cannot be
     */
    public void person(String id, Words name) {
        named(id, name);
        if (people.containsKey(id)) {
            throw new Trouble("代号 " + id + " 已有人使用", "there is a person " + id + " already");
        }
        actor.house().people().keep(new Person(actor.jurisdiction(), id, name));
    }

    /**
     * Brings a unit up to date. What was entered under its name of then stays as it was.
     *
     * @param parent above it; empty for none
     * @param until its last day; empty while it is to stay
     * @throws Trouble saying why it cannot be
     */
    public void changeUnit(String id, Words name, String mark, String parent, Optional<LocalDate> until) {
        named(id, name);
        var house = actor.house();
        var unit = house.units()
                .find(actor.jurisdiction(), id)
                .orElseThrow(() -> new Trouble("没有单位 " + id, "there is no unit " + id));
        if (house.units().within(actor.jurisdiction(), id).contains(parent)) {
            throw new Trouble("上级单位不能是本单位或其下级", "the unit above cannot be the unit itself or one below it");
        }
        until.ifPresent(day -> {
            if (day.isBefore(unit.from())) {
                throw new Trouble(
                        "撤销日不能早于设立日 " + unit.from(), "the last day cannot be before the first, " + unit.from());
            }
            long held = house.posts().all(actor.jurisdiction()).stream()
                    .filter(p -> p.unit().equals(id)
                            && p.until().map(u -> u.isAfter(day)).orElse(true))
                    .count();
            if (held > 0) {
                throw new Trouble(
                        "该单位在 " + day + " 之后还有 " + held + " 个岗位有人，请先免职",
                        "after " + day + " " + held + " posts are still held there; end them first");
            }
        });
        var above = Optional.of(parent).filter(units::containsKey);
        house.units().keep(new Unit(unit.jurisdiction(), id, name, mark, above, unit.from(), until, unit.successor()));
    }

    /**
     * Gives a person another name.
     *
     * @throws Trouble saying why it cannot be
     */
    public void rename(String id, Words name) {
        named(id, name);
        if (!people.containsKey(id)) {
            throw new Trouble("没有这个人，请重新选择", "there is no such person; choose again");
        }
        actor.house().people().keep(new Person(actor.jurisdiction(), id, name));
    }

    private static void named(String id, Words name) {
        if (!ID.matcher(id).matches() || name.zh().isBlank() || name.en().isBlank()) {
            throw new Trouble(
                    "代号由小写字母开头，只含小写字母、数字和连字符；中英文名称都要填写",
                    "an id begins with a small letter and has small letters, digits and hyphens; both names are needed");
        }
    }

    /**
     * Looks before somebody ceases to be an administrator.
     *
     * @throws Trouble when nobody else with an account keeps the same
     */
    void notTheLast(String person, Accounts accounts, Instant now) {
        var posts = actor.house().posts().all(actor.jurisdiction()).stream()
                .filter(p -> p.on(actor.today()))
                .toList();
        var signIn = signIn(accounts, now);
        var theirs = posts.stream().filter(p -> p.person().equals(person)).toList();
        for (var kind : Administrator.among(theirs)) {
            boolean others = posts.stream()
                    .anyMatch(p ->
                            p.role().equals(kind.role()) && !p.person().equals(person) && signIn.contains(p.person()));
            if (!others) {
                var name = name(actor.law(), kind);
                throw new Trouble(
                        "这是最后一名" + name.zh() + "，请先任命另一人并开立账号",
                        "this is the last " + name.en() + "; name another with an account first");
            }
        }
    }

    /** Who holds a post today and cannot sign in, by unit, each with his units. */
    public Map<String, Set<String>> withoutAccount(Accounts accounts, Instant now) {
        var signIn = signIn(accounts, now);
        return actor.house().posts().all(actor.jurisdiction()).stream()
                .filter(p -> p.on(actor.today()) && !signIn.contains(p.person()))
                .sorted(Comparator.comparing(Post::unit).thenComparing(Post::person))
                .collect(Collectors.groupingBy(
                        Post::person,
                        LinkedHashMap::new,
                        Collectors.mapping(Post::unit, Collectors.toCollection(LinkedHashSet::new))));
    }

    private Set<String> signIn(Accounts accounts, Instant now) {
        return accounts.all(actor.jurisdiction(), now).stream()
                .map(Accounts.Account::person)
                .collect(Collectors.toSet());
    }
}
