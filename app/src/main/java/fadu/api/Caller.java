package fadu.api;

import fadu.Words;
import fadu.access.Administrator;
import fadu.access.ApiTokens;
import fadu.access.Permission;
import fadu.access.Reach;
import fadu.access.Scope;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Vocabulary;
import fadu.matter.House;
import fadu.matter.Lawbook;
import fadu.matter.ListFilter;
import fadu.matter.MatterRow;
import fadu.matter.Told;
import fadu.org.Person;
import fadu.org.Unit;
import fadu.rule.Irregular;
import fadu.work.Keeping;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom a call speaks, and how far his posts reach today: the same as on the desk.
 *
 * @param book the law by which acts are decided now
 * @param confirmed what he looked at before
 */
record Caller(
        House house,
        ApiTokens.Holder holder,
        Locale locale,
        Instant now,
        LocalDate today,
        Lawbook book,
        Reach reach,
        Confirmed confirmed) {

    Law law() {
        return book.law();
    }

    String jurisdiction() {
        return holder.jurisdiction();
    }

    String person() {
        return holder.person();
    }

    /** The person as whoever works today. */
    Actor actor() {
        return new Actor(house, jurisdiction(), person(), law(), today, reach);
    }

    /** Whether the token opens personal values. */
    boolean opens() {
        return holder.scopes().contains(Scope.PERSONAL);
    }

    /** Of which sensitive matters the person may know. */
    Told told() {
        return actor().told();
    }

    /** Whether a matter is within reach, and his to know of. */
    boolean sees(MatterRow row) {
        return actor().sees(row);
    }

    /** The matters within reach; empty when the person holds no post today and so sees none. */
    Optional<ListFilter> filter() {
        return actor().filter();
    }

    /** The units in which the person's own posts allow the act. */
    List<String> units(Procedure procedure, Act act) {
        return reach.own().stream()
                .filter(unit -> Permission.may(law(), procedure, act, reach.roles(Optional.of(unit))))
                .toList();
    }

    /** Only this administrator gets further. */
    Keeping keeps(Administrator administrator) {
        return Keeping.of(actor(), administrator).orElseThrow(() -> {
            var role = Keeping.name(law(), administrator);
            return new Declined(
                    ProblemKind.POST, new Words("此项仅限" + role.zh(), "this is for the post “" + role.en() + "” only"));
        });
    }

    /** The names of those who work here, by id. */
    Function<String, Words> people() {
        var people = house.people().all(jurisdiction()).stream().collect(Collectors.toMap(Person::id, Person::name));
        return id -> people.getOrDefault(id, new Words(id, id));
    }

    /** The name of a unit; what is no unit of the place is its own name. */
    Words unit(String id) {
        return Optional.ofNullable(reach.units().get(id)).map(Unit::name).orElse(new Words(id, id));
    }

    /** That the act needs another post. */
    Declined noPost(Act act) {
        var roles = act.by().stream()
                .flatMap(r -> Stream.ofNullable(law().vocabulary().roles().get(r)))
                .map(Vocabulary.Role::name)
                .toList();
        var words = new Words(
                "“" + act.name().zh() + "”须由" + roles.stream().map(Words::zh).collect(Collectors.joining("或"))
                        + "办理，您没有这一岗位。",
                "“" + act.name().en() + "” is for "
                        + roles.stream().map(Words::en).collect(Collectors.joining(" or "))
                        + "; you do not hold that post.");
        return new Declined(ProblemKind.POST, words, List.of(new Irregular("by", words, act.basis())));
    }
}
