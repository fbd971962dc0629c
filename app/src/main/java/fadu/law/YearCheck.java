package fadu.law;

import fadu.Words;
import fadu.law.YearPart.Group;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of a year name is there, in some version of the kinds of matter that they show. */
final class YearCheck {
    private final Law law;
    private final Problems problems;

    YearCheck(Law law, Problems problems) {
        this.law = law;
        this.problems = problems;
    }

    void run() {
        for (var page : law.years()) {
            page.begin().forEach(kind -> known(page.place(), "程序", "procedure", kind, kinds()));
            page.parts().forEach(part -> part(page, part));
            if (page.parts().stream()
                            .filter(p -> p.shows() == YearPart.Shows.ITEMS)
                            .count()
                    > 1) {
                problems.add(
                        page.place(),
                        "一个页面只能有一个 shows: items",
                        "a page shows items once only",
                        "移到另一页面",
                        "move the other to another page");
            }
        }
    }

    private void part(YearPage page, YearPart part) {
        var place = part.place();
        if (page.id().equals("duties") != (part.shows() == YearPart.Shows.DUTIES)) {
            problems.add(
                    place,
                    "shows: duties 属于 duties 页面，别的不属于",
                    "the page duties shows duties and nothing else, and no other page does",
                    "移到相应页面",
                    "move the part to its page");
        }
        part.of().forEach(kind -> known(place, "程序", "procedure", kind, kinds()));
        part.names()
                .forEach((group, names) ->
                        names.values().stream().flatMap(List::stream).forEach(name -> named(part, group, name)));
        for (var column : part.columns()) {
            Stream.of(
                            column.fields(),
                            column.tells(),
                            column.gathers(),
                            column.counts().stream().toList())
                    .flatMap(List::stream)
                    .forEach(name -> named(part, Group.FIELDS, name));
            column.acts().forEach(name -> named(part, Group.ACTS, name));
            column.limit().ifPresent(name -> named(part, Group.LIMITS, name));
            column.items().ifPresent(name -> named(part, Group.PARTS, name));
        }
    }

    private void named(YearPart part, Group group, String name) {
        var of = Stream.concat(part.of().stream(), part.all(Group.KINDS, "bodies").stream())
                .toList();
        var words = words(group);
        known(
                part.place(),
                words.zh(),
                words.en(),
                name,
                switch (group) {
                    case FIELDS -> every(of, YearCheck::fields);
                    case ACTS -> every(of, p -> p.acts().keySet());
                    case LIMITS -> every(of, p -> p.limits().keySet());
                    case STATES ->
                        every(
                                of,
                                p -> p.tracks().values().stream()
                                        .flatMap(t -> t.states().keySet().stream())
                                        .toList());
                    case SETTINGS -> every(of, p -> p.settings().keySet());
                    case CHOICES ->
                        every(
                                of,
                                p -> p.fields().values().stream()
                                        .flatMap(f -> f.of().keySet().stream())
                                        .toList());
                    case KINDS -> kinds();
                    case PARTS ->
                        law.years().stream()
                                .flatMap(page -> page.parts().stream().map(p -> page.id() + "." + p.id()))
                                .collect(Collectors.toSet());
                });
    }

    private static Words words(Group group) {
        return switch (group) {
            case FIELDS -> new Words("字段", "field");
            case ACTS -> new Words("行为", "act");
            case LIMITS -> new Words("期限", "limit");
            case STATES -> new Words("状态", "state");
            case SETTINGS -> new Words("设定", "setting");
            case CHOICES -> new Words("选项", "choice");
            case KINDS -> new Words("程序", "procedure");
            case PARTS -> new Words("页面部分", "part of a page");
        };
    }

    private static List<String> fields(Procedure procedure) {
        return Stream.concat(procedure.fields().values().stream(), procedure.derived().values().stream())
                .flatMap(f ->
                        Stream.concat(Stream.of(f.id()), f.columns().stream().map(Field::id)))
                .toList();
    }

    private Set<String> every(List<String> of, Function<Procedure, Collection<String>> names) {
        return of.stream()
                .flatMap(kind -> law.versions(kind).stream())
                .flatMap(p -> names.apply(p).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> kinds() {
        return law.procedures().keySet().stream().map(ProcedureId::name).collect(Collectors.toSet());
    }

    private void known(Place place, String zh, String en, String name, Collection<String> known) {
        if (!known.contains(name)) {
            problems.add(
                    place,
                    new Words("没有" + zh + " " + name, "there is no " + en + " " + name),
                    Nearest.right(name, known));
        }
    }
}
