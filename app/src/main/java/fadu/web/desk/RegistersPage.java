package fadu.web.desk;

import fadu.law.Field;
import fadu.law.Procedure;
import fadu.matter.FieldConditions;
import fadu.matter.House;
import fadu.matter.KindFields;
import fadu.matter.ListFilter;
import fadu.matter.MatterList;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.ListFile;
import fadu.work.Names;
import fadu.work.Query;
import fadu.work.RegisterOn;
import fadu.work.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Registers: what was in force on a day, counted by a field, narrowed, and as a file. */
@Controller
final class RegistersPage {
    private final House house;
    private final Pages pages;

    RegistersPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/registers")
    ResponseEntity<byte[]> all(Frame frame) {
        var desk = Desk.of(house, frame);
        var counts = RegisterOn.today(desk.actor());
        var topics = Topics.of(
                desk.law(),
                frame,
                n -> RegisterOn.newest(desk.law().versions(n)).map(p -> entry(p, frame, counts.getOrDefault(n, 0L))));
        return pages.page(
                "registers",
                frame,
                new RegisterView.All(
                        topics.stream().map(RegistersPage::filledFirst).toList()));
    }

    private static RegisterView.Entry entry(Procedure procedure, Frame frame, long count) {
        return new RegisterView.Entry(
                "/registers/" + procedure.id().name(),
                frame.say(procedure.register().orElseThrow().name()),
                frame.say(procedure.name()),
                counted(count),
                count == 0);
    }

    private static Topics.Group<RegisterView.Entry> filledFirst(Topics.Group<RegisterView.Entry> topic) {
        var sorted = topic.kinds().stream()
                .sorted(Comparator.comparing(RegisterView.Entry::empty))
                .toList();
        return new Topics.Group<>(topic.id(), topic.name(), sorted);
    }

    @GetMapping("/registers/{id}")
    ResponseEntity<byte[]> one(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var asked = asked(desk, request.getParameterMap(), id);
        var filter = asked.filter(desk.actor(), true);
        var after = Optional.ofNullable(request.getParameter("after"));
        var page = filter.map(f -> house.list().page(f, after.filter(MatterList::isPlace), MattersPage.SIZE))
                .orElse(new MatterList.Page(List.of(), Optional.empty()));
        var names = desk.names();
        var filters = new ListFilters(desk, names, asked.choice());
        var lines = new ListRows(desk, names);
        var columns = asked.columns(desk.law());
        var parted = KindFields.parted(desk.law(), id);
        var by = parted.stream()
                .filter(f -> f.id().equals(request.getParameter("by")))
                .findFirst();
        var parts =
                by.flatMap(f -> filter.map(all -> parts(desk, names, f, all))).orElse(List.of());
        var query = asked.choice().query() + "on=" + asked.on() + "&";
        var base = "/registers/" + id + "?" + query
                + by.map(f -> "by=" + f.id() + "&").orElse("");
        var states =
                asked.states().stream().map(s -> frame.say(s.name())).distinct().toList();
        return pages.page(
                "register",
                frame,
                new RegisterView(
                        id,
                        frame.say(asked.register().name()),
                        frame.say(asked.newest().name()),
                        asked.on().toString(),
                        states,
                        filters.unit(),
                        filters.asks(),
                        asked.choice().asksFields(),
                        parted.stream()
                                .map(f -> new ActForm.Option(f.id(), frame.say(f.name())))
                                .toList(),
                        by.map(Field::id).orElse(""),
                        parts,
                        by.isPresent() ? String.valueOf(sum(parts)) : counted(filter),
                        "/registers/" + id + "/file.csv?" + query,
                        "/registers/" + id + "/file.xlsx?" + query,
                        query,
                        BulkActs.of(desk, id),
                        columns.stream().map(f -> frame.say(f.name())).toList(),
                        page.rows().stream().map(r -> lines.wide(r, columns)).toList(),
                        page.next().map(n -> base + "after=" + Query.encoded(n)),
                        after.map(a -> base)));
    }

    @GetMapping("/registers/{id}/file.{ending:csv|xlsx}")
    void file(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String ending)
            throws IOException {
        var desk = Desk.of(house, frame);
        var asked = asked(desk, request.getParameterMap(), id);
        new ListFile(desk.actor(), frame.locale(), KindFields.shown(desk.law(), id))
                .send(
                        asked.filter(desk.actor(), true),
                        frame.say(asked.register().name()) + " " + asked.on(),
                        ending,
                        response);
    }

    /** A register as its address asks for it. */
    static RegisterOn asked(Desk desk, Map<String, String[]> parameters, String id) {
        var on = Optional.ofNullable(parameters.get("on"))
                .flatMap(given -> FieldConditions.day(given[0]))
                .orElse(desk.frame().today());
        return RegisterOn.of(desk.law(), id, on, parameters).orElseThrow(Missing::new);
    }

    private List<RegisterView.Part> parts(Desk desk, Names names, Field field, ListFilter filter) {
        var frame = desk.frame();
        var shown = new Shown(frame.locale(), names);
        Map<String, Long> counts = house.list().parts(filter, field.id());
        return counts.entrySet().stream()
                .map(e -> new RegisterView.Part(
                        e.getKey().isEmpty()
                                ? frame.say("registers.none")
                                : shown.value(field, value(field, e.getKey())),
                        e.getValue()))
                .collect(Collectors.toList());
    }

    private static long sum(List<RegisterView.Part> parts) {
        return parts.stream().mapToLong(RegisterView.Part::count).sum();
    }

    private String counted(Optional<ListFilter> filter) {
        return counted(filter.map(f -> house.list().count(f, RegisterOn.COUNTED + 1))
                .orElse(0L));
    }

    /** How many; of very many only that there are more. */
    private static String counted(long count) {
        return count > RegisterOn.COUNTED ? RegisterOn.COUNTED + "+" : String.valueOf(count);
    }

    private static Object value(Field field, String text) {
        return field.type() == fadu.law.FieldType.BOOLEAN ? (Object) text.equals("true") : text;
    }
}
