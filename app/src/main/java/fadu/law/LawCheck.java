package fadu.law;

import fadu.law.yaml.Problem;
import fadu.law.yaml.Problems;
import java.nio.file.Path;
import java.util.List;

/** The compiler of {@code law/}: reads all of it and says everything that is wrong, each fault with its place. */
public final class LawCheck {
    private LawCheck() {}

    /**
     * What was found.
     *
     * @param law what could be read; fit for use only without problems
     * @param problems what must be mended
     * @param notes what a person should know: texts that nobody read, states that end under the old version
     */
    public record Report(Law law, List<Problem> problems, List<Problem> notes) {
        /** Whether the law may be used. */
        public boolean clean() {
            return problems.isEmpty();
        }
    }

    /** Checks the law of a folder; messages name files as the person named the folder. */
    public static Report ofFolder(Path folder) {
        return of(Edition.ofFolder(folder), LawReader.prefix(folder));
    }

    /** Checks an edition; {@code prefix} stands before every file's name in messages. */
    public static Report of(Edition edition, String prefix) {
        var reading = LawReader.reading(edition, prefix);
        var notes = new Problems();
        for (var procedure : reading.law().procedures().values()) {
            var checking = Checking.of(reading, procedure, notes);
            new StateCheck(checking).run();
            new LimitCheck(checking).run();
            new ActCheck(checking).run();
            new NumberCheck(checking).run();
            new BasisCheck(checking).run();
            new VersionCheck(checking).run();
            new ReferenceCheck(checking).run();
        }
        new FigureCheck(reading.law(), reading.problems()).run();
        new ReportCheck(reading.law(), reading.problems()).run();
        new TopicCheck(reading.law(), reading.problems(), prefix).run();
        new FormCheck(reading.law(), reading.problems()).run();
        new NoticeCheck(reading.law(), reading.problems(), prefix).run();
        new YearCheck(reading.law(), reading.problems()).run();
        return new Report(reading.law(), reading.list(), notes.list());
    }
}
