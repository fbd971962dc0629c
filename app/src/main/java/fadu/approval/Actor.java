package fadu.approval;

import fadu.access.Administrator;
import fadu.access.Approvals.Asking;
import fadu.access.Reach;
import fadu.law.Act;
import fadu.law.Law;
import fadu.matter.ActUnit;
import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterFile;
import fadu.matter.MatterRow;
import fadu.matter.Told;
import fadu.org.Post;
import fadu.rule.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody at work today, on the desk or by a program.
 *
 * @param law by which acts are decided now
 * @param reach how far his posts go today
 */
public record Actor(House house, String jurisdiction, String person, Law law, LocalDate today, Reach reach) {

    /** How far somebody else's posts go today. */
    public Reach reachOf(String somebody) {
        return reachOf(somebody, today);
    }

    /** How far his posts went on a day. */
    public Reach reachOf(String somebody, LocalDate day) {
        return Reach.of(house.posts(), house.units(), law, jurisdiction, somebody, day);
    }

    /** Of which sensitive matters he may know: those whom the law lets mark them, may. */
    public Told told() {
        return told(reach);
    }

    private Told told(Reach of) {
        return new Told(of.person(), of.units(law.by(Act.MARK_SECRECY)));
    }

    /** Whether a matter is within reach or he handles it, and it is his to know of. */
    public boolean sees(MatterRow row) {
        return sees(reach, row);
    }

    /** The same of somebody else. */
    public boolean sees(Reach of, MatterRow row) {
        boolean handles = row.handler().equals(of.person()) && !of.posts().isEmpty();
        boolean within = Stream.concat(
                        Stream.of(row.unit()), row.beside().stream().map(Optional::of))
                .anyMatch(of::sees);
        return (handles || within) && told(of).of(row);
    }

    /** The matters that he may read: those that lie within his reach, and those in which a unit of his has a part. */
    public Optional<ListFilter> readable() {
        var all = ListFilter.of(jurisdiction, today).and(told());
        return reach.everywhere()
                ? Optional.of(all)
                : filter().map(f -> all.and(new MatterCondition.PartOf(f.units())));
    }

    /**
     * What somebody is to an act of a matter: by his posts, and by what he did in it.
     *
     * @param key of the row that the act concerns
     */
    public Set<String> roles(Reach of, MatterFile file, Act act, Optional<String> key) {
        return file.roles(of.person(), of.roles(unit(file.row(), act, key)));
    }

    /** The unit whose posts do an act of a matter. */
    public Optional<String> unit(MatterRow row, Act act, Optional<String> key) {
        return law.procedure(row.procedure())
                .map(p -> new ActUnit(p, act).in(row, key))
                .orElse(row.unit());
    }

    /** The units whose posts do an act of a matter, whichever row it will concern. */
    public Set<Optional<String>> units(MatterRow row, Act act) {
        return law.procedure(row.procedure())
                .map(p -> new ActUnit(p, act).in(row))
                .orElse(Set.of(row.unit()));
    }

    /** All who work on matters today, with their posts; administrators keep the house and do not. */
    public Map<String, Reach> workers() {
        return house.posts().all(jurisdiction).stream()
                .filter(p -> p.on(today) && Administrator.of(p.role()).isEmpty())
                .collect(Collectors.groupingBy(
                        Post::person,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                held -> new Reach(held.getFirst().person(), held, reach.units(), reach.everyUnit()))));
    }

    /** The matters within his reach; empty when he holds no post today and so sees none. */
    public Optional<ListFilter> filter() {
        var all = ListFilter.of(jurisdiction, today).and(told());
        if (reach.everywhere()) {
            return Optional.of(all);
        }
        var units = List.copyOf(reach.units(false));
        return units.isEmpty() ? Optional.empty() : Optional.of(all.within(units));
    }

    /** All matters of his place of which he may know, of whatever unit: what is asked of them says which are his. */
    public Optional<ListFilter> own() {
        return reach.posts().isEmpty()
                ? Optional.empty()
                : Optional.of(ListFilter.of(jurisdiction, today).and(told()));
    }

    /** He handles it. */
    public MatterCondition handled() {
        return new MatterCondition.Handled(person);
    }

    /** On whose part he decides today: on his own, and on that of those for whom he holds a post. */
    public Set<String> deciding() {
        return Stream.concat(
                        Stream.of(person),
                        reach.posts().stream().flatMap(p -> p.acting().stream()).map(Post.Acting::holder))
                .collect(Collectors.toSet());
    }

    /** Whether he decides on it: he was asked, or holds a post for whoever was. Nobody decides what he asked himself. */
    public boolean decides(Asking asking) {
        return !asking.askedBy().equals(person) && deciding().contains(asking.approver());
    }

    /**
     * A request with who approves it now, whatever day it is about: what he is today counts.
     *
     * @param unit whose matter it is
     */
    public Request approving(Request request, String approver, Optional<String> unit) {
        return request.approvedBy(approver, reachOf(approver).roles(unit));
    }

    /**
     * A request with who approved it, as was noted outside, and what he was on that day.
     *
     * @param unit whose matter it is
     */
    public Request approved(Request request, String approver, Optional<String> unit) {
        return request.approvedBy(
                approver, reachOf(approver, request.on().orElse(today)).roles(unit));
    }
}
