package fadu.web.desk;

import fadu.law.Act;
import fadu.law.YearPart;
import fadu.matter.FieldCondition;
import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the visitor himself did this year as first responsible person, and what is still to do. */
@Controller
final class DutiesPage {
    private static final int SIZE = 25;

    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    DutiesPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/duties")
    ResponseEntity<byte[]> show(Frame frame) {
        var desk = Desk.of(house, frame);
        var part = desk.law().year("duties").stream()
                .flatMap(page -> page.parts().stream())
                .filter(p -> p.shows() == YearPart.Shows.DUTIES)
                .findFirst()
                .orElseThrow(Missing::new);
        var rows = new ListRows(desk, desk.names());
        var files = desk.filter().map(all -> all.and(new MatterCondition.OfKinds(part.of())));
        var others =
                files
                        .map(f -> house.list()
                                .page(f.onlyOpen(true), Optional.empty(), SIZE)
                                .rows())
                        .orElse(List.of())
                        .stream()
                        .map(row -> rows.row(row, List.of()))
                        .toList();
        return pages.page(
                "duties", frame, new DutiesView(files.flatMap(f -> own(desk, f, part.field("person"))), others));
    }

    private Optional<DutiesView.Own> own(Desk desk, ListFilter files, String person) {
        var today = desk.frame().today();
        var his = files.holding(
                        List.of(new FieldCondition.Is(person, desk.visitor().zh())))
                .and(new MatterCondition.CameIn(today.withDayOfYear(1), today));
        return house.list().page(his, Optional.empty(), SIZE).rows().stream()
                .max(Comparator.comparing(MatterRow::opened).thenComparing(MatterRow::id))
                .map(row -> own(desk, row));
    }

    private DutiesView.Own own(Desk desk, MatterRow row) {
        var matter = Reading.open(desk, row.id(), clock.instant());
        var procedure = matter.situation().standing().procedure();
        var deeds = procedure.acts().values().stream()
                .filter(a -> a.kind() == Act.Kind.FACT && !a.means().isEmpty() && !Act.COMMON.contains(a.id()))
                .map(a -> deed(desk, matter, a, procedure.statute()))
                .toList();
        return new DutiesView.Own(
                "/matters/" + row.id(),
                matter.number(),
                new ListRows(desk, desk.names()).states(row),
                deeds,
                LimitView.of(matter.situation(), desk.frame()));
    }

    private static DutiesView.Deed deed(Desk desk, OpenMatter matter, Act act, String statute) {
        var days = matter.file().entries().stream()
                .filter(e -> e.holds() && e.entry().act().equals(act.id()))
                .map(e -> e.entry().effective())
                .sorted()
                .toList();
        return new DutiesView.Deed(
                desk.frame().say(act.name()),
                days.size(),
                days.isEmpty() ? "" : days.getLast().toString(),
                Bases.text(act.basis(), statute, desk.frame()),
                "/matters/" + matter.id() + "/act/" + act.id() + "#act");
    }
}
