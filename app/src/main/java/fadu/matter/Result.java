package fadu.matter;

import fadu.docket.Entry;
import fadu.rule.Irregular;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of an act. */
public sealed interface Result {
    /** The matter. */
    String matter();

    /**
     * It stands in the docket.
     *
     * @param seq place of the entry that was asked for
     * @param number the number that it issued
     * @param entries all that were written, with what the clock did before and after; of a repeated act only its own
     * @param irregular the rules that the fact did not keep
     */
    record Entered(String matter, int seq, Optional<String> number, List<Entry> entries, List<Irregular> irregular)
            implements Result {}

    /** The law does not allow it. The refusal is in the log of refusals. */
    record Refused(String matter, List<Irregular> reasons) implements Result {}

    /** Why the law does not allow them. */
    static List<Irregular> reasons(List<Result> results) {
        return results.stream()
                .flatMap(result ->
                        result instanceof Refused(var _, var reasons) ? reasons.stream() : Stream.<Irregular>empty())
                .toList();
    }

    /**
     * The entry; for callers who know that it must be lawful.
     *
     * @throws fadu.Trouble with the reasons when it was refused
     */
    default Entered orThrow() {
        return switch (this) {
            case Entered entered -> entered;
            case Refused refused -> throw Refusals.trouble(refused);
        };
    }
}
