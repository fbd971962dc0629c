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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Registers: what was in force on a day, counted by a field, narrowed, and as a file. */
@Controller
final class RegistersPage {
    private static final int COUNTED = 10_000;

    private final House house;
    private final Pages pages;

    RegistersPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    @GetMapping("/registers")
    ResponseEntity<byte[]> all(Frame frame) {
        var law = house.editions().current().law();
        var topics = Topics.of(law, frame, n -> newest(law.versions(n)).map(p -> entry(p, frame)));
        return pages.page("registers", frame, new RegisterView.All(topics));
    }

    private static RegisterView.Entry entry(Procedure procedure, Frame frame) {
        return new RegisterView.Entry(
                "/registers/" + procedure.id().name(),
                frame.say(register(procedure).name()),
                frame.say(procedure.name()));
    }

    /**
     * A register as it is asked for.
     *
     * @param filter empty when the visitor sees no matter
     */
    private record Asked(
            Desk desk,
            Procedure newest,
            List<Procedure> versions,
            LocalDate on,
            ListChoice choice,
            Optional<ListFilter> filter) {
        String name() {
            return desk.frame().say(register(newest).name());
        }
    }

    @GetMapping("/registers/{id}")
    ResponseEntity<byte[]> one(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var asked = asked(frame, request, id);
        var desk = asked.desk();
        var after = Optional.ofNullable(request.getParameter("after"));
        var page = asked.filter()
                .map(f -> house.list().page(f, after.filter(MatterList::isPlace), MattersPage.SIZE))
                .orElse(new MatterList.Page(List.of(), Optional.empty()));
        var names = desk.names();
        var filters = new ListFilters(desk, names, asked.choice());
        var lines = new ListRows(desk, names);
        var parted = KindFields.parted(desk.law(), id);
        var by = parted.stream()
                .filter(f -> f.id().equals(request.getParameter("by")))
                .findFirst();
        var parts = by.flatMap(f -> asked.filter().map(all -> parts(desk, names, f, all)))
                .orElse(List.of());
        var query = asked.choice().query() + "on=" + asked.on() + "&";
        var base = "/registers/" + id + "?" + query
                + by.map(f -> "by=" + f.id() + "&").orElse("");
        var states = states(asked.versions(), s -> frame.say(s.name()));
        return pages.page(
                "register",
                frame,
                new RegisterView(
                        id,
                        asked.name(),
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
                        by.isPresent() ? String.valueOf(sum(parts)) : counted(asked.filter()),
                        "/registers/" + id + "/file.csv?" + query,
                        "/registers/" + id + "/file.xlsx?" + query,
                        query,
                        BulkActs.of(desk, id),
                        page.rows().stream()
                                .map(r -> lines.row(r, asked.choice().columns()))
                                .toList(),
                        page.next().map(n -> base + "after=" + NearActs.encoded(n)),
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
        var asked = asked(frame, request, id);
        new ListFile(asked.desk(), KindFields.shown(asked.desk().law(), id))
                .send(asked.filter(), asked.name() + " " + asked.on(), ending, response);
    }

    private Asked asked(Frame frame, HttpServletRequest request, String id) {
        return asked(Desk.of(house, frame), request.getParameterMap(), id);
    }

    /** What a register shows, as its address asks for it; empty when the visitor sees no matter. */
    static Optional<ListFilter> filter(Desk desk, Map<String, String[]> parameters, String id) {
        return asked(desk, parameters, id).filter();
    }

    private static Asked asked(Desk desk, Map<String, String[]> parameters, String id) {
        var versions = desk.law().versions(id);
        var newest = newest(versions).orElseThrow(Missing::new);
        var on = Optional.ofNullable(parameters.get("on"))
                .flatMap(given -> FieldConditions.day(given[0]))
                .orElse(desk.frame().today());
        var choice = ListChoice.of(parameters, desk, id);
        var filter = choice.filter(desk, on).map(f -> f.kind(id).stood(states(versions, s -> s.id()), on));
        return new Asked(desk, newest, versions, on, choice, filter);
    }

    private static Optional<Procedure> newest(List<Procedure> versions) {
        return versions.reversed().stream()
                .filter(p -> p.register().isPresent())
                .findFirst();
    }

    private static Procedure.Register register(Procedure procedure) {
        return procedure.register().orElseThrow();
    }

    /** What stands in the register, under any version: a matter may have stood there under an older one. */
    private static List<String> states(List<Procedure> versions, Function<fadu.law.Track.State, String> what) {
        var states = new LinkedHashSet<String>();
        for (var version : versions.reversed()) {
            version.register()
                    .ifPresent(r -> r.states()
                            .forEach(s -> Optional.ofNullable(
                                            version.trackOf(s).states().get(s))
                                    .ifPresent(state -> states.add(what.apply(state)))));
        }
        return List.copyOf(states);
    }

    private List<RegisterView.Part> parts(Desk desk, Names names, Field field, ListFilter filter) {
        var frame = desk.frame();
        var shown = new Shown(frame, names);
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

    /** How many; of very many only that there are more. */
    private String counted(Optional<ListFilter> filter) {
        long count = filter.map(f -> house.list().count(f, COUNTED + 1)).orElse(0L);
        return count > COUNTED ? COUNTED + "+" : String.valueOf(count);
    }

    private static Object value(Field field, String text) {
        return field.type() == fadu.law.FieldType.BOOLEAN ? (Object) text.equals("true") : text;
    }
}
