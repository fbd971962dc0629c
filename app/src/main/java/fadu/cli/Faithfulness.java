package fadu.cli;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.fidelity.Fidelity;
import fadu.law.fidelity.Finding;
import fadu.law.fidelity.OpenPoints;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code law check --statutes}: what of the law files the texts do not confirm. */
record Faithfulness(PrintWriter out, Path folder, Path statutes) {
    private static final String OPEN_POINTS = "docs/law-open-points.md";

    /** Lists the findings; 1 where one of them is explained nowhere. */
    int tell(Law law) {
        var result = Fidelity.check(Edition.ofFolder(folder), folder + "/", law, statutes, openPoints());
        for (var kind : Finding.Kind.values()) {
            var some = result.findings().stream().filter(f -> f.kind() == kind).toList();
            if (!some.isEmpty()) {
                out.println(kind.words() + ": " + some.size());
                some.forEach(f ->
                        out.println((f.explained() ? "  · " : "  ✗ ") + f.place() + "  " + f.rule() + "  " + f.what()));
            }
        }
        out.println(new Words(
                "依据核对：已证实 " + result.confirmed() + " 条，未能证实 "
                        + result.findings().size() + " 条，其中 " + result.unexplained() + " 条未在 " + OPEN_POINTS + " 说明",
                "bases: " + result.confirmed() + " confirmed, "
                        + result.findings().size() + " not, of which " + result.unexplained() + " are not explained in "
                        + OPEN_POINTS));
        return result.unexplained() == 0 ? 0 : 1;
    }

    /** Those of the folder beside which the law lies, else the house's own. */
    private OpenPoints openPoints() {
        var beside = Optional.ofNullable(folder.toAbsolutePath().normalize().getParent())
                .map(parent -> parent.resolve(OPEN_POINTS))
                .filter(Files::isRegularFile);
        var home = Optional.ofNullable(System.getProperty("fadu.home")).map(h -> Path.of(h, OPEN_POINTS));
        try {
            var file = beside.or(() -> home.filter(Files::isRegularFile));
            return OpenPoints.read(file.isEmpty() ? "" : Files.readString(file.get()));
        } catch (IOException e) {
            throw new Trouble(new Words("读不了 " + OPEN_POINTS, "cannot read " + OPEN_POINTS), e);
        }
    }
}
