package fadu.web.desk;

import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.Turn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody's share in the matters within his reach: what waits for him, what he waits for, what came into his units. */
final class Shares {
    static final List<String> IDS = List.of("approve", "do", "others", "came", "working");
    /** Those of the start page. */
    static final List<String> START = List.of("approve", "do", "others", "came");

    private static final int DAYS = 7;

    private Shares() {}

    record Share(String id, ListFilter filter) {}

    static List<Share> of(Desk desk, ListFilter all) {
        return START.stream()
                .map(id -> new Share(id, of(id, desk, all).orElse(all)))
                .toList();
    }

    /** The matters of one share; empty where there is no such share. */
    static Optional<ListFilter> of(String id, Desk desk, ListFilter all) {
        var turns = new Turns(desk.law(), desk.reach());
        return switch (id) {
            case "approve" -> Optional.of(all.and(new MatterCondition.Waits(turns.toApprove(), true)));
            case "do" ->
                Optional.of(all.and(new MatterCondition.Waits(turns.toDo(), true))
                        .and(new MatterCondition.Waits(turns.toApprove(), false)));
            case "others" ->
                Optional.of(all.and(desk.handled()).and(new MatterCondition.Waits(others(turns, desk), false)));
            case "came" -> {
                var today = desk.frame().today();
                var own = desk.reach().own();
                yield Optional.of((own.isEmpty() ? all : all.within(own))
                        .and(new MatterCondition.CameIn(today.minusDays(DAYS - 1L), today)));
            }
            case "working" -> Optional.of(working(desk, all));
            default -> Optional.empty();
        };
    }

    /** What is open and does not stand in force in a register: somebody works on it. */
    static ListFilter working(Desk desk, ListFilter all) {
        return all.and(new MatterCondition.StandsAt(Turns.working(desk.law()), Turns.inForce(desk.law())));
    }

    /** Where it is the visitor's turn, or nobody's. */
    private static List<Turn> others(Turns turns, Desk desk) {
        return Stream.of(turns.toApprove(), turns.toDo(), Turns.inForce(desk.law()))
                .flatMap(List::stream)
                .toList();
    }
}
