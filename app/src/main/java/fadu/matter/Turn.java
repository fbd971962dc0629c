package fadu.matter;

import fadu.law.ProcedureId;
import java.util.List;

/**
 * Where it is somebody's turn: matters of this procedure that stand in this state.
 *
 * @param units whose matters; empty for those of every unit
 */
public record Turn(ProcedureId procedure, String state, List<String> units) {}
