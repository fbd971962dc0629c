package fadu.web.desk;

import fadu.Words;
import fadu.access.Permission;
import fadu.access.Reach;
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
import fadu.web.Frame;
import fadu.web.Visitor;
import fadu.work.Named;
import fadu.work.Names;
import fadu.work.Shares;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one visitor works with on one page.
 *
 * @param book the law by which acts are decided now
 * @param reach how far the visitor's posts go today
 */
public record Desk(House house, Frame frame, Visitor visitor, Lawbook book, Reach reach) {

    /** The law by which acts are decided now. */
    public Law law() {
        return book.law();
    }

    /** What the visitor of this page works with. */
    public static Desk of(House house, Frame frame) {
        var visitor = frame.visitor().orElseThrow();
        var book = house.editions().current();
        var reach = Reach.of(
                house.posts(), house.units(), book.law(), visitor.jurisdiction(), visitor.person(), frame.today());
        return new Desk(house, frame, visitor, book, reach);
    }

    /** The visitor as whoever works today. */
    public Actor actor() {
        return new Actor(house, jurisdiction(), visitor.person(), law(), frame.today(), reach);
    }

    /** How far somebody else's posts go today. */
    Reach reachOf(String person) {
        return actor().reachOf(person);
    }

    /** Where the visitor works. */
    public String jurisdiction() {
        return visitor.jurisdiction();
    }

    /** Of which sensitive matters the visitor may know. */
    public Told told() {
        return actor().told();
    }

    /** Whether a matter is within reach, and his to know of. */
    boolean sees(MatterRow row) {
        return actor().sees(row);
    }

    /** The matters within reach; empty when the visitor holds no post today and so sees none. */
    public Optional<ListFilter> filter() {
        return actor().filter();
    }

    /** The limits that are the visitor's to meet; empty when he holds no post today. */
    Optional<ListFilter> mine() {
        return new Shares(actor()).mine();
    }

    /** Whether one of the roles may do the act; what is done outside is recorded by whoever has a part in the procedure. */
    public boolean mayDo(Procedure procedure, Act act, Set<String> roles) {
        return Permission.may(law(), procedure, act, roles);
    }

    /** Says which post an act needs. */
    Words noPost(Act act) {
        var roles = act.by().stream()
                .flatMap(r -> Stream.ofNullable(law().vocabulary().roles().get(r)))
                .map(Vocabulary.Role::name)
                .toList();
        return new Words(
                "“" + act.name().zh() + "”须由" + roles.stream().map(Words::zh).collect(Collectors.joining("或"))
                        + "办理，您没有这一岗位。",
                "“" + act.name().en() + "” is for "
                        + roles.stream().map(Words::en).collect(Collectors.joining(" or "))
                        + "; you do not hold that post.");
    }

    /** What looks for that which the first act of a matter names. */
    Named named() {
        return new Named(actor(), Optional.empty());
    }

    /** The names of all people and units, one question. */
    public Names names() {
        return Names.of(actor());
    }
}
