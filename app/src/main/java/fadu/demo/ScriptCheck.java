package fadu.demo;

import fadu.Trouble;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.yaml.Place;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what a story names is there: procedure, acts, fields, roles, units. The first fault is told with its place. */
final class ScriptCheck {
    private final Law law;
    private final DemoYear year;

    ScriptCheck(Law law, DemoYear year) {
        this.law = law;
        this.year = year;
    }

    void check(Script script) {
        var versions = law.versions(script.procedure());
        if (versions.isEmpty()) {
            var known = law.procedures().keySet().stream().map(p -> p.name()).collect(Collectors.toSet());
            throw unknown(script.place(), "程序 / procedure", script.procedure(), known);
        }
        var units = year.units().stream().map(DemoYear.Office::id).collect(Collectors.toSet());
        script.units().stream()
                .filter(u -> !u.contains("{"))
                .forEach(u -> known(script.place(), "单位 / unit", u, units));
        script.course().forEach(cue -> cue(cue, versions));
    }

    private void cue(Cue cue, List<Procedure> versions) {
        var acts = new HashSet<String>();
        var fields = new HashSet<String>();
        for (var version : versions) {
            acts.addAll(version.acts().keySet());
            if (cue.found().isEmpty()) {
                var act = version.acts().get(cue.act());
                if (act != null) {
                    act.fields().forEach(f -> fields.add(f.field().id()));
                }
            } else {
                fields.addAll(version.fields().keySet());
            }
        }
        if (cue.found().isEmpty()) {
            known(cue.place(), "行为 / act of " + versions.getFirst().id().name(), cue.act(), acts);
        }
        cue.with().forEach((field, node) -> known(node.place(), "字段 / field of " + cue.act(), field, fields));
        var roles = new HashSet<>(law.vocabulary().roles().keySet());
        roles.addAll(year.people().keySet());
        cue.by().filter(by -> !by.contains("{")).ifPresent(by -> known(cue.place(), "岗位 / role", by, roles));
        cue.approved().ifPresent(by -> known(cue.place(), "岗位 / role", by, roles));
    }

    private static void known(Place place, String what, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw unknown(place, what, name, known);
        }
    }

    static Trouble unknown(Place place, Procedure procedure, String what, String name, Collection<String> known) {
        return unknown(place, what + " of " + procedure.id(), name, known);
    }

    private static Trouble unknown(Place place, String what, String name, Collection<String> known) {
        var all = known.stream().sorted().collect(Collectors.joining(", "));
        return new Trouble(
                place + " 没有" + what + " “" + name + "”；有：" + all,
                place + " there is no " + what + " “" + name + "”; there are: " + all);
    }
}
