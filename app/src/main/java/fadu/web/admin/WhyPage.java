package fadu.web.admin;

import fadu.access.Administrator;
import fadu.access.Permission;
import fadu.access.Reach;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.matter.House;
import fadu.web.Choice;
import fadu.web.Frame;
import fadu.web.Pages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Why somebody may do an act of a procedure in a unit on a day, or may not: posts, whose the act is, how far they reach. */
@Controller
public final class WhyPage {
    private final House house;
    private final Pages pages;

    WhyPage(House house, Pages pages) {
        this.house = house;
        this.pages = pages;
    }

    /**
     * @param chosen what was asked, by the name of the input
     * @param answer empty until all is chosen
     */
    public record View(Map<String, String> chosen, List<Ask> asks, Optional<Answer> answer) {}

    /** Something to choose. */
    public record Ask(String name, String label, List<Choice> options) {}

    /**
     * The answer.
     *
     * @param steps what leads to it, in words
     */
    public record Answer(boolean may, String words, List<String> steps) {}

    @GetMapping("/admin/why")
    ResponseEntity<byte[]> show(Frame frame, @RequestParam Map<String, String> asked) {
        var keeper = Keeper.of(house, frame, Administrator.SECURITY);
        var law = house.editions().current().law();
        var chosen = new LinkedHashMap<String, String>();
        Stream.of("person", "procedure", "act", "unit", "day").forEach(n -> chosen.put(n, asked.getOrDefault(n, "")));
        chosen.computeIfPresent("day", (n, d) -> d.isBlank() ? frame.today().toString() : d);
        var procedure = Optional.ofNullable(chosen.get("procedure"))
                .filter(p -> p.contains("@"))
                .flatMap(p -> law.procedures().values().stream()
                        .filter(k -> k.id().toString().equals(p))
                        .findFirst());
        var kinds = law.procedures().keySet().stream()
                .sorted(Comparator.comparing(ProcedureId::toString))
                .map(id -> new Choice(
                        id.toString(),
                        law.procedure(id).map(p -> frame.say(p.name())).orElse("") + " " + id))
                .toList();
        var acts = procedure.stream()
                .flatMap(p -> p.acts().values().stream())
                .filter(a -> a.kind() == Act.Kind.DECISION || a.kind() == Act.Kind.FACT)
                .map(a -> new Choice(a.id(), frame.say(a.name())))
                .toList();
        var asks = List.of(
                new Ask("person", frame.say("why.person"), keeper.everybody()),
                new Ask("procedure", frame.say("why.procedure"), kinds),
                new Ask("act", frame.say("why.act"), acts),
                new Ask("unit", frame.say("why.unit"), keeper.everyUnit()));
        var act = procedure.flatMap(p -> Optional.ofNullable(p.acts().get(chosen.get("act"))));
        var all = act.isPresent()
                && keeper.people().containsKey(chosen.get("person"))
                && keeper.units().containsKey(chosen.get("unit"));
        Optional<Answer> answer =
                all ? Optional.of(answer(keeper, procedure.get(), act.get(), chosen)) : Optional.empty();
        return pages.page("admin-why", frame, new View(chosen, asks, answer));
    }

    private Answer answer(Keeper keeper, Procedure procedure, Act act, Map<String, String> chosen) {
        var frame = keeper.frame();
        var law = house.editions().current().law();
        var day = day(chosen.getOrDefault("day", ""), frame.today());
        var person = chosen.getOrDefault("person", "");
        var unit = chosen.getOrDefault("unit", "");
        var reach = Reach.of(house.posts(), house.units(), law, keeper.jurisdiction(), person, day);
        var held = house.posts().of(keeper.jurisdiction(), person, day);
        var why = Permission.of(law, procedure, act, reach, Optional.of(unit));
        var posts = held.stream()
                .map(p -> frame.say(
                                why.reaching().contains(p) ? "why.post.reaches" : "why.post.short",
                                keeper.role(p.role()),
                                keeper.unit(p.unit()))
                        + keeper.acting(p))
                .toList();
        var by = act.by().stream().map(keeper::role).collect(Collectors.joining(frame.zh() ? "、" : ", "));
        var words = keeper.person(person);
        var steps = Stream.of(
                        Stream.of(posts.isEmpty() ? frame.say("why.none", day) : frame.say("why.posts", day)),
                        posts.stream(),
                        Stream.of(frame.say("why.by", frame.say(act.name()), by)),
                        why.because().stream().map(r -> frame.say("why.because." + r.kind(), keeper.role(r.role()))))
                .flatMap(s -> s)
                .toList();
        return new Answer(
                why.may(), frame.say(why.may() ? "why.may" : "why.may-not", words, frame.say(act.name())), steps);
    }

    private static LocalDate day(String text, LocalDate today) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Dated.day(text) : today;
    }
}
