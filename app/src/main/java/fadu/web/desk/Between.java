package fadu.web.desk;

import fadu.matter.MatterFile;
import fadu.rule.World;
import fadu.web.Frame;
import fadu.work.Names;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What was entered on a matter since somebody opened a form: said before the form is entered, never passed over. */
final class Between {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Between() {}

    /**
     * @param since the last entry that the person has seen, as the form carries it
     */
    static List<String> of(OpenMatter matter, Optional<Integer> since, Names names, Frame frame) {
        int seen = since.orElse(matter.head());
        return matter.file().entries().stream()
                .filter(e -> e.entry().seq() > seen)
                .map(e -> said(e, names, frame))
                .toList();
    }

    private static String said(MatterFile.Shown made, Names names, Frame frame) {
        var entry = made.entry();
        var at = entry.recorded().atZone(World.ZONE);
        var day = at.toLocalDate().equals(frame.today()) ? "" : frame.near(at.toLocalDate()) + " ";
        return frame.say(names.person(entry.recordedBy())) + " " + day + TIME.format(at) + " "
                + made.act()
                        .map(a -> frame.say(a.name()))
                        .orElseGet(() -> frame.say("kind." + entry.kind().id()));
    }
}
