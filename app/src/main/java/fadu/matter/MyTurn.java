package fadu.matter;

import java.util.HashMap;
import java.util.Map;

/**
 * It is somebody's turn: he can do its next step now, or what ends a running limit, and has laid nothing of it before an
 * approver meanwhile; or, the other way, it is open and waits for others.
 *
 * @param steps where he can do the next step
 * @param ends where he can end a limit
 * @param theirs whether it must be his turn
 */
public record MyTurn(String person, Waits steps, WhoseLimits ends, boolean theirs) implements MatterCondition {
    @Override
    public boolean few() {
        return theirs;
    }

    @Override
    public String condition(String as) {
        var laid = """
                exists (select 1 from approval a where a.jurisdiction = m.jurisdiction and a.matter = m.id
                  and a.asked_by = :%sperson and a.outcome is null)""".formatted(as);
        return theirs
                ? "(" + steps.condition(as + "s") + " or " + ends.condition(as + "e") + ") and not " + laid
                : Urgency.IS_OPEN + " and (" + steps.condition(as + "s") + " and " + ends.none(as + "e") + " or " + laid
                        + ")";
    }

    @Override
    public Map<String, Object> parameters(String as) {
        var parameters = new HashMap<String, Object>();
        parameters.put(as + "person", person);
        parameters.putAll(steps.parameters(as + "s"));
        parameters.putAll(ends.parameters(as + "e"));
        return parameters;
    }
}
