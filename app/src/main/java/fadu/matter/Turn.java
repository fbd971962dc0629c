package fadu.matter;

import fadu.law.ProcedureId;
import java.util.List;
import java.util.Set;

/**
 * Where it is somebody's turn: matters of this procedure that stand in this state.
 *
 * @param out where they do not stand besides
 * @param by where a matter says which unit's posts it is for, as {@link ActUnit#where}
 * @param units of these; empty for those of every unit
 * @param others who can do it as well: what one of them handles is his
 */
public record Turn(
        ProcedureId procedure, String state, Set<String> out, String by, List<String> units, List<String> others) {
    public Turn {
        out = Set.copyOf(out);
        units = List.copyOf(units);
        others = List.copyOf(others);
    }

    /** Wherever a matter of this procedure stands so, whoever handles it. */
    public Turn(ProcedureId procedure, String state) {
        this(procedure, state, Set.of(), "", List.of(), List.of());
    }
}
