package fadu.work;

import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.YearPart;
import fadu.matter.FieldCondition;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterFile;
import fadu.matter.MatterRow;
import fadu.org.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody did this year as first responsible person, and the files of the others within his reach. */
public final class Duties {
    private static final int SIZE = 25;

    private final Actor actor;
    private final YearPart part;

    private Duties(Actor actor, YearPart part) {
        this.actor = actor;
        this.part = part;
    }

    /** As the law's page of duties says; empty where it has none. */
    public static Optional<Duties> of(Actor actor) {
        return actor.law().year("duties").stream()
                .flatMap(page -> page.parts().stream())
                .filter(p -> p.shows() == YearPart.Shows.DUTIES)
                .findFirst()
                .map(part -> new Duties(actor, part));
    }

    /**
     * What the law asks of him.
     *
     * @param days on which he did it, in order
     */
    public record Deed(Act act, List<LocalDate> days) {}

    /** The open files within reach. */
    public List<MatterRow> open() {
        return files().map(f -> rows(f.onlyOpen(true))).orElse(List.of());
    }

    /** His own file of this year; empty where none was opened in his name. */
    public Optional<String> own() {
        var name = actor.house().people().all(actor.jurisdiction()).stream()
                .filter(p -> p.id().equals(actor.person()))
                .map(Person::name)
                .findFirst();
        var year = new MatterCondition.CameIn(actor.today().withDayOfYear(1), actor.today());
        return name.flatMap(n -> files().map(
                                f -> f.holding(List.of(new FieldCondition.Is(part.field("person"), n.zh())))
                                        .and(year)))
                .flatMap(f -> rows(f).stream()
                        .max(Comparator.comparing(MatterRow::opened).thenComparing(MatterRow::id)))
                .map(MatterRow::id);
    }

    /** What its law asks of him, and when he did it. */
    public static List<Deed> deeds(MatterFile file) {
        return file.situation().standing().procedure().acts().values().stream()
                .filter(a -> a.kind() == Act.Kind.FACT && !a.means().isEmpty() && !Act.COMMON.contains(a.id()))
                .map(a -> new Deed(a, days(file, a)))
                .toList();
    }

    private static List<LocalDate> days(MatterFile file, Act act) {
        return file.entries().stream()
                .filter(e -> e.holds() && e.entry().act().equals(act.id()))
                .map(e -> e.entry().effective())
                .sorted()
                .toList();
    }

    private Optional<ListFilter> files() {
        return actor.filter().map(all -> all.and(new MatterCondition.OfKinds(part.of())));
    }

    private List<MatterRow> rows(ListFilter filter) {
        return actor.house().list().page(filter, Optional.empty(), SIZE).rows();
    }
}
