package fadu.work;

import fadu.approval.Actor;
import fadu.matter.LimitTurn;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterCondition.Waits;
import fadu.matter.MyTurn;
import fadu.matter.Turn;
import fadu.matter.WhoseLimits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody's share in the matters: his limits, what waits for him, what he waits for, what came into his units. */
public final class Shares {
    /** All of them, as an address has them. */
    public static final List<String> IDS = List.of("mine", "approve", "do", "others", "came", "working", "part");

    /** What waits for others. */
    public static final String OTHERS = "others";

    /** Those of the start page. */
    private static final List<String> START = List.of("do", OTHERS, "came");

    /** Those that go by what is his, so that no unit bounds them. */
    private static final List<String> OWN = List.of("mine", "approve", "do", OTHERS, "part");

    private static final int DAYS = 7;

    private final Actor actor;
    private final Holders holders;
    private final List<Turn> steps;
    private final List<LimitTurn> limits;

    public Shares(Actor actor) {
        this.actor = actor;
        this.holders = Holders.of(actor);
        var turns = new Turns(actor, holders);
        this.steps = turns.steps();
        this.limits = turns.limits();
    }

    /** One of them. */
    public record Share(String id, ListFilter filter) {}

    /** Who holds which post. */
    public Holders holders() {
        return holders;
    }

    /** Within what a share is looked for; empty when he holds no post today and so sees none. */
    public static Optional<ListFilter> within(String id, Actor actor) {
        return OWN.contains(id) ? actor.own() : actor.filter();
    }

    /** Those of the start page. */
    public List<Share> start() {
        return START.stream()
                .flatMap(id -> within(id, actor).flatMap(all -> of(id, all)).map(f -> new Share(id, f)).stream())
                .toList();
    }

    /** The matters that have a limit of his; the limits themselves are asked for by the due board and the calendar. */
    public Optional<ListFilter> mine() {
        return actor.own().map(all -> all.and(whose()));
    }

    /** The matters of one share; empty where there is no such share. */
    public Optional<ListFilter> of(String id, ListFilter all) {
        return switch (id) {
            case "mine" -> Optional.of(all.and(whose()));
            case "approve" ->
                Optional.of(all.and(new MatterCondition.Laid(actor.person(), List.copyOf(actor.deciding()))));
            case "do" -> Optional.of(all.and(turn(new Waits(steps, true), true)));
            case OTHERS ->
                Optional.of(all.and(actor.handled())
                        .and(turn(
                                new Waits(
                                        Stream.concat(steps.stream(), Turns.inForce(actor.law()).stream())
                                                .toList(),
                                        false),
                                false)));
            case "came" -> {
                var today = actor.today();
                var own = actor.reach().own();
                yield Optional.of((own.isEmpty() ? all : all.within(own))
                        .and(new MatterCondition.CameIn(today.minusDays(DAYS - 1L), today)));
            }
            case "part" -> {
                var reach = actor.reach();
                yield Optional.of(all.and(new MatterCondition.Beside(
                        reach.everywhere() ? reach.own() : List.copyOf(reach.units(false)))));
            }
            case "working" -> Optional.of(working(actor, all));
            default -> Optional.empty();
        };
    }

    private WhoseLimits whose() {
        return new WhoseLimits(List.copyOf(actor.deciding()), limits);
    }

    private MyTurn turn(Waits steps, boolean theirs) {
        return new MyTurn(actor.person(), steps, new WhoseLimits(List.of(), limits), theirs);
    }

    /** What is open and does not stand in force in a register: somebody works on it. */
    public static ListFilter working(Actor actor, ListFilter all) {
        return all.and(new MatterCondition.StandsAt(Turns.working(actor.law()), Turns.inForce(actor.law())));
    }
}
