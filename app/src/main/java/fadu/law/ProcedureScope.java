package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the readers of a procedure's parts share: its names, its fields, its expressions.
 *
 * @param fields own, derived and common fields by id
 * @param groups named sets of states, {@code open} among them
 */
record ProcedureScope(
        Outline outline,
        BasisReader bases,
        Vocabulary vocabulary,
        Map<String, Field> fields,
        Map<String, List<String>> groups,
        Expressions expressions,
        Problems problems) {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9][a-z0-9-]*");

    ProcedureScope with(Outline wider) {
        return new ProcedureScope(wider, bases, vocabulary, fields, groups, expressions, problems);
    }

    /** Complains where a name is not one of those known. */
    boolean known(String kindZh, String kindEn, String name, Place place, Collection<String> known) {
        if (known.contains(name)) {
            return true;
        }
        problems.add(
                place,
                new Words("没有" + kindZh + " " + name, "there is no " + kindEn + " " + name),
                Nearest.right(name, known));
        return false;
    }

    Optional<String> known(String kindZh, String kindEn, Mapping map, String key, Collection<String> known) {
        return map.text(key).filter(name -> known(kindZh, kindEn, name, map.place(key), known));
    }

    List<String> allKnown(String kindZh, String kindEn, Mapping map, String key, Collection<String> known) {
        return map.list(key).stream()
                .filter(s -> known(kindZh, kindEn, s.text(), s.place(), known))
                .map(YamlNode.Scalar::text)
                .toList();
    }

    /** States of a key, groups spelled out. */
    List<String> states(Mapping map, String key) {
        var out = new ArrayList<String>();
        for (var name : map.list(key)) {
            if (groups.containsKey(name.text())) {
                out.addAll(groups.getOrDefault(name.text(), List.of()));
            } else if (known("状态或状态组", "state or group", name.text(), name.place(), stateNames())) {
                out.add(name.text());
            }
        }
        return out.stream().distinct().toList();
    }

    private List<String> stateNames() {
        var names = new ArrayList<>(outline.states().keySet());
        names.addAll(groups.keySet());
        names.add("any");
        return names;
    }

    /** A table among the fields. */
    Optional<String> table(Mapping map, String key) {
        return known("表", "table", map, key, tables());
    }

    List<String> tables() {
        return fields.values().stream()
                .filter(f -> f.type() == FieldType.TABLE)
                .map(Field::id)
                .toList();
    }

    Expressions.Around around(Optional<String> row) {
        return new Expressions.Around(row, false, Optional.empty());
    }

    /** Complains about an id that is not {@code kebab-case}. */
    static void kebab(Mapping section, Problems problems) {
        for (var id : section.keys()) {
            if (!KEBAB.matcher(id).matches()) {
                problems.add(
                        section.keyPlace(id),
                        "名称 " + id + " 应为小写字母、数字和连字符",
                        "the id " + id + " must be kebab-case",
                        "写成如 ask-correction",
                        "write e.g. ask-correction");
            }
        }
    }
}
