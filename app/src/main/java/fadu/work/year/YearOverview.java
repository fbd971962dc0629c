package fadu.work.year;

import fadu.approval.Actor;
import fadu.law.Law;
import fadu.law.YearPage;
import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.law.YearPart.Shows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a year set out to do, what was checked in it, or how units were appraised: of what each consists, the law says.
 *
 * @param begin what he may begin
 * @param sections in the order in which they stand
 */
public record YearOverview(YearPage page, int year, List<Offer> begin, List<Section> sections) {
    /** Those of a year, in the order of the year. */
    public static final List<String> PAGES = List.of("plan", "check", "appraise");

    /** What somebody sees of a year; empty where the law knows no such page, or nobody such a year. */
    public static Optional<YearOverview> of(Actor actor, Instant now, String id, int year, YearChoice choice) {
        return Optional.of(id)
                .filter(PAGES::contains)
                .flatMap(actor.law()::year)
                .flatMap(page -> {
                    var needed = needed(actor.law(), page);
                    return YearWork.of(actor, year, kinds(needed.values()), now)
                            .map(work -> new YearOverview(
                                    page,
                                    year,
                                    work.offers().begin(page.begin()),
                                    sections(work, page, needed, choice)));
                });
    }

    private static List<Section> sections(
            YearWork work, YearPage page, Map<String, YearPart> needed, YearChoice choice) {
        var items = needed.entrySet().stream()
                .filter(e -> e.getValue().shows() == Shows.ITEMS)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Items(work, e.getValue()).all()));
        return page.parts().stream()
                .map(part -> section(work, page, part, items, choice))
                .toList();
    }

    private static Section section(
            YearWork work, YearPage page, YearPart part, Map<String, List<Item>> items, YearChoice choice) {
        return switch (part.shows()) {
            case TABLE -> new TableLines(work, part, items).section();
            case ITEMS -> new Items(work, part).section(items.getOrDefault(name(page, part), List.of()), choice);
            case CYCLE ->
                new Cycles(
                                work,
                                part,
                                items.getOrDefault(part.one(Group.PARTS, "tasks"), List.of()),
                                choice.theme().isEmpty() ? part.theme() : choice.theme())
                        .section();
            case SCORES -> new Reviews(work, part).section();
            case MARKS -> new Section.Marked(part.id(), part.name(), new Marks(work, part).all());
            case DUTIES -> throw new IllegalStateException(part.place() + " belongs on the page of duties");
        };
    }

    /** The parts of the page and those that they look at, by their names. */
    private static Map<String, YearPart> needed(Law law, YearPage page) {
        var others = page.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.names().getOrDefault(Group.PARTS, Map.of()).values().stream()
                                .flatMap(List::stream),
                        part.columns().stream().flatMap(c -> c.items().stream())));
        return Stream.concat(page.parts().stream().map(part -> name(page, part)), others)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), name -> law.yearPart(name).orElseThrow()));
    }

    private static String name(YearPage page, YearPart part) {
        return page.id() + "." + part.id();
    }

    private static List<String> kinds(Collection<YearPart> parts) {
        return parts.stream()
                .flatMap(p -> Stream.concat(p.of().stream(), p.all(Group.KINDS, "bodies").stream()))
                .distinct()
                .toList();
    }
}
