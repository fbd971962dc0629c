package fadu.work;

import fadu.approval.Actor;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody's share in the matters within his reach: what waits for him, what he waits for, what came into his units. */
public final class Shares {
    /** All of them, as an address has them. */
    public static final List<String> IDS = List.of("approve", "do", "others", "came", "working");
    /** Those of the start page. */
    public static final List<String> START = List.of("approve", "do", "others", "came");

    private static final int DAYS = 7;

    private Shares() {}

    /** One of them. */
    public record Share(String id, ListFilter filter) {}

    /** Those of the start page. */
    public static List<Share> of(Actor actor, ListFilter all) {
        return START.stream()
                .map(id -> new Share(id, of(id, actor, all).orElse(all)))
                .toList();
    }

    /** The matters of one share; empty where there is no such share. */
    public static Optional<ListFilter> of(String id, Actor actor, ListFilter all) {
        var turns = new Turns(actor.law(), actor.reach());
        return switch (id) {
            case "approve" -> Optional.of(all.and(new MatterCondition.Waits(turns.toApprove(), true)));
            case "do" ->
                Optional.of(all.and(new MatterCondition.Waits(turns.toDo(), true))
                        .and(new MatterCondition.Waits(turns.toApprove(), false)));
            case "others" ->
                Optional.of(all.and(actor.handled()).and(new MatterCondition.Waits(others(turns, actor), false)));
            case "came" -> {
                var today = actor.today();
                var own = actor.reach().own();
                yield Optional.of((own.isEmpty() ? all : all.within(own))
                        .and(new MatterCondition.CameIn(today.minusDays(DAYS - 1L), today)));
            }
            case "working" -> Optional.of(working(actor, all));
            default -> Optional.empty();
        };
    }

    /** What is open and does not stand in force in a register: somebody works on it. */
    public static ListFilter working(Actor actor, ListFilter all) {
        return all.and(new MatterCondition.StandsAt(Turns.working(actor.law()), Turns.inForce(actor.law())));
    }

    /** Where it is the visitor's turn, or nobody's. */
    private static List<Turn> others(Turns turns, Actor actor) {
        return Stream.of(turns.toApprove(), turns.toDo(), Turns.inForce(actor.law()))
                .flatMap(List::stream)
                .toList();
    }
}
