package fadu.report;

import fadu.figure.Asked;
import fadu.figure.Evidence;
import fadu.figure.Figures;
import fadu.law.Law;
import fadu.law.ReportPlan;
import fadu.store.DatabaseRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The entries behind the numbers of a report, asked for when somebody opens a number: however many they are, few are held at
 * once. Behind a number that was frozen stand the entries that were known then.
 */
public final class Entries {
    private final DatabaseRole worker;
    private final Law law;
    private final ReportPlan plan;
    private final Asked asked;

    Entries(DatabaseRole worker, Law law, ReportPlan plan, Asked asked) {
        this.worker = worker;
        this.law = law;
        this.plan = plan;
        this.asked = asked;
    }

    /** Each entry behind a number, by day. */
    public void each(String number, Consumer<Evidence> taker) {
        worker.look(() -> {
            var finding = plan.findings().get(number);
            if (finding == null) {
                new Figures(worker.sql()).each(law, number, asked, taker);
            } else {
                var labels = new Labels(law, worker, asked.jurisdiction());
                var promises = Promises.of(
                        worker.sql(),
                        labels,
                        plan,
                        asked.jurisdiction(),
                        asked.to().getYear() - 1);
                new Findings(worker.sql(), law, labels, asked).each(finding, promises, taker);
            }
            return true;
        });
    }

    /** Some of them. */
    public List<Evidence> some(String number, long from, int size) {
        if (!plan.findings().containsKey(number)) {
            return worker.look(() -> new Figures(worker.sql()).some(law, number, asked, from, size));
        }
        var some = new ArrayList<Evidence>();
        long[] n = {0};
        each(number, e -> {
            if (n[0]++ >= from && some.size() < size) {
                some.add(e);
            }
        });
        return some;
    }
}
