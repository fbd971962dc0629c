package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the smaller parts of a procedure: numbers, documents, links, publications, register, validity. */
final class PartsReader {
    private static final Set<String> PER = Set.of("unit", "year", "kind", "month");

    private final BasisReader bases;
    private final Problems problems;

    PartsReader(BasisReader bases, Problems problems) {
        this.bases = bases;
        this.problems = problems;
    }

    Procedure.InForce inForce(Mapping root) {
        root.must("in-force");
        var map = root.map("in-force").only("from", "until", "basis");
        map.must("from");
        return new Procedure.InForce(map.date("from").orElse(LocalDate.EPOCH), map.date("until"), bases.need(map));
    }

    /** Without the key, matters keep the version in which they were opened; which is our convention then. */
    Procedure.Transition transition(Mapping root) {
        if (!root.has("transition")) {
            return new Procedure.Transition(false, true, Map.of());
        }
        var map = root.map("transition").only("rule", "convention", "from");
        var rule = map.need("rule");
        if (!Set.of("", "by-step-date", "by-opening-date").contains(rule)) {
            problems.add(
                    map.place("rule"),
                    new Words("没有过渡规则 " + rule, "there is no transition rule " + rule),
                    Nearest.right(rule, List.of("by-step-date", "by-opening-date")));
        }
        var from = new LinkedHashMap<ProcedureId, Procedure.StateMap>();
        var olds = map.map("from");
        olds.entries().forEach((id, node) -> {
            var old = Mapping.of(node, problems).only("states", "ask");
            var states = new LinkedHashMap<String, String>();
            var section = old.map("states");
            section.keys().forEach(s -> states.put(s, section.need(s)));
            if (id.matches("[^@]+@[^@]+")) {
                from.put(
                        ProcedureId.parse(id),
                        new Procedure.StateMap(Collections.unmodifiableMap(states), old.maybeWords("ask")));
            } else {
                problems.add(
                        olds.keyPlace(id),
                        id + " 不是程序与版本",
                        id + " is no procedure and version",
                        "写成 名称@版本",
                        "write name@version");
            }
        });
        return new Procedure.Transition(
                rule.equals("by-step-date"), map.flag("convention"), Collections.unmodifiableMap(from));
    }

    Map<String, Procedure.NumberForm> numbers(Mapping section) {
        var numbers = new LinkedHashMap<String, Procedure.NumberForm>();
        section.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("form", "per");
            var form = map.need("form");
            if (!form.contains("{seq")) {
                problems.add(
                        map.place("form"),
                        "编号里没有 {seq}",
                        "the number has no {seq}",
                        "写上 {seq} 或 {seq:4}",
                        "write {seq} or {seq:4}");
            }
            for (var per : map.list("per")) {
                if (!PER.contains(per.text())) {
                    problems.add(
                            per.place(),
                            new Words("编号不能按 " + per.text() + " 计", "a number cannot run per " + per.text()),
                            Nearest.right(per.text(), PER));
                }
            }
            numbers.put(id, new Procedure.NumberForm(id, form, map.texts("per")));
        });
        return Collections.unmodifiableMap(numbers);
    }

    Map<String, Procedure.Document> documents(Mapping section) {
        ProcedureScope.kebab(section, problems);
        var documents = new LinkedHashMap<String, Procedure.Document>();
        section.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "seal", "must-say", "basis");
            documents.put(
                    id,
                    new Procedure.Document(
                            id, map.words("name"), map.flag("seal"), map.texts("must-say"), bases.maybe(map)));
        });
        return Collections.unmodifiableMap(documents);
    }

    Map<String, Procedure.Link> links(Mapping section) {
        var links = new LinkedHashMap<String, Procedure.Link>();
        section.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "to", "inverse");
            map.must("to");
            links.put(id, new Procedure.Link(id, map.words("name"), map.texts("to"), map.text("inverse")));
        });
        return Collections.unmodifiableMap(links);
    }

    Map<String, Procedure.Publication> publications(Mapping section, ProcedureScope scope) {
        var publications = new LinkedHashMap<String, Procedure.Publication>();
        section.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "while", "show", "mask", "basis");
            map.must("while");
            var mask = new LinkedHashMap<String, String>();
            var masks = map.map("mask");
            masks.keys().forEach(k -> mask.put(k, masks.need(k)));
            publications.put(
                    id,
                    new Procedure.Publication(
                            id,
                            map.words("name"),
                            scope.states(map, "while"),
                            map.texts("show"),
                            Collections.unmodifiableMap(mask),
                            bases.need(map)));
        });
        return Collections.unmodifiableMap(publications);
    }

    Optional<Procedure.Register> register(Mapping root, ProcedureScope scope) {
        if (!root.has("register")) {
            return Optional.empty();
        }
        var map = root.map("register").only("name", "while", "at-work", "show");
        map.must("while");
        var states = scope.states(map, "while");
        var atWork = map.has("at-work") ? scope.states(map, "at-work") : List.<String>of();
        atWork.stream()
                .filter(s -> !states.contains(s))
                .forEach(s -> problems.add(
                        map.place("at-work"),
                        new Words(
                                "at-work 只能写 while 中的状态，" + s + " 不在其中",
                                "at-work names states of while only; " + s + " is none of them"),
                        Nearest.right(s, states)));
        return Optional.of(new Procedure.Register(map.words("name"), states, atWork, map.texts("show")));
    }

    List<Procedure.NotExpressed> notExpressed(Mapping root) {
        var list = new ArrayList<Procedure.NotExpressed>();
        for (var map : root.maps("not-expressed")) {
            map.only("basis", "text");
            list.add(new Procedure.NotExpressed(bases.need(map), map.words("text")));
        }
        return List.copyOf(list);
    }
}
