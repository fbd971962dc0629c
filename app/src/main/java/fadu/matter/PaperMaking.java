package fadu.matter;

import fadu.docket.Entry;
import fadu.document.Composing;
import fadu.document.Paper;
import fadu.document.PaperFacts;
import fadu.rule.Elsewhere;
import fadu.rule.Extended;
import fadu.rule.Situation;
import fadu.rule.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the papers of one entry. All that stands in them follows from the docket up to that entry, and from its edition. */
final class PaperMaking {
    private final Lawbook book;
    private final List<Line> lines;
    private final Entry entry;
    private final String organ;

    /**
     * @param before the lines of the docket before the entry
     * @param organ whose papers they are
     */
    PaperMaking(Lawbook book, List<Line> before, Entry entry, String organ) {
        this.book = book;
        this.lines = new ArrayList<>(before);
        this.lines.add(Line.of(entry));
        this.entry = entry;
        this.organ = organ;
    }

    /** What the entry says of a paper. */
    Map<String, String> issue(DuePaper due, Optional<String> number) {
        var said = new TreeMap<String, String>();
        var shown = due.own() ? entry.number() : number;
        said.put("document", due.document().id());
        said.put("organ", organ);
        shown.ifPresent(n -> said.put("number", n));
        said.put("sha256", paper(due, shown).sha256());
        return said;
    }

    Paper paper(DuePaper due, Optional<String> number) {
        var situation = situation();
        return Composing.paper(new PaperFacts(
                due.procedure(),
                due.act(),
                due.document(),
                due.form(),
                organ,
                number,
                Projection.number(book.law(), lines),
                entry.effective(),
                entry.row(),
                Extended.until(situation, due.act()),
                entry.values(),
                entry.personal().keySet(),
                situation.standing().fields()));
    }

    private Situation situation() {
        var settings = PlaceSettings.own(book.law(), lines.getLast().event().procedure(), entry.object("settings"));
        var world = new World(
                book.law(), book.reckoner(), settings, Elsewhere.NOTHING, entry.matter(), entry.recorded());
        return Situation.of(world, Line.timeline(lines));
    }
}
