package fadu.web.desk;

import fadu.access.SavedViews;
import fadu.matter.FileTexts;
import fadu.matter.House;
import fadu.matter.KindFields;
import fadu.matter.ListFilter;
import fadu.matter.MatterList;
import fadu.matter.MatterRow;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Holders;
import fadu.work.ListChoice;
import fadu.work.ListFile;
import fadu.work.Names;
import fadu.work.Query;
import fadu.work.Shares;
import fadu.work.Waited;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All matters within the visitor's units, the most urgent first, a page at a time; the same list as a file. */
@Controller
final class MattersPage {
    static final int SIZE = 25;

    private final House house;
    private final Pages pages;
    private final SavedViews views;

    MattersPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
        this.views = new SavedViews(house.database().worker());
    }

    @GetMapping("/matters")
    ResponseEntity<byte[]> show(Frame frame, HttpServletRequest request) {
        var desk = Desk.of(house, frame);
        var choice = ListChoice.of(request.getParameterMap(), desk.law());
        var after = Optional.ofNullable(request.getParameter("after"));
        var filter = choice.filter(desk.actor(), true);
        var page = filter.map(f -> house.list().page(f, after.filter(MatterList::isPlace), SIZE))
                .orElse(new MatterList.Page(List.of(), Optional.empty()));
        var names = desk.names();
        var filters = new ListFilters(desk, names, choice);
        var base = "/matters?" + choice.query();
        var lines = inFiles(desk, choice, rows(desk, choice, names, page.rows()));
        var columns = choice.columns();
        return pages.page(
                "matters",
                frame,
                new MattersView(
                        choice.value("text"),
                        found(desk, choice, filter),
                        filter.stream()
                                .flatMap(f -> f.foundMany().stream())
                                .map(kind -> desk.frame()
                                        .say("search.many", MatterList.MANY, choice.value("text"), kind(desk, kind)))
                                .toList(),
                        filters.general(),
                        filters.asks(),
                        choice.asksFields(),
                        filters.columns(),
                        "/matters/file.csv?" + choice.query(),
                        "/matters/file.xlsx?" + choice.query(),
                        saved(desk),
                        choice.query(),
                        BulkActs.of(desk, choice.kind()),
                        lines,
                        columns.stream().map(f -> frame.say(f.name())).toList(),
                        columns.isEmpty() ? List.of() : new ListRows(desk, names).wide(page.rows(), lines, columns),
                        page.next().map(n -> base + "after=" + Query.encoded(n)),
                        after.map(a -> base)));
    }

    private static List<MattersView.Row> rows(Desk desk, ListChoice choice, Names names, List<MatterRow> page) {
        var heard = new OverdueRows(desk, names).heard(page);
        return choice.value("share").equals(Shares.OTHERS)
                ? new ListRows(desk, names)
                        .waiting(page, heard, new Waited(desk.actor(), Holders.of(desk.actor()), names))
                : heard;
    }

    /** Says in which file the words stand that are searched for; never what stands around them. */
    private List<MattersView.Row> inFiles(Desk desk, ListChoice choice, List<MattersView.Row> rows) {
        if (choice.value("text").isEmpty()) {
            return rows;
        }
        var ids = rows.stream().map(MattersView.Row::id).toList();
        var names = new FileTexts(house).named(desk.jurisdiction(), ids, choice.value("text"));
        return rows.stream()
                .map(row -> Optional.ofNullable(names.get(row.id()))
                        .map(name -> row.with(
                                Stream.concat(Stream.of(desk.frame().say("search.in-file", name)), row.more().stream())
                                        .toList()))
                        .orElse(row))
                .toList();
    }

    @GetMapping("/matters/file.{ending:csv|xlsx}")
    void file(Frame frame, HttpServletRequest request, HttpServletResponse response, @PathVariable String ending)
            throws IOException {
        var desk = Desk.of(house, frame);
        var choice = ListChoice.of(request.getParameterMap(), desk.law());
        new ListFile(desk.actor(), frame.locale(), KindFields.shown(desk.law(), choice.kind()))
                .send(
                        choice.filter(desk.actor(), true),
                        frame.say(ListFile.MATTERS) + " " + frame.today(),
                        ending,
                        response);
    }

    @PostMapping("/matters/views")
    ResponseEntity<byte[]> keep(Frame frame, @RequestParam String name, @RequestParam String query) {
        var desk = Desk.of(house, frame);
        SavedViews.SavedView.of(name, query)
                .ifPresent(
                        view -> views.keep(desk.jurisdiction(), desk.visitor().person(), view));
        return Pages.seeOther("/matters?" + (query.matches("[A-Za-z0-9_.%=&+*-]*") ? query : ""));
    }

    @PostMapping("/matters/views/forget")
    ResponseEntity<byte[]> forget(Frame frame, @RequestParam String name) {
        var visitor = frame.visitor().orElseThrow();
        views.forget(visitor.jurisdiction(), visitor.person(), name);
        return Pages.seeOther("/matters");
    }

    private List<MattersView.Found> found(Desk desk, ListChoice choice, Optional<ListFilter> filter) {
        if (choice.value("text").isEmpty() || !choice.kind().isEmpty()) {
            return List.of();
        }
        var kinds = filter.map(house.list()::kinds).orElse(Map.of());
        return kinds.entrySet().stream()
                .map(e -> new MattersView.Found(
                        kind(desk, e.getKey()), e.getValue(), "/matters?" + choice.query() + "kind=" + e.getKey()))
                .toList();
    }

    private static String kind(Desk desk, String id) {
        return desk.law().versions(id).reversed().stream()
                .findFirst()
                .map(p -> desk.frame().say(p.name()))
                .orElse(id);
    }

    private List<MattersView.Saved> saved(Desk desk) {
        return views.of(desk.jurisdiction(), desk.visitor().person()).stream()
                .map(v -> new MattersView.Saved(v.name(), "/matters?" + v.query()))
                .toList();
    }
}
