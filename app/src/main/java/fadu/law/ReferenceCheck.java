package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a procedure says of other procedures is true of them. */
final class ReferenceCheck {
    private final Checking c;

    ReferenceCheck(Checking checking) {
        this.c = checking;
    }

    void run() {
        var p = c.procedure();
        p.links().values().forEach(l -> c.versions(l.to(), c.place("links", l.id(), "to")));
        p.gates().values().forEach(g -> g.find().ifPresent(f -> find(g, f)));
        p.limits()
                .values()
                .forEach(l ->
                        l.breach().ifPresent(b -> c.versions(b.opens(), c.place("limits", l.id(), "breach", "opens"))));
        p.acts().values().forEach(a -> a.opens().ifPresent(o -> opens(a, o)));
        p.fields()
                .values()
                .forEach(f ->
                        f.matterOf().ifPresent(name -> c.versions(List.of(name), c.place("fields", f.id(), "of"))));
        p.publications().values().forEach(this::publication);
        p.register()
                .ifPresent(r -> r.show()
                        .forEach(f -> known(
                                p.fields().keySet(), f, c.place("register", "show"), "没有字段 ", "there is no field ")));
    }

    private void find(Gate gate, Gate.Find find) {
        find.link().ifPresent(link -> {
            var links = new HashSet<>(c.procedure().links().keySet());
            links.addAll(inverses().keySet());
            known(links, link, c.place("gates", gate.id(), "find", "link"), "没有联系 ", "there is no link ");
        });
        var names = find.link().map(this::linked).orElse(find.procedures());
        var others = c.versions(names, c.place("gates", gate.id(), "find", "procedure"));
        if (others.isEmpty()) {
            return;
        }
        var states = new HashSet<>(Set.of("open", "any"));
        others.forEach(o -> {
            o.tracks().values().forEach(t -> states.addAll(t.states().keySet()));
            states.addAll(o.groups().keySet());
        });
        find.states()
                .forEach(s -> known(
                        states,
                        s,
                        c.place("gates", gate.id(), "find", "in"),
                        "这些程序没有状态 ",
                        "those procedures have no state "));
        var fields = fields(others);
        find.where()
                .keySet()
                .forEach(f -> known(
                        fields,
                        f,
                        c.place("gates", gate.id(), "find", "where", f),
                        "这些程序没有字段 ",
                        "those procedures have no field "));
    }

    /** The procedures at the other end of a link, also of one that they declare and name from our side. */
    private List<String> linked(String link) {
        var own = c.procedure().links().get(link);
        return own != null ? own.to() : inverses().getOrDefault(link, List.of());
    }

    private Map<String, List<String>> inverses() {
        var inverses = new TreeMap<String, List<String>>();
        for (var other : c.law().procedures().values()) {
            for (var link : other.links().values()) {
                if (link.to().contains(c.procedure().id().name())) {
                    link.inverse()
                            .ifPresent(name ->
                                    inverses.merge(name, List.of(other.id().name()), ReferenceCheck::both));
                }
            }
        }
        return inverses;
    }

    private static List<String> both(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    private void opens(Act act, Act.Opening opening) {
        if (opening.procedure().isEmpty()) {
            return;
        }
        var others = c.versions(List.of(opening.procedure()), c.place("acts", act.id(), "opens", "procedure"));
        if (others.isEmpty()) {
            return;
        }
        var starts = others.stream().flatMap(o -> o.starts().stream()).collect(Collectors.toSet());
        known(starts, opening.act(), c.place("acts", act.id(), "opens", "act"), "它没有起始行为 ", "it has no start act ");
        var links = others.stream().flatMap(o -> o.links().keySet().stream()).collect(Collectors.toSet());
        links.addAll(c.procedure().links().keySet());
        known(links, opening.link(), c.place("acts", act.id(), "opens", "link"), "没有联系 ", "there is no link ");
        var fields = fields(others);
        opening.hand()
                .keySet()
                .forEach(f ->
                        known(fields, f, c.place("acts", act.id(), "opens", "hand", f), "它没有字段 ", "it has no field "));
    }

    private void publication(Procedure.Publication publication) {
        var p = c.procedure();
        var shown = new HashSet<>(p.fields().keySet());
        shown.addAll(p.derived().keySet());
        shown.addAll(p.documents().keySet());
        shown.addAll(Set.of("number", "title", "unit", "state", "name", "opened"));
        for (var item : publication.show()) {
            known(
                    shown,
                    item,
                    c.place("publications", publication.id(), "show"),
                    "没有可公开的字段 ",
                    "there is no field to show ");
        }
        publication.mask().keySet().forEach(f -> {
            var at = c.place("publications", publication.id(), "mask", f);
            if (known(p.fields().keySet(), f, at, "没有字段 ", "there is no field ")
                    && !publication.show().contains(f)) {
                c.wrong(
                        at,
                        f + " 没有公开，无须遮盖",
                        f + " is not shown and needs no mask",
                        new Words("从 mask 删去", "remove it from mask"));
            }
        });
    }

    private static Set<String> fields(List<Procedure> procedures) {
        var fields = new HashSet<String>();
        procedures.forEach(o -> {
            fields.addAll(o.fields().keySet());
            fields.addAll(o.derived().keySet());
        });
        return fields;
    }

    private boolean known(Collection<String> known, String name, Place place, String zh, String en) {
        if (known.contains(name) || name.isEmpty()) {
            return true;
        }
        c.wrong(place, zh + name, en + name, Nearest.right(name, known));
        return false;
    }
}
