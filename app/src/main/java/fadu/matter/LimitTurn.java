package fadu.matter;

import java.util.List;
import java.util.Set;

/**
 * Where it is somebody's turn to meet a limit.
 *
 * @param procedure the kind of matter
 * @param states in one of which the matter stands; empty for any
 * @param out in none of which it stands
 * @param units whose posts meet it; empty for those of every unit
 * @param others who can meet it as well: what one of them handles is his
 */
public record LimitTurn(
        String procedure, String limit, Set<String> states, Set<String> out, List<String> units, List<String> others) {
    public LimitTurn {
        states = Set.copyOf(states);
        out = Set.copyOf(out);
        units = List.copyOf(units);
        others = List.copyOf(others);
    }
}
